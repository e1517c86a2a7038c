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

/**
 * Where the overlay stands beside its anchor, in the window's coordinates: to the right when it fits there, else above,
 * else below, else in the upper corner. Without an anchor it stands at the top right.
 *
 * @example placeBeside({ left: 100, top: 200, width: 300, height: 120 }, { width: 400, height: 40 }, 1280)
 * // { left: 408, top: 200 }
 * @example placeBeside(null, { width: 400, height: 40 }, 1280) // { left: 872, top: 72 }
 */
export function placeBeside(
  anchor: Box | null,
  size: { width: number; height: number },
  windowWidth: number,
): { left: number; top: number } {
  if (!anchor) return { left: Math.max(GAP, windowWidth - size.width - GAP), top: TOP_BAR + GAP };
  const right = anchor.left + anchor.width + GAP;
  if (right + size.width + GAP <= windowWidth) return { left: right, top: anchor.top };
  const left = Math.max(GAP, Math.min(anchor.left, windowWidth - size.width - GAP));
  const above = anchor.top - size.height - GAP;
  if (above >= TOP_BAR) return { left, top: above };
  if (anchor.height <= TALL) return { left, top: anchor.top + anchor.height + GAP };
  // A block as tall as the page: below it would be out of sight.
  return { left: Math.max(GAP, windowWidth - size.width - GAP), top: Math.max(anchor.top, 0) + TOP_BAR + GAP };
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
