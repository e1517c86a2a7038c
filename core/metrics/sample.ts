import { mergePosts } from "../platforms/merge-posts";
import type { ExcludedPost, LeftOutReason } from "../types/insight";
import type { PlatformId, Post, PostKind } from "../types/reading";

/** One day in milliseconds. */
export const DAY = 86_400_000;

/** Posts older than this never enter the sample. */
export const MAX_AGE_DAYS = 180;

/** Posts of one kind that the metrics are made of, newest first, and the ledger of the others. */
export interface Sample {
  kind: PostKind | null;
  posts: Post[];
  excluded: ExcludedPost[];
  wanted: number;
  putBack: string[];
  undated: boolean;
  /** No post of this kind was met in a list in order of time, so there is no run to fill. */
  noRun: boolean;
}

/** What shapes a sample besides the posts. */
export interface SampleRule {
  platform: PlatformId;
  kind: PostKind;
  wanted: number;
  now: number;
  putBack: readonly string[];
}

/**
 * Days a post needs until its counts mean something: 1; 3 for short video; 7 for long YouTube video (product.md).
 *
 * @example settlingDays("youtube", "video") // 7
 * @example settlingDays("instagram", "photo") // 1
 */
export function settlingDays(platform: PlatformId, kind: PostKind): number {
  if (kind === "short" || kind === "reel") return 3;
  if (kind === "video" && platform === "youtube") return 7;
  if (kind === "video" && (platform === "tiktok" || platform === "snapchat")) return 3;
  return 1;
}

/**
 * The best single time of a post, ms since 1970: the middle of two ends; undefined when the page gives none.
 *
 * @example postTime({ ...post, publishedAt: 5 }) // 5
 * @example postTime(postWithoutDate) // undefined
 */
export function postTime(post: Post): number | undefined {
  if (post.publishedAt !== undefined) return post.publishedAt;
  const between = post.publishedBetween;
  return between ? (between.earliest + between.latest) / 2 : undefined;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Newest first; of one date the one that stands higher in its list, then by id, so that the order of arrival never
 * matters. Posts without a date come last.
 *
 * @example [older, newer].sort(newestFirst) // [newer, older]
 * @example [undated, older].sort(newestFirst) // [older, undated]
 */
export function newestFirst(a: Post, b: Post): number {
  const times = [postTime(a) ?? Number.NEGATIVE_INFINITY, postTime(b) ?? Number.NEGATIVE_INFINITY] as const;
  if (times[0] !== times[1]) return times[0] > times[1] ? -1 : 1;
  const places = [a.position ?? Number.POSITIVE_INFINITY, b.position ?? Number.POSITIVE_INFINITY] as const;
  if (places[0] !== places[1]) return places[0] < places[1] ? -1 : 1;
  return b.id.length - a.id.length || compareText(b.id, a.id);
}

/**
 * One post per id. Two readings of one post are joined in an order that does not depend on arrival: the one from a list
 * in order of time first.
 *
 * @example uniquePosts([post, post]).length // 1
 * @example uniquePosts([]) // []
 */
export function uniquePosts(posts: readonly Post[]): Post[] {
  const byId = new Map<string, Post[]>();
  for (const post of posts) byId.set(post.id, [...(byId.get(post.id) ?? []), post]);
  return [...byId.values()].flatMap((same) => {
    const [first, ...rest] =
      same.length < 2
        ? same
        : [...same].sort(
            (a, b) =>
              Number(b.origin === "latest") - Number(a.origin === "latest") ||
              compareText(JSON.stringify(a), JSON.stringify(b)),
          );
    return first ? [rest.reduce(mergePosts, first)] : [];
  });
}

/**
 * Chooses the sample of one kind: the latest `wanted` eligible posts by date, not older than 180 days. Reposts, adverts
 * and posts younger than the settling time are left out. The run reaches as far as a list in order of time was read;
 * pinned posts and those met through a Popular sort, a search, a feed or a single page fill their place in it and never
 * stretch it. Posts that the scout put back come on top. The order of the input does not matter.
 *
 * Where most posts of such a list have no date at all (YouTube's Shorts tab), those without one count as the list's, in
 * the order of their places; where that order is unknown too, no twelve of them can be called the latest.
 *
 * @example chooseSample(posts, { platform: "tiktok", kind: "short", wanted: 12, now, putBack: [] }).posts.length // <= 12
 * @example chooseSample([], rule) // { posts: [], excluded: [], noRun: true, … }
 */
export function chooseSample(all: readonly Post[], rule: SampleRule): Sample {
  const posts = uniquePosts(all);
  const ofKind = posts.filter((post) => post.kind === rule.kind).sort(newestFirst);
  const excluded: ExcludedPost[] = [];
  const leaveOut = (post: Post, reason: LeftOutReason) => excluded.push({ postId: post.id, reason });

  const listed = ofKind.filter((post) => post.origin === "latest" && !post.pinned);
  const listedTimes = listed.map(postTime).filter((time) => time !== undefined);
  const timeless = listed.filter((post) => postTime(post) === undefined);
  // Without dates the list's order must be known, or the list be so short that it does not matter.
  const ordered = timeless.length <= rule.wanted || timeless.every((post) => post.position !== undefined);
  const undated = timeless.length * 2 > listed.length && ordered;
  const horizon = Math.min(...listedTimes);
  const oldest = rule.now - MAX_AGE_DAYS * DAY;
  const youngest = rule.now - settlingDays(rule.platform, rule.kind) * DAY;

  const reasonAgainst = (post: Post): LeftOutReason | null => {
    if (post.repost) return "repost";
    if (post.advert) return "advert";
    const time = postTime(post);
    const inList = post.origin === "latest" && !post.pinned;
    if (time === undefined) return undated && inList ? null : post.pinned ? "pinned" : "no-date";
    if (time > youngest) return "too-young";
    if (!inList && !(time >= horizon)) return post.pinned ? "pinned" : "outside-run";
    return time < oldest ? "too-old" : null;
  };

  const chosen: Post[] = [];
  const putBack: string[] = [];
  let run = 0;
  for (const post of ofKind) {
    const reason = reasonAgainst(post) ?? (run >= rule.wanted ? "beyond-sample" : null);
    if (reason === null) run += 1;
    else if (rule.putBack.includes(post.id)) putBack.push(post.id);
    else {
      leaveOut(post, reason);
      continue;
    }
    chosen.push(post);
  }
  for (const post of posts) if (post.kind !== rule.kind) leaveOut(post, "other-kind");
  excluded.sort((a, b) => compareText(a.postId, b.postId));
  return {
    kind: rule.kind,
    posts: chosen,
    excluded,
    wanted: rule.wanted,
    putBack: putBack.sort(compareText),
    undated,
    noRun: listed.length === 0,
  };
}
