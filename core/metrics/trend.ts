import type { Metric, Trend } from "../types/insight";
import type { Post } from "../types/reading";
import { middleOf, resampledMedians } from "./bootstrap";
import { postTime } from "./sample";
import { median } from "./statistics";

/** Posts needed for two halves that mean anything. */
const POSTS_NEEDED = 8;

/** Ratios of resampled medians, smallest first; a ratio over zero counts as beyond every bound. */
function medianRatios(newer: readonly number[], older: readonly number[]): number[] {
  const bottoms = resampledMedians(older, 1);
  return resampledMedians(newer).map((top, i) => {
    const bottom = bottoms[i] ?? 0;
    return bottom > 0 ? top / bottom : Number.POSITIVE_INFINITY;
  });
}

/**
 * Newer half of the sample against the older one: ratio of their medians with a 95 % bootstrap interval. "rising" or
 * "falling" only when the whole interval lies on one side of 1; of an odd number the middle post is in neither half.
 *
 * @example trendOf(metric, posts) // { ok: true, direction: "steady", ratio: 1.1, likely: { low: 0.6, high: 1.9 }, … }
 * @example trendOf({ ok: false, why: "no-posts" }, []) // { ok: false, why: "too-few-posts" }
 */
export function trendOf(metric: Metric, posts: readonly Post[]): Trend {
  if (!metric.ok || metric.n < POSTS_NEEDED) return { ok: false, why: "too-few-posts" };
  const times = new Map(posts.map((post) => [post.id, postTime(post)]));
  const dated = metric.parts.flatMap((part) => {
    const time = times.get(part.postId);
    return time === undefined ? [] : [{ ...part, time }];
  });
  if (dated.length < POSTS_NEEDED) return { ok: false, why: "no-dates" };
  dated.sort((a, b) => b.time - a.time || (a.postId < b.postId ? 1 : -1));
  const half = Math.floor(dated.length / 2);
  const newer = dated.slice(0, half);
  const older = dated.slice(-half);
  const top = median(newer.map((part) => part.value)) ?? 0;
  const bottom = median(older.map((part) => part.value)) ?? 0;
  if (!(bottom > 0) || !Number.isFinite(top / bottom)) return { ok: false, why: "too-few-posts" };
  const ratios = medianRatios(
    newer.map((part) => part.value),
    older.map((part) => part.value),
  );
  const { low, high } = middleOf(ratios);
  return {
    ok: true,
    formula: metric.formula,
    direction: low > 1 ? "rising" : high < 1 ? "falling" : "steady",
    ratio: top / bottom,
    likely: { low: Number.isFinite(low) ? low : 0, high: Number.isFinite(high) ? high : null },
    newer: newer.map((part) => part.postId),
    older: older.map((part) => part.postId),
  };
}
