import type { Page } from "../page";
import { opened, source } from "../source";

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

/**
 * Tells of a network that pins one post whether a post is the page's first and was put there; looked for once a page.
 * `shown` are the posts of the list from the top, with times in ms since 1970, null where unknown; `places` as above.
 *
 * @example firstPutThere(() => [{ id: "a", time: 1 }, { id: "b", time: 9 }], 1)("a", page) // true
 * @example firstPutThere(() => [], 3)("a", page) // false
 */
export function firstPutThere(
  shown: (page: Page) => readonly { id: string; time: number | null }[],
  places: number,
): (id: string, page: Page) => boolean {
  const first = source<string>("first-post", (page) => {
    const posts = shown(page);
    const times = posts.map(({ time }) => time);
    return opened(putFirst(times, 0, places) ? posts[0]?.id : null);
  });
  return (id, page) => {
    const found = first.open(page);
    return found.state === "open" && found.scope === id;
  };
}
