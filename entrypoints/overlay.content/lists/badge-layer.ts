import tokens from "../../../components/tokens.css?inline";
import type { ListBadge } from "../../../components/view/list-badge";
import css from "./badges.css?inline";

/** One creator's entry on the page with what stands beside it. */
export interface PlacedBadge {
  handle: string;
  entry: Element;
  badge: ListBadge;
}

/** At most so many entries are measured and written in one frame. */
const PER_FRAME = 24;

/** Without a size of its own, over the page: nothing of the page's layout moves because of it. */
const STYLE = "all:initial;position:absolute;inset:0 auto auto 0;width:0;height:0;contain:layout;z-index:2147481000;";

/**
 * Small marks over the upper start corner of entries in a network's lists. They take no clicks, and the work is spread
 * over frames however long the list is.
 */
export function makeBadgeLayer(page: Document, signal: AbortSignal) {
  let host: HTMLElement | null = null;
  let root: HTMLElement | null = null;
  let shown: readonly PlacedBadge[] = [];
  let marks: HTMLElement[] = [];
  let from = 0;
  let waiting = false;

  function layer(): HTMLElement {
    if (root?.isConnected) return root;
    host = page.createElement("scoutlens-badges");
    host.setAttribute("style", STYLE);
    const shadow = host.attachShadow({ mode: import.meta.env.MODE === "e2e" ? "open" : "closed" });
    const style = page.createElement("style");
    style.textContent = `${tokens}\n${css}`;
    root = page.createElement("div");
    root.className = "sl-root";
    shadow.append(style, root);
    page.documentElement.append(host);
    return root;
  }

  function mark(at: number, into: HTMLElement): HTMLElement {
    const there = marks[at];
    if (there) return there;
    const made = page.createElement("span");
    made.setAttribute("role", "note");
    into.append(made);
    marks[at] = made;
    return made;
  }

  /** All boxes of the slice are read before anything is written, so that the page is laid out at most once. */
  function frame(): void {
    waiting = false;
    if (signal.aborted || shown.length === 0) return;
    const into = layer();
    const origin = into.getBoundingClientRect();
    const rightToLeft = page.documentElement.dir === "rtl";
    const slice = shown.slice(from, from + PER_FRAME);
    const boxes = slice.map(({ entry }) => entry.getBoundingClientRect());
    for (const [index, { badge, handle }] of slice.entries()) {
      const box = boxes[index];
      const element = mark(from + index, into);
      element.hidden = !box || box.width === 0 || box.height === 0;
      if (!box || element.hidden) continue;
      if (element.textContent !== badge.text) element.textContent = badge.text;
      element.dataset.tone = badge.tone;
      element.dataset.handle = handle;
      element.setAttribute("aria-label", `@${handle}: ${badge.text}`);
      const left = Math.round((rightToLeft ? box.right : box.left) - origin.left);
      element.style.transform = `translate(${left}px, ${Math.round(box.top - origin.top + 4)}px)${rightToLeft ? " translateX(-100%)" : ""}`;
    }
    from += PER_FRAME;
    if (from < shown.length) next();
  }

  function next(): void {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(frame);
  }

  function place(): void {
    from = 0;
    if (shown.length > 0) next();
  }

  signal.addEventListener("abort", () => host?.remove(), { once: true });
  return {
    /** Takes the badges of the page as it is now; none takes the layer away. */
    show(badges: readonly PlacedBadge[], theme: "light" | "dark"): void {
      shown = badges;
      if (badges.length === 0) {
        host?.remove();
        host = null;
        root = null;
        marks = [];
        return;
      }
      layer().dataset.theme = theme;
      for (const gone of marks.splice(badges.length)) gone.remove();
      place();
    },
    /** The page was scrolled or resized. */
    place,
    owns: (node: Node): boolean => host?.contains(node) ?? false,
  };
}
