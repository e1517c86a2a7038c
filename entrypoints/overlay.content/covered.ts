import type { Box, Size } from "./place";

/** What the eye looks at, or a pointer can use however large it is. */
const THINGS = new Set(["img", "video", "canvas", "iframe", "input", "textarea", "select", "svg", "object", "embed"]);
/** What a pointer can use: where it is as wide as a column its blank parts are as good as paper. */
const CONTROLS = new Set(["button", "a", "summary"]);
const ROLES = new Set(["button", "link", "tab", "menuitem", "switch", "checkbox"]);
const COLUMN = 400;
const UNSEEN = new Set(["script", "style", "template", "noscript"]);

/** Children may stand out of a box by so much; what lies further off is not looked at. */
const NEAR = 200;
/** So many nodes are looked at, which takes a few milliseconds; headers come before the posts. */
const MOST_NODES = 2_000;

const ELEMENT = 1;
const SHOW_ELEMENTS_AND_TEXTS = 5;

/** What lies under a box. */
export interface Cover {
  /** Whether it lies in the window and nothing of the page's own words, pictures and controls under it. */
  free(box: Box): boolean;
  /** Share of the box that they cover; more than 1 where they lie over each other. */
  share(box: Box): number;
}

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top));

/**
 * Reckons with boxes of content.
 *
 * @example coverBy([{ left: 0, top: 0, width: 50, height: 20 }], view).free({ left: 60, top: 0, width: 9, height: 9 }) // true
 * @example coverBy([], { width: 100, height: 100 }).free({ left: 95, top: 0, width: 9, height: 9 }) // false: out of it
 */
export function coverBy(content: readonly Box[], view: Size): Cover {
  return {
    free: (box) =>
      box.left >= 0 &&
      box.top >= 0 &&
      box.left + box.width <= view.width &&
      box.top + box.height <= view.height &&
      content.every((each) => overlap(each, box) === 0),
    share: (box) => content.reduce((sum, each) => sum + overlap(each, box), 0) / Math.max(1, box.width * box.height),
  };
}

/** Boxes of the page's words, pictures and controls in the window, as it is now. */
export function contentBoxes(page: Document, view: Size, own: (element: Element) => boolean): Box[] {
  const boxes: Box[] = [];
  const range = page.createRange();
  let nodes = 0;

  const seen = (element: Element | null): boolean =>
    element?.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;

  function take(box: DOMRect, element: Element | null): void {
    // Words for screen readers alone are a pixel large.
    if (box.width < 2 || box.height < 2 || box.bottom < 0 || box.top > view.height) return;
    if (seen(element)) boxes.push(box);
  }

  function isSmallControl(element: Element, width: number): boolean {
    const role = element.getAttribute("role");
    return width <= COLUMN && (CONTROLS.has(element.localName) || (role !== null && ROLES.has(role)));
  }

  function look(node: Node): number {
    nodes += 1;
    if (nodes > MOST_NODES) return NodeFilter.FILTER_REJECT;
    if (node.nodeType !== ELEMENT)
      return /\S/.test(node.nodeValue ?? "") ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
    // The walker shows elements and texts alone.
    const element = node as Element;
    if (UNSEEN.has(element.localName) || own(element)) return NodeFilter.FILTER_REJECT;
    const box = element.getBoundingClientRect();
    if (THINGS.has(element.localName)) {
      // As wide as the window it is the page's paper.
      if (box.width <= view.width * 0.9) take(box, element);
      return NodeFilter.FILTER_REJECT;
    }
    if (box.height > 0 && (box.top > view.height + NEAR || box.bottom < -NEAR)) return NodeFilter.FILTER_REJECT;
    if (box.width > 0 && isSmallControl(element, box.width)) {
      take(box, element);
      return NodeFilter.FILTER_REJECT;
    }
    return NodeFilter.FILTER_SKIP;
  }

  const texts = page.createTreeWalker(page.body, SHOW_ELEMENTS_AND_TEXTS, look);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) take(box, text.parentElement);
  }
  return boxes;
}
