import type { PlatformId, Post, Reading } from "../types/reading";

/** Networks whose tiles do not say whose they are: a grid that is not redrawn yet looks like the next creator's. */
const NAMELESS_TILES: ReadonlySet<PlatformId> = new Set<PlatformId>(["youtube"]);

/**
 * Whether a network's tiles do not say whose they are, so that another creator's may be left under a new name.
 *
 * @example leavesBehind("youtube") // true
 * @example leavesBehind("tiktok") // false
 */
export const leavesBehind = (platform: PlatformId): boolean => NAMELESS_TILES.has(platform);

const fromTiles = (post: Post): boolean => post.origin !== "single" && !post.repost;

/**
 * A reading without the posts that stood on another creator's page before: on the way from one to the next a page may
 * show the new header over the old grid, and where tiles name nobody, only what was seen before tells.
 *
 * @example withoutLeftBehind(readingOfNoah, readingOfMira).posts // without the videos that Mira's page listed
 * @example withoutLeftBehind(readingOfMira, readingOfMira) // the same: a creator's own posts stay
 */
export function withoutLeftBehind(reading: Reading, before: Reading): Reading {
  const same =
    reading.handle === before.handle || (reading.stableId !== undefined && reading.stableId === before.stableId);
  if (!leavesBehind(reading.platform) || reading.platform !== before.platform || same) return reading;
  const theirs = new Set(before.posts.filter(fromTiles).map(({ id }) => id));
  const posts = reading.posts.filter((post) => !fromTiles(post) || !theirs.has(post.id));
  return posts.length === reading.posts.length ? reading : { ...reading, posts };
}
