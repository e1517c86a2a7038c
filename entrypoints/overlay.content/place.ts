/** A rectangle in the window's coordinates. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const GAP = 8;
/** Networks keep a bar at the top; the overlay does not go under it. */
const TOP_BAR = 64;
/** Headers are lower than this; what is taller holds the posts as well. */
const TALL = 320;

/** Where the overlay can stand; `room` is the width it must keep to, null for its own. */
export interface Place {
  side: "right" | "above" | "below" | "corner";
  box: Box;
  room: number | null;
}

/** Narrower than this the line would be a column of words. */
export const LEAST_ROOM = 440;

/** Width that is free right of the anchor, inside of the window. */
export const roomRight = (anchor: Box, windowWidth: number): number =>
  Math.floor(windowWidth - GAP - (anchor.left + anchor.width + GAP));

interface Size {
  width: number;
  height: number;
}

/**
 * The places beside an anchor in the window's coordinates, best first: to the right (as `narrow` where only that fits),
 * above, below, and in the upper corner, which is the only one without an anchor.
 *
 * @example placesBeside({ left: 100, top: 200, width: 300, height: 120 }, { width: 400, height: 40 }, null, 1280)[0]
 * // { side: "right", box: { left: 408, top: 200, width: 400, height: 40 }, room: null }
 * @example placesBeside(null, { width: 400, height: 40 }, null, 1280).length // 1
 */
export function placesBeside(anchor: Box | null, size: Size, narrow: Size | null, windowWidth: number): Place[] {
  const end = Math.max(GAP, windowWidth - size.width - GAP);
  const top = anchor && anchor.height > TALL ? Math.max(anchor.top, 0) : 0;
  const corner: Place = { side: "corner", box: { left: end, top: top + TOP_BAR + GAP, ...size }, room: null };
  if (!anchor) return [corner];
  const places: Place[] = [];
  const room = roomRight(anchor, windowWidth);
  const right = anchor.left + anchor.width + GAP;
  if (size.width <= room) places.push({ side: "right", box: { left: right, top: anchor.top, ...size }, room: null });
  else if (narrow && narrow.width <= room)
    places.push({ side: "right", box: { left: right, top: anchor.top, ...narrow }, room });
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

/** Keeps a remembered place inside the window. */
export function keepInside(
  place: { x: number; y: number },
  size: { width: number; height: number },
  view: { width: number; height: number },
): { left: number; top: number } {
  const inside = (at: number, length: number, end: number) => Math.max(0, Math.min(at, end - length));
  return { left: inside(place.x, size.width, view.width), top: inside(place.y, size.height, view.height) };
}
