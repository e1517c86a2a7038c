import type { Count } from "../types/count";
import type { Metric, MetricGap } from "../types/insight";
import type { Field, PlatformId, Post, PostCount, PostKind, Reading } from "../types/reading";
import { divide, metricOf, type RoundedValue } from "./metric";

/** Counts that make up an engagement: one fixed numerator per platform. Empty where posts show none. */
export const ENGAGEMENT_PARTS: Readonly<Record<PlatformId, readonly PostCount[]>> = {
  instagram: ["likes", "comments"],
  youtube: ["likes", "comments"],
  facebook: ["likes", "comments"],
  threads: ["likes", "comments"],
  tiktok: ["likes", "comments", "shares"],
  x: ["likes", "reposts", "comments"],
  bluesky: ["likes", "comments"],
  linkedin: ["likes", "comments"],
  pinterest: ["likes", "comments"],
  snapchat: ["likes", "comments"],
  twitch: [],
  kick: [],
};

/** Posts worth opening for a first rate. */
export const POSTS_TO_OPEN = 3;

type Value = Omit<RoundedValue, "postId">;

/**
 * Adds up the engagements of one post. Null when any part is hidden or unread: the post is then unusable.
 *
 * @example engagementsOf(post, "instagram") // { value: 294, low: 294, high: 294, numbers: { likes: 280, comments: 14 } }
 * @example engagementsOf(postWithHiddenLikes, "instagram") // null
 */
export function engagementsOf(post: Post, platform: PlatformId): Value | null {
  const parts = ENGAGEMENT_PARTS[platform];
  if (parts.length === 0) return null;
  const sum: Value = { value: 0, low: 0, high: 0, numbers: {} };
  for (const part of parts) {
    const field = post[part];
    if (!field.ok) return null;
    sum.value += field.value.value;
    sum.low += field.value.low;
    sum.high = sum.high === null || field.value.high === null ? null : sum.high + field.value.high;
    sum.numbers[part] = field.value.value;
  }
  return sum;
}

/**
 * Why no post of a sample could be used: nothing met, hidden by the creator, or to be read elsewhere.
 *
 * @example gapFor(tiles, ["likes", "comments"]) // { ok: false, why: "open-posts", need: 3 }
 * @example gapFor({ ...tiles, posts: [] }, ["likes"]) // { ok: false, why: "no-posts" }
 */
export function gapFor({ posts, platform, noRun, page }: MetricInput, fields: readonly PostCount[]): MetricGap {
  if (posts.length === 0 && noRun) return { ok: false, why: page === "post" ? "open-profile" : "no-latest" };
  if (posts.length === 0) return { ok: false, why: "no-posts" };
  if (fields.length === 0) return { ok: false, why: "counts-not-shown" };
  const hidden = posts.every((post) => fields.some((name) => !post[name].ok && post[name].why === "not-shown"));
  if (hidden) return { ok: false, why: "counts-hidden" };
  const need = Math.min(POSTS_TO_OPEN, posts.length);
  // Instagram's grid shows likes and comments under the pointer, never views.
  if (platform === "instagram" && !fields.includes("views")) return { ok: false, why: "hover-grid", need };
  return { ok: false, why: "open-posts", need };
}

function collect(posts: readonly Post[], value: (post: Post) => Value | null): RoundedValue[] {
  return posts.flatMap((post) => {
    const found = value(post);
    return found && Number.isFinite(found.value) ? [{ postId: post.id, ...found }] : [];
  });
}

function overFollowers(followers: Count): (value: Value) => Value | null {
  return (value) => {
    const rate = divide(value, followers);
    return rate && { ...rate, numbers: value.numbers };
  };
}

/** What every metric of a sample needs. */
export interface MetricInput {
  platform: PlatformId;
  kind: PostKind | null;
  posts: readonly Post[];
  followers: Field<Count>;
  /** Posts were met, none of them in a list in order of time. */
  noRun: boolean;
  page: Reading["page"];
}

/**
 * Engagements of a post: median over the sample, a plain number.
 *
 * @example engagementsPerPost(input).ok // true, once likes and comments were read
 * @example engagementsPerPost({ ...input, posts: [] }) // { ok: false, why: "no-posts" }
 */
export function engagementsPerPost(input: MetricInput): Metric {
  const { platform, kind, posts } = input;
  const values = collect(posts, (post) => engagementsOf(post, platform));
  return metricOf("engagements-per-post", kind, values, gapFor(input, ENGAGEMENT_PARTS[platform]));
}

/**
 * Engagement rate by followers: median over the sample of engagements / followers, a fraction.
 *
 * @example engagementByFollowers(input) // { ok: true, median: 0.0098, … } for 294 of 30 000
 * @example engagementByFollowers({ ...input, followers: unread }) // { ok: false, why: "followers-unread" }
 */
export function engagementByFollowers(input: MetricInput): Metric {
  const { platform, kind, posts, followers } = input;
  if (!followers.ok || followers.value.value <= 0) return { ok: false, why: "followers-unread" };
  const rate = overFollowers(followers.value);
  const values = collect(posts, (post) => {
    const engagements = engagementsOf(post, platform);
    return engagements && rate(engagements);
  });
  const gap = gapFor(input, ENGAGEMENT_PARTS[platform]);
  return metricOf("engagement-rate-followers", kind, values, gap, followers.value);
}

/**
 * Engagement rate by views: median over the sample of engagements / views, a fraction. A post without views is unusable.
 *
 * @example engagementByViews(input) // { ok: true, median: 0.12, … }
 * @example engagementByViews(inputWithTilesOnly) // { ok: false, why: "open-posts", need: 3 }
 */
export function engagementByViews(input: MetricInput): Metric {
  const { platform, kind, posts } = input;
  const values = collect(posts, (post) => {
    const engagements = engagementsOf(post, platform);
    if (!engagements || !post.views.ok) return null;
    const views = post.views.value;
    const rate = divide(engagements, views);
    return rate && { ...rate, numbers: { ...engagements.numbers, views: views.value } };
  });
  const parts = ENGAGEMENT_PARTS[platform];
  const fields: PostCount[] = parts.length === 0 ? [] : [...parts, "views"];
  return metricOf("engagement-rate-views", kind, values, gapFor(input, fields));
}

/**
 * Comments per like: median over the sample, a fraction (0.02 is 2 comments per 100 likes).
 *
 * @example commentsPerLike(input) // { ok: true, median: 0.05, … } for 14 comments on 280 likes
 * @example commentsPerLike({ ...input, posts: [] }) // { ok: false, why: "no-posts" }
 */
export function commentsPerLike(input: MetricInput): Metric {
  const { kind, posts } = input;
  const values = collect(posts, ({ likes, comments }) => {
    if (!likes.ok || !comments.ok) return null;
    const ratio = divide(comments.value, likes.value);
    return ratio && { ...ratio, numbers: { comments: comments.value.value, likes: likes.value.value } };
  });
  return metricOf("comments-per-like", kind, values, gapFor(input, ["likes", "comments"]));
}
