import type { RateFigures } from "../benchmarks/lookup";
import type { Benchmark, Cost, Costs, Metric, MoneyRange, Price, Proof } from "../types/insight";

/**
 * Divides a price range by a count. Null when nothing can be divided by.
 *
 * @example divideRange({ low: 210, typical: 300, high: 420, currency: "USD" }, 300) // { low: 0.7, typical: 1, high: 1.4, … }
 * @example divideRange(range, 0) // null
 */
export function divideRange(range: MoneyRange, by: number): MoneyRange | null {
  const { low, typical, high, currency } = range;
  const ends = [low / by, high / by];
  if (!(by > 0) || !ends.every(Number.isFinite)) return null;
  return { low: low / by, ...(typical === undefined ? {} : { typical: typical / by }), high: high / by, currency };
}

function costOf(price: Price, metric: Metric, per: number, formula: string): Cost {
  if (!price.ok) return { ok: false, why: "no-price" };
  const range = metric.ok ? divideRange(price.range, metric.median / per) : null;
  if (!metric.ok || !range) return { ok: false, why: "nothing-measured" };
  const { low, high } = price.range;
  const proof: Proof = {
    formula,
    numbers: { low, high, count: metric.median, ...(per === 1 ? {} : { per }) },
    postIds: metric.parts.map((part) => part.postId),
  };
  return { ok: true, range, proof };
}

/** The typical engagements of one post at this size, with how they came about. */
export interface TypicalEngagements {
  engagements: number;
  rates: RateFigures;
  /** What the rate was multiplied by: followers, or this creator's median views. */
  base: number;
}

/**
 * Costs of one post: estimated from this creator's own counts; the benchmark's for the same price; the default table's
 * as reference line. A missing price, count or row is a reason, never a zero.
 *
 * @example costsOf(price, { perPost, views, typical, reference }).perEngagement // { ok: true, range: { low: 0.71, … } }
 * @example costsOf({ ok: false, why: "by-negotiation" }, input).perEngagement // { ok: false, why: "no-price" }
 */
export function costsOf(
  price: Price,
  input: {
    perPost: Metric;
    views: Metric;
    typical: TypicalEngagements | null;
    reference: Benchmark["reference"];
    referenceCurrency: string;
  },
): Costs {
  const { perPost, views, typical, reference } = input;
  let benchmarkPerEngagement: Cost = { ok: false, why: price.ok ? "no-benchmark" : "no-price" };
  const range = price.ok && typical ? divideRange(price.range, typical.engagements) : null;
  if (price.ok && typical && range) {
    const numbers = { low: price.range.low, high: price.range.high, rate: typical.rates.typical, base: typical.base };
    benchmarkPerEngagement = { ok: true, range, proof: { formula: "benchmark-cost-per-engagement", numbers } };
  }
  let referencePerEngagement: Cost = { ok: false, why: "no-benchmark" };
  if (reference.ok) {
    const amount = reference.costPerEngagement;
    referencePerEngagement = {
      ok: true,
      range: { low: amount, typical: amount, high: amount, currency: input.referenceCurrency },
      proof: { formula: "reference-cost-per-engagement", numbers: { costPerEngagement: amount } },
    };
  }
  return {
    perEngagement: costOf(price, perPost, 1, "cost-per-engagement"),
    perThousandViews: costOf(price, views, 1000, "cost-per-thousand-views"),
    perView: costOf(price, views, 1, "cost-per-view"),
    benchmarkPerEngagement,
    referencePerEngagement,
  };
}
