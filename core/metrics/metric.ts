import type { Count } from "../types/count";
import type { FormulaId, Interval, Metric, MetricPart } from "../types/insight";
import type { PostKind } from "../types/reading";
import { likelyInterval } from "./bootstrap";
import { mean, median } from "./statistics";

/** One post's value with what rounding leaves open; `high` null without an upper end. */
export interface RoundedValue {
  postId: string;
  value: number;
  low: number;
  high: number | null;
  numbers: Record<string, number>;
}

/** A mean this many times the median is one hit, not a habit (on TikTok the upper quartile of mean/median is 1.9). */
export const ONE_HIT_RATIO = 2;

/**
 * A number that survives JSON: null stands for "no upper end".
 *
 * @example finiteOrNull(5) // 5
 * @example finiteOrNull(1 / 0) // null
 */
export function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/**
 * Median of the values with the interval that the rounding of the counts leaves open: the median of the low ends to the
 * median of the high ends, which holds for any true counts inside their intervals, because a median never falls when
 * a value rises.
 *
 * @example roundingOf([{ low: 1, high: 2, … }, { low: 3, high: 5, … }]) // { low: 2, high: 3.5 }
 * @example roundingOf([{ low: 1, high: null, … }]) // { low: 1, high: null }
 */
export function roundingOf(values: readonly RoundedValue[]): Interval {
  const low = median(values.map((each) => each.low)) ?? 0;
  const highs = values.map((each) => each.high ?? Number.MAX_VALUE);
  const high = median(highs) ?? 0;
  return { low, high: high > Number.MAX_VALUE / 4 ? null : high };
}

/**
 * Makes a metric of the values of a sample: median leading, mean beside it, intervals, parts for the proof. Without any
 * value the gap is given back.
 *
 * @example metricOf("median-views", "short", values, gap).ok // true
 * @example metricOf("median-views", "short", [], { ok: false, why: "no-posts" }) // { ok: false, why: "no-posts" }
 */
export function metricOf(
  formula: FormulaId,
  kind: PostKind | null,
  values: readonly RoundedValue[],
  gap: Metric,
  followers?: Count,
): Metric {
  const middle = median(values.map((each) => each.value));
  const average = mean(values.map((each) => each.value));
  if (middle === null || average === null) return gap;
  const rounding = roundingOf(values);
  const parts: MetricPart[] = values.map(({ postId, value, numbers }) => ({ postId, value, numbers }));
  return {
    ok: true,
    formula,
    kind,
    median: middle,
    mean: average,
    rounding,
    likely: likelyInterval(
      values.map((each) => each.value),
      rounding,
    ),
    n: values.length,
    parts,
    ...(followers ? { followers } : {}),
    oneHit: values.length >= 4 && average > middle * ONE_HIT_RATIO,
  };
}

/**
 * Divides one value by another with both intervals; null where nothing sensible comes out (a divisor of 0).
 *
 * @example divide({ value: 10, low: 10, high: 10 }, { value: 100, low: 50, high: 200 }) // { value: 0.1, low: 0.05, high: 0.2 }
 * @example divide({ value: 1, low: 1, high: 1 }, { value: 0, low: 0, high: 0 }) // null
 */
export function divide(
  top: { value: number; low: number; high: number | null },
  bottom: { value: number; low: number; high: number | null },
): { value: number; low: number; high: number | null } | null {
  if (bottom.value <= 0) return null;
  const value = top.value / bottom.value;
  const low = bottom.high === null ? 0 : top.low / bottom.high;
  const high = top.high === null || bottom.low <= 0 ? null : finiteOrNull(top.high / bottom.low);
  return Number.isFinite(value) ? { value, low, high } : null;
}
