import type { Count } from "../types/count";
import type { Field, Post, PostCount } from "../types/reading";
import type { SignalInput } from "../types/signal-input";
import { type Figures, figuresOf } from "./figures";

/** One post's count or ratio. */
export interface PostValue {
  postId: string;
  value: number;
}

/** What several signals need, worked out once from the sample. */
export interface Measures {
  likes: PostValue[];
  views: PostValue[];
  comments: PostValue[];
  shares: PostValue[];
  likesPerView: PostValue[];
  commentsPerLike: PostValue[];
  /** Views and likes of the posts that show both, in the sample's order. */
  likesWithViews: { views: number; likes: number }[];
  followers: number | null;
  following: number | null;
  posts: number | null;
  profileLikes: number | null;
  /** Median half width of the counts' rounding as a share of the count: 0.04 for "1.2M". */
  rounding: number;
  figures: Figures;
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

/**
 * Reads the sample's counts into series and ratios. A post without a count is left out of that series alone.
 * @example measure(inputOfTwelve).likes.length // 12
 * @example measure(inputOfNone).figures.likesSpread // null
 */
export function measure(input: SignalInput): Measures {
  const { sample } = input;
  const series = {
    likes: read(sample, "likes"),
    views: read(sample, "views"),
    comments: read(sample, "comments"),
    shares: read(sample, "shares"),
    likesPerView: ratio(sample, "likes", "views"),
    commentsPerLike: ratio(sample, "comments", "likes"),
    likesWithViews: sample.flatMap((post) => {
      const views = countValue(post.views);
      const likes = countValue(post.likes);
      return views === null || likes === null || views <= 0 ? [] : [{ views, likes }];
    }),
    followers: countValue(input.followers),
    following: countValue(input.following),
    posts: countValue(input.posts),
    profileLikes: countValue(input.profileLikes),
    rounding: roundingOf(sample),
  };
  return { ...series, figures: figuresOf(series) };
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

function roundingOf(sample: readonly Post[]): number {
  const widths = sample.flatMap(({ likes, views }) =>
    [likes, views].flatMap((field) => {
      if (!field.ok || field.value.value <= 0) return [];
      const { low, high, value } = field.value;
      return [high === null ? 1 : (high - low) / 2 / value];
    }),
  );
  widths.sort((a, b) => a - b);
  return widths[Math.floor(widths.length / 2)] ?? 0;
}
