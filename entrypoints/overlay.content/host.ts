import base from "../../components/base.css?inline";
import css from "../../components/overlay/overlay.css?inline";
import tokens from "../../components/tokens.css?inline";

/** The overlay's own place in the page, outside of the page's layout. */
export interface Host {
  element: HTMLElement;
  root: HTMLElement;
}

/**
 * Without a size of its own, moved by `transform` alone: the page's layout never shifts because of it. `all` leaves the
 * direction alone: on a page from right to left the line would hang out to the left of its place.
 */
const HOST_STYLE =
  "all:initial;direction:ltr;position:absolute;inset:0 auto auto 0;width:0;height:0;contain:layout;z-index:2147483000;";

/** Events that a page could take for its own: its shortcuts must not fire while the scout works in the overlay. */
const KEPT = ["keypress", "keyup", "click", "dblclick", "mousedown", "mouseup", "pointerdown", "pointerup", "wheel"];

/**
 * Puts the overlay's host beside the page's body. `onKey` gets every key pressed in it, before the page does.
 * The shadow root is closed in the store build, open for the browser tests.
 */
export function makeHost(page: Document, signal: AbortSignal, onKey: (event: KeyboardEvent) => void): Host {
  const element = page.createElement("scoutlens-overlay");
  element.setAttribute("style", HOST_STYLE);
  const shadow = element.attachShadow({ mode: import.meta.env.MODE === "e2e" ? "open" : "closed" });
  const style = page.createElement("style");
  style.textContent = `${tokens}\n${base}\n${css}`;
  const root = page.createElement("div");
  shadow.append(style, root);
  page.documentElement.append(element);
  for (const name of KEPT)
    element.addEventListener(name, (event) => event.stopPropagation(), { signal, passive: true });
  page.defaultView?.addEventListener(
    "keydown",
    (event) => {
      if (event.target !== element) return;
      event.stopImmediatePropagation();
      onKey(event);
    },
    { signal, capture: true },
  );
  signal.addEventListener("abort", () => element.remove(), { once: true });
  return { element, root };
}
