import { type Box, GAP, type Place, type Size, TOP_BAR } from "./place";

/** How far from the header a gap is looked for, and in what steps. */
const REACH = 480;
const STEP = 12;

/**
 * Places near an anchor where a gap in the page may be, nearest first for each of the sizes: behind the anchor, at the
 * window's end, in line with the anchor, at the window's start. All lie within the window.
 *
 * @example [...gapsNear(null, [{ width: 400, height: 40, room: null }], { width: 1280, height: 800 })][0]?.box.left // 872
 * @example [...gapsNear(null, [{ width: 400, height: 40, room: null }], { width: 300, height: 800 })] // []
 */
export function* gapsNear(
  anchor: Box | null,
  sizes: readonly (Size & { room: number | null })[],
  view: Size,
): Generator<Place> {
  const from = anchor ?? { left: view.width, top: TOP_BAR + GAP, width: 0, height: 0 };
  for (const { room, ...size } of sizes) {
    const end = view.width - GAP - size.width;
    const columns = [from.left + from.width + GAP, end, from.left, GAP].filter((left) => left >= GAP && left <= end);
    for (let away = 0; away <= REACH; away += STEP) {
      for (const top of away === 0 ? [from.top] : [from.top + away, from.top - away]) {
        // A bar of the network's own may be blank in the middle and still be no place.
        if (top < Math.min(TOP_BAR, from.top) || top + size.height > view.height) continue;
        for (const left of new Set(columns)) yield { side: "gap", box: { left, top, ...size }, room };
      }
    }
  }
}
