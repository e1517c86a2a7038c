import type { Count } from "../types/count";
import type { Field, Post, PostCount, ProfileFields, Reading } from "../types/reading";
import { narrowerTime } from "./post-time";

/** Posts kept for one creator; the newest stay. */
export const MOST_POSTS = 400;

const POST_COUNTS: readonly PostCount[] = ["views", "likes", "comments", "shares", "saves", "reposts", "quotes"];

/** A value stays until a newer value replaces it; a gap never takes a value away. */
function newer<T>(previous: Field<T>, next: Field<T>): Field<T> {
  return next.ok || !previous.ok ? next : previous;
}

/**
 * A newer count replaces an older one, unless it says the same less exactly: a tile's "1.2M" after the
 * 1,234,567 of the post's own page.
 */
function newerCount(previous: Field<Count>, next: Field<Count>): Field<Count> {
  if (!previous.ok || !next.ok) return newer(previous, next);
  const { low, high } = next.value;
  const within = previous.value.low >= low && (previous.value.high ?? Infinity) <= (high ?? Infinity);
  return within ? previous : next;
}

/** Lists in order of time tell more about a post's place than a single page of it. */
const ORIGIN_ORDER: readonly Post["origin"][] = ["latest", "popular", "search", "feed", "single"];

function joinPost(previous: Post, next: Post): Post {
  const { publishedAt: _at, publishedBetween: _between, ...rest } = next;
  const caption = longest(previous.caption, next.caption);
  const comments = next.visibleComments ?? previous.visibleComments;
  const joined: Post = {
    ...rest,
    ...narrowerTime(next, previous),
    // A grid says "video" where the post's own page tells what it is.
    kind: next.origin === "single" && previous.origin !== "single" ? previous.kind : next.kind,
    // Pins are drawn on the profile alone; on every other page a post only looks as if it had none.
    pinned: next.origin === "latest" ? next.pinned : previous.pinned,
    repost: previous.repost || next.repost,
    advert: previous.advert || next.advert,
    sponsored: previous.sponsored || next.sponsored,
    origin: ORIGIN_ORDER.indexOf(previous.origin) < ORIGIN_ORDER.indexOf(next.origin) ? previous.origin : next.origin,
    ...(caption === undefined ? {} : { caption }),
    ...(comments === undefined ? {} : { visibleComments: comments }),
  };
  for (const name of POST_COUNTS) joined[name] = newerCount(previous[name], next[name]);
  return joined;
}

function longest(a: string | undefined, b: string | undefined): string | undefined {
  return (b?.length ?? 0) >= (a?.length ?? 0) ? b : a;
}

/** Newest first where the time is known; undated posts keep their order behind them. */
function newestFirst(a: Post, b: Post): number {
  return (b.publishedAt ?? -Infinity) - (a.publishedAt ?? -Infinity) || 0;
}

function bounded(posts: Post[]): Post[] {
  if (posts.length <= MOST_POSTS) return posts;
  const kept = new Set([...posts].sort(newestFirst).slice(0, MOST_POSTS));
  return posts.filter((post) => kept.has(post));
}

/**
 * Tags are read while nothing is drawn, and may be hours old. Once the same page is drawn without the
 * count (a login wall, a private profile) it is not shown there, and theirs is let go.
 */
function drawnWithout(previous: Field<Count>, next: Field<Count>): boolean {
  return previous.ok && previous.rule.startsWith("tags.") && !next.ok;
}

function joinCount(previous: Field<Count>, next: Field<Count>, samePage: boolean): Field<Count> {
  return samePage && drawnWithout(previous, next) ? next : newerCount(previous, next);
}

function joinFields(previous: ProfileFields, next: ProfileFields, samePage: boolean): ProfileFields {
  return {
    displayName: newer(previous.displayName, next.displayName),
    handle: newer(previous.handle, next.handle),
    verified: newer(previous.verified, next.verified),
    bio: newer(previous.bio, next.bio),
    category: newer(previous.category, next.category),
    links: newer(previous.links, next.links),
    contact: newer(previous.contact, next.contact),
    followers: joinCount(previous.followers, next.followers, samePage),
    following: joinCount(previous.following, next.following, samePage),
    posts: joinCount(previous.posts, next.posts, samePage),
    likes: joinCount(previous.likes, next.likes, samePage),
    // People watching now: a stream that ended leaves no number behind.
    viewers: next.viewers,
  };
}

/** Same network and same creator: by the network's own id where both know it, else by handle. */
function sameCreator(a: Reading, b: Reading): boolean {
  if (a.platform !== b.platform) return false;
  if (a.stableId !== undefined && b.stableId !== undefined) return a.stableId === b.stableId;
  return a.handle !== "" && a.handle === b.handle;
}

function laterPage(previous: Reading, next: Reading): Reading {
  const posts = new Map(previous.posts.map((post) => [post.id, post]));
  for (const post of next.posts) {
    const known = posts.get(post.id);
    posts.set(post.id, known ? joinPost(known, post) : post);
  }
  const stableId = next.stableId ?? previous.stableId;
  return {
    ...next,
    // The profile tells more of the creator than a single post's page.
    ...(previous.page === "profile" && next.page === "post" ? { page: "profile", url: previous.url } : {}),
    ...(stableId === undefined ? {} : { stableId }),
    language: next.language ?? previous.language,
    fields: joinFields(previous.fields, next.fields, previous.page === next.page && previous.url === next.url),
    posts: bounded([...posts.values()]),
  };
}

/**
 * Joins what was read of a creator so far with what is read now: while the scout scrolls, changes
 * tabs, or opens posts. Posts are keyed by id and kept when the page lets go of them; a newer value
 * replaces an older one; a value that vanishes stays. Another creator starts afresh: two are never
 * mixed. At most `MOST_POSTS` posts, the newest.
 *
 * @example accumulate(profile, video).posts.length // 18, one of them now with likes
 * @example accumulate(readingOfMira, readingOfNoah) // equals readingOfNoah
 */
export function accumulate(previous: Reading | null, next: Reading): Reading {
  if (previous === null || !sameCreator(previous, next)) return { ...next, posts: bounded(next.posts) };
  // Batches can arrive out of order (two tabs): the later reading is the newer one.
  return next.readAt < previous.readAt ? laterPage(next, previous) : laterPage(previous, next);
}
