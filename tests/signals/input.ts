import type { Count } from "../../core/types/count";
import type { Field, Post, PostCount, VisibleComment } from "../../core/types/reading";
import type { HistoryPoint, SignalInput } from "../../core/types/signal-input";

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);

/** A count field that was read exactly. */
export function read(value: number): Field<Count> {
  return { ok: true, value: { value, low: value, high: value, text: String(value) }, rule: "test" };
}

/** A count field as "1.2M" leaves it: half of `step` on each side. */
export function rounded(value: number, step: number): Field<Count> {
  const count = { value, low: value - step / 2, high: value + step / 2 - 1, text: String(value) };
  return { ok: true, value: count, rule: "test" };
}

export const NOT_SHOWN: Field<Count> = { ok: false, why: "not-shown", tried: ["test"] };
export const ABSENT: Field<Count> = { ok: false, why: "absent", tried: ["test"] };

/** A post of a genuine creator; counts as plain numbers, null where the network shows none. */
export function post(
  id: string,
  counts: Partial<Record<PostCount, number | null>> = {},
  rest: Partial<Post> = {},
): Post {
  const field = (name: PostCount): Field<Count> => {
    const value = counts[name];
    return value === null || value === undefined ? ABSENT : read(value);
  };
  return {
    id,
    url: `https://example.org/${id}`,
    kind: "short",
    pinned: false,
    repost: false,
    advert: false,
    sponsored: false,
    origin: "latest",
    views: field("views"),
    likes: field("likes"),
    comments: field("comments"),
    shares: field("shares"),
    saves: ABSENT,
    reposts: ABSENT,
    quotes: ABSENT,
    ...rest,
  };
}

/** Views of twelve ordinary videos: spread as they are, and no hit that carries the mean. */
export const VIEWS = [9_000, 14_000, 2_500, 30_000, 11_000, 16_000, 8_200, 21_000, 45_000, 13_500, 10_400, 18_000];
/** Likes per view that differ from video to video. */
const RATES = [0.15, 0.12, 0.18, 0.13, 0.16, 0.11, 0.19, 0.14, 0.12, 0.17, 0.15, 0.13];

/** The posts of an ordinary TikTok creator of 60 000 followers, a week between them, newest first. */
export function ordinaryPosts(number = 12): Post[] {
  return Array.from({ length: number }, (_, index) => {
    const views = VIEWS[index % VIEWS.length] ?? 0;
    const likes = Math.round(views * (RATES[index % RATES.length] ?? 0));
    return post(
      String(index),
      { views, likes, comments: Math.round(likes * 0.015), shares: Math.round(views * 0.002) },
      { publishedAt: START - index * 7 * DAY, caption: `Rye loaf number ${index}` },
    );
  });
}

/** An ordinary TikTok creator: every signal that can be judged is clear. Tests override one thing. */
export function input(changes: Partial<SignalInput> = {}): SignalInput {
  return {
    platform: "tiktok",
    tier: "micro",
    followers: read(60_000),
    following: read(400),
    posts: read(300),
    profileLikes: read(900_000),
    sample: ordinaryPosts(),
    benchmark: null,
    history: [],
    language: "en",
    now: START + DAY,
    ...changes,
  };
}

/** The ordinary creator with each post's counts changed. */
export function withCounts(
  change: (post: {
    views: number;
    likes: number;
    comments: number;
    index: number;
  }) => Partial<Record<PostCount, number | null>>,
  number = 12,
): Post[] {
  return ordinaryPosts(number).map((each, index) => {
    const of = (name: PostCount) => (each[name].ok ? each[name].value.value : 0);
    const counts = { views: of("views"), likes: of("likes"), comments: of("comments"), shares: of("shares") };
    return post(
      each.id,
      { ...counts, ...change({ ...counts, index }) },
      { ...(each.publishedAt === undefined ? {} : { publishedAt: each.publishedAt }), caption: each.caption ?? "" },
    );
  });
}

/** The ordinary creator's posts with comments under the first of them. */
export function withComments(threads: VisibleComment[][]): Post[] {
  return ordinaryPosts().map((each, index) => {
    const visibleComments = threads[index];
    return visibleComments ? { ...each, visibleComments } : each;
  });
}

/** A comment by a visitor. */
export function comment(author: string, text: string, rest: Partial<VisibleComment> = {}): VisibleComment {
  return { author, text, byCreator: false, creatorReplied: false, ...rest };
}

/** Snapshots of followers, `[day, followers, rate]` each. */
export function history(...points: [day: number, followers: number | null, rate?: number][]): HistoryPoint[] {
  return points.map(([day, followers, rate]) => ({
    at: START + day * DAY,
    followers: followers === null ? null : { value: followers, low: followers, high: followers, text: "" },
    rate: rate ?? null,
    medianViews: null,
  }));
}
