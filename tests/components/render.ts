import { type ComponentChild, render } from "preact";

/** Renders into a fresh element of the test's document. */
export function draw(node: ComponentChild): HTMLElement {
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  render(node, root);
  return root;
}

/** Text of the part of this name; null when it is not there. */
export const part = (root: HTMLElement, name: string): string | null =>
  root.querySelector(`[data-part="${name}"]`)?.textContent ?? null;
