import type { Consistency, Metric } from "../types/insight";
import { coefficientOfVariation, quantile } from "./statistics";

/** Fewer posts say nothing about spread. */
const POSTS_NEEDED = 4;

/**
 * How even a metric is from post to post: variation, quartiles, best post against the median.
 *
 * @example consistencyOf(metric) // { ok: true, variation: 0.4, low: 800, high: 1400, bestToMedian: 2.1, n: 12, … }
 * @example consistencyOf({ ok: false, why: "no-posts" }) // { ok: false, why: "too-few-posts" }
 */
export function consistencyOf(metric: Metric): Consistency {
  if (!metric.ok || metric.n < POSTS_NEEDED || metric.median <= 0) return { ok: false, why: "too-few-posts" };
  const values = metric.parts.map((part) => part.value);
  const variation = coefficientOfVariation(values);
  const low = quantile(values, 0.25);
  const high = quantile(values, 0.75);
  const bestToMedian = Math.max(...values) / metric.median;
  if (variation === null || low === null || high === null || !Number.isFinite(bestToMedian))
    return { ok: false, why: "too-few-posts" };
  return { ok: true, formula: metric.formula, variation, low, high, bestToMedian, n: metric.n };
}
