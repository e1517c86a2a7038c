/**
 * Whether what stands at the top of a list in order of time was put there by hand: it is older than something below the
 * places where pinned posts stand. For networks whose badge may be missing, renamed or not drawn yet.
 *
 * `times` are ms since 1970 in the order of the list, null where unknown; `places` is how many at the top may be pinned;
 * `slack` is how much older, in ms, still is no proof, for lists that show a chain of own posts from old to new.
 *
 * @example putFirst([100, 900, 800, 700], 0, 3) // true
 * @example putFirst([900, 800], 0, 3) // false: nothing stands below the pinned places, so nothing tells
 */
export function putFirst(times: readonly (number | null)[], place: number, places: number, slack = 0): boolean {
  const own = place < places ? (times[place] ?? null) : null;
  return own !== null && times.slice(places).some((time) => time !== null && time > own + slack);
}
