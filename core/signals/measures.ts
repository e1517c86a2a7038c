import { median } from "../metrics/statistics";
import type { Count } from "../types/count";
import type { Field, Post, PostCount } from "../types/reading";
import type { SignalInput } from "../types/signal-input";

/** One post's count that was read. */
export interface PostValue {
  postId: string;
  value: number;
}

/** What several signals need, worked out once from the sample. */
export interface Measures {
  likes: PostValue[];
  views: PostValue[];
  comments: PostValue[];
  likesPerView: PostValue[];
  commentsPerLike: PostValue[];
  commentsPerView: PostValue[];
  /** Largest of the leading count over its median: views where shown, else likes. Null below six posts. */
  oneHit: number | null;
}

/** Fewest posts that any statistic over the sample is made of. */
export const FEWEST_POSTS = 6;

/**
 * The likeliest value of a count field, or null when it was not read.
 * @example countValue({ ok: true, value: { value: 5, low: 5, high: 5, text: "5" }, rule: "x" }) // 5
 * @example countValue({ ok: false, why: "absent", tried: [] }) // null
 */
export function countValue(field: Field<Count> | undefined): number | null {
  return field?.ok ? field.value.value : null;
}

function read(sample: readonly Post[], count: PostCount): PostValue[] {
  return sample.flatMap((post) => {
    const value = countValue(post[count]);
    return value === null ? [] : [{ postId: post.id, value }];
  });
}

function ratio(sample: readonly Post[], upper: PostCount, lower: PostCount): PostValue[] {
  return sample.flatMap((post) => {
    const above = countValue(post[upper]);
    const below = countValue(post[lower]);
    return above === null || below === null || below <= 0 ? [] : [{ postId: post.id, value: above / below }];
  });
}

/**
 * The numbers of a series without their posts.
 * @example valuesOf([{ postId: "a", value: 3 }]) // [3]
 * @example valuesOf([]) // []
 */
export function valuesOf(series: readonly PostValue[]): number[] {
  return series.map((part) => part.value);
}

function oneHitOf(values: number[]): number | null {
  const middle = median(values);
  if (values.length < FEWEST_POSTS || middle === null || middle <= 0) return null;
  return Math.max(...values) / middle;
}

/**
 * Reads the sample's counts into series and ratios. A post without a count is left out of that series alone.
 * @example measure(inputOfTwelve).likes.length // 12
 * @example measure(inputOfNone).oneHit // null
 */
export function measure(input: SignalInput): Measures {
  const { sample } = input;
  const likes = read(sample, "likes");
  const views = read(sample, "views");
  return {
    likes,
    views,
    comments: read(sample, "comments"),
    likesPerView: ratio(sample, "likes", "views"),
    commentsPerLike: ratio(sample, "comments", "likes"),
    commentsPerView: ratio(sample, "comments", "views"),
    oneHit: oneHitOf(valuesOf(views.length >= FEWEST_POSTS ? views : likes)),
  };
}
