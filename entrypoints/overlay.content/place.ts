/** A rectangle in the window's coordinates. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

export const GAP = 8;
/** Networks keep a bar at the top; the overlay does not go under it. */
export const TOP_BAR = 64;
/** Headers are lower than this; what is taller holds the posts as well. */
const TALL = 320;

/** Where the overlay can stand; `room` is the width it must keep to, null for its own. */
export interface Place {
  side: "beside" | "above" | "below" | "corner" | "gap";
  box: Box;
  room: number | null;
}

/** Narrower than this the line would be a column of words. */
export const LEAST_ROOM = 440;

/** Width that is free behind the anchor, inside of the window. */
export const roomBeside = (anchor: Box, windowWidth: number): number =>
  Math.floor(windowWidth - GAP - (anchor.left + anchor.width + GAP));

/**
 * The same box on a page that runs from right to left: all places are reckoned from left to right and then turned.
 *
 * @example mirrored({ left: 100, top: 0, width: 300, height: 40 }, 1280).left // 880
 * @example mirrored({ left: 0, top: 0, width: 1280, height: 40 }, 1280).left // 0
 */
export const mirrored = ({ left, top, width, height }: Box, windowWidth: number): Box => ({
  left: windowWidth - left - width,
  top,
  width,
  height,
});

/**
 * The places beside an anchor in the window's coordinates, best first: behind it (as `narrow` where only that fits),
 * above, below, and in the upper corner, which is the only one without an anchor.
 *
 * @example placesBeside({ left: 100, top: 200, width: 300, height: 120 }, { width: 400, height: 40 }, null, 1280)[0]
 * // { side: "beside", box: { left: 408, top: 200, width: 400, height: 40 }, room: null }
 * @example placesBeside(null, { width: 400, height: 40 }, null, 1280).length // 1
 */
export function placesBeside(anchor: Box | null, size: Size, narrow: Size | null, windowWidth: number): Place[] {
  const end = Math.max(GAP, windowWidth - size.width - GAP);
  const top = anchor && anchor.height > TALL ? Math.max(anchor.top, 0) : 0;
  const corner: Place = { side: "corner", box: { left: end, top: top + TOP_BAR + GAP, ...size }, room: null };
  if (!anchor) return [corner];
  const places: Place[] = [];
  const room = roomBeside(anchor, windowWidth);
  const behind = anchor.left + anchor.width + GAP;
  if (size.width <= room) places.push({ side: "beside", box: { left: behind, top: anchor.top, ...size }, room: null });
  else if (narrow && narrow.width <= room)
    places.push({ side: "beside", box: { left: behind, top: anchor.top, ...narrow }, room });
  const left = Math.max(GAP, Math.min(anchor.left, windowWidth - size.width - GAP));
  const above = anchor.top - size.height - GAP;
  if (above >= TOP_BAR) places.push({ side: "above", box: { left, top: above, ...size }, room: null });
  // Below a block as tall as the page it would be out of sight.
  if (anchor.height <= TALL)
    places.push({ side: "below", box: { left, top: anchor.top + anchor.height + GAP, ...size }, room: null });
  return [...places, corner];
}

/**
 * The place that covers least of the page; of equal ones the first.
 *
 * @example leastCovering(places, () => 0) // places[0]
 * @example leastCovering([], () => 0) // null
 */
export function leastCovering(places: readonly Place[], covered: (box: Box) => number): Place | null {
  let best: Place | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const words = covered(place.box);
    if (words >= least) continue;
    best = place;
    least = words;
  }
  return best;
}

/** Keeps a remembered place inside the window, on whole pixels: half of one would stand out of it. */
export function keepInside(place: { x: number; y: number }, size: Size, view: Size): { left: number; top: number } {
  const inside = (at: number, length: number, end: number) => Math.max(0, Math.min(at, Math.floor(end - length)));
  return { left: inside(place.x, size.width, view.width), top: inside(place.y, size.height, view.height) };
}
