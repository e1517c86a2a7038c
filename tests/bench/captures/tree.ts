import { type AnyNode, type Document, type Element, isTag, isText, type ParentNode } from "domhandler";

/** Every element of a tree, parents before children. */
export function* elements(node: ParentNode): Generator<Element> {
  for (const child of node.children) {
    if (!isTag(child)) continue;
    yield child;
    yield* elements(child);
  }
}

export const part = (tree: Document, name: "head" | "body"): Element | null => {
  for (const each of elements(tree)) if (each.name === name) return each;
  return null;
};

/** Keeps the children that pass, and mends the links between neighbours. */
export function keep(parent: ParentNode, children: readonly AnyNode[]): void {
  parent.children = [...children] as typeof parent.children;
  children.forEach((child, place) => {
    child.parent = parent;
    child.prev = children[place - 1] ?? null;
    child.next = children[place + 1] ?? null;
  });
}

/** Takes out every element that a test names. */
export function drop(parent: ParentNode, unwanted: (element: Element) => boolean): void {
  for (const child of parent.children) if (isTag(child)) drop(child, unwanted);
  const left = parent.children.filter((child) => !isTag(child) || !unwanted(child));
  if (left.length < parent.children.length) keep(parent, left);
}

export function textOf(node: ParentNode): string {
  let text = "";
  for (const child of node.children) {
    if (isText(child)) text += child.data;
    else if (isTag(child) && child.name !== "script" && child.name !== "style") text += textOf(child);
  }
  return text;
}

/** Writes another number wherever the body shows one as a number of its own; how often it did. */
export function restate(node: ParentNode, old: string, fresh: string): number {
  let times = 0;
  for (const child of node.children) {
    if (isText(child)) {
      const at = child.data.indexOf(old);
      const alone =
        at >= 0 &&
        !/[\p{N}\p{L}.,]/u.test(child.data[at - 1] ?? " ") &&
        !/[\p{N}\p{L}]/u.test(child.data[at + old.length] ?? " ");
      if (!alone) continue;
      child.data = child.data.slice(0, at) + fresh + child.data.slice(at + old.length);
      times += 1;
    } else if (isTag(child) && child.name !== "script" && child.name !== "style") times += restate(child, old, fresh);
  }
  return times;
}

/** Changes every text and every attribute of a tree; data in scripts stays. */
export function rename(node: ParentNode, renamed: (text: string) => string): void {
  for (const child of node.children) {
    if (isText(child)) child.data = renamed(child.data);
    else if (isTag(child) && child.name !== "script") {
      for (const [name, value] of Object.entries(child.attribs)) child.attribs[name] = renamed(value);
      rename(child, renamed);
    }
  }
}
