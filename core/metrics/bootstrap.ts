import type { Interval } from "../types/insight";

/** Resamples drawn; the work of one interval is bounded by it. */
export const RESAMPLES = 400;

/** Fixed, so that the same posts give the same interval on every machine. */
const SEED = 0x5c0071e5;

/**
 * Small seeded generator of uniform numbers in [0, 1) (mulberry32, public domain).
 *
 * @example const next = seededRandom(1); next() // 0.6270739405881613, the same each time
 * @example seededRandom(0)() // 0.26642920868471265
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Ranks of the two middle values of each resample of n values; data plays no part, so one table serves every metric. */
const rankTables = new Map<number, readonly (readonly [number, number])[]>();

function rankTable(n: number): readonly (readonly [number, number])[] {
  const known = rankTables.get(n);
  if (known) return known;
  const random = seededRandom(SEED ^ n);
  const table = Array.from({ length: RESAMPLES }, () => {
    const ranks = Array.from({ length: n }, () => Math.floor(random() * n)).sort((a, b) => a - b);
    return [ranks[Math.floor((n - 1) / 2)] ?? 0, ranks[Math.ceil((n - 1) / 2)] ?? 0] as const;
  });
  rankTables.set(n, table);
  return table;
}

/**
 * 95 % bootstrap interval of the median over posts, widened by the rounding.
 *
 * @example likelyInterval([1, 2, 3], { low: 2, high: 2 }) // { low: 1, high: 3 }
 * @example likelyInterval([5], { low: 4, high: null }) // { low: 4, high: null }
 */
export function likelyInterval(values: readonly number[], rounding: Interval): Interval {
  const sorted = [...values].sort((a, b) => a - b);
  const medians = rankTable(sorted.length)
    .map(([a, b]) => ((sorted[a] ?? 0) + (sorted[b] ?? 0)) / 2)
    .sort((a, b) => a - b);
  const low = medians[Math.floor(RESAMPLES * 0.025)] ?? rounding.low;
  const high = medians[Math.ceil(RESAMPLES * 0.975) - 1] ?? 0;
  return {
    low: Math.min(low, rounding.low),
    high: rounding.high === null ? null : Math.max(high, rounding.high),
  };
}
