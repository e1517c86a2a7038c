import type { Box } from "./place";

const COLUMNS = 8;
const ROWS = 3;
const CONTENT = "img, video, canvas, button, a, input, textarea, select, svg";

/** Whether an element's own letters stand at a point: its box is often as wide as the page. */
function hasWordsAt(element: Element, x: number, y: number): boolean {
  const range = element.ownerDocument.createRange();
  return [...element.childNodes].some((node) => {
    if (node.nodeType !== 3 || !/\S/.test(node.textContent ?? "")) return false;
    range.selectNodeContents(node);
    return [...range.getClientRects()].some(
      (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
  });
}

/**
 * How much of the page's own content lies under a box, 0 to 24: words, pictures and controls at points of a raster. A
 * point out of the window counts as covered, since the overlay would not be seen there.
 */
export function coveredBy(page: Document, own: (element: Element) => boolean): (box: Box) => number {
  return (box) => {
    let covered = 0;
    for (let column = 0; column < COLUMNS; column += 1) {
      for (let row = 0; row < ROWS; row += 1) {
        const x = box.left + ((column + 0.5) / COLUMNS) * box.width;
        const y = box.top + ((row + 0.5) / ROWS) * box.height;
        const there = page.elementsFromPoint(x, y).filter((element) => !own(element));
        const [top] = there;
        if (!top || hasWordsAt(top, x, y) || top.closest(CONTENT)) covered += 1;
      }
    }
    return covered;
  };
}
