import { coefficientOfVariation, median, quantile } from "../../metrics/statistics";
import type { Observation } from "../../types/signal";
import type { SignalInput } from "../../types/signal-input";
import { countValue, FEWEST_POSTS } from "../measures";

const DAY = 86_400_000;
/** Gaps between posts that vary less than their own length. */
const STEADY_GAPS = 0.6;
/** Middle half of the posts within a factor of two. */
const STEADY_FACTOR = 2;

/**
 * Posts come at steady gaps; null below six dated posts or where they do not.
 * @example steadyCadence(inputOfWeeklyPosts) // { id: "steady-cadence", count: 11, n: 11, numbers: { days: 7 } }
 * @example steadyCadence(inputWithoutDates) // null
 */
export function steadyCadence({ sample }: SignalInput): Observation | null {
  const times = sample.flatMap((post) => post.publishedAt ?? []).sort((a, b) => a - b);
  if (times.length < FEWEST_POSTS) return null;
  const gaps = times.slice(1).map((time, index) => (time - (times[index] ?? time)) / DAY);
  const spread = coefficientOfVariation(gaps);
  const days = median(gaps);
  if (spread === null || days === null || spread > STEADY_GAPS) return null;
  const usual = gaps.filter((gap) => gap <= 2 * days).length;
  return { id: "steady-cadence", count: usual, n: gaps.length, numbers: { days } };
}

/**
 * Half of the posts lie within a factor of two in views, or in likes where no views are shown; null where they do not.
 * @example steadyMedian(inputOfSteadyViews) // { id: "steady-median", count: 9, n: 12, numbers: { median: 12000, of: "views" } }
 * @example steadyMedian(inputOfFivePosts) // null
 */
export function steadyMedian({ sample }: SignalInput): Observation | null {
  for (const of of ["views", "likes"] as const) {
    const values = sample.flatMap((post) => countValue(post[of]) ?? []);
    const middle = median(values);
    const lower = quantile(values, 0.25);
    const upper = quantile(values, 0.75);
    if (values.length < FEWEST_POSTS || middle === null || lower === null || upper === null) continue;
    if (lower <= 0 || upper / lower > STEADY_FACTOR) return null;
    const near = values.filter((value) => value >= middle / STEADY_FACTOR && value <= middle * STEADY_FACTOR).length;
    return { id: "steady-median", count: near, n: values.length, numbers: { median: middle, of } };
  }
  return null;
}
