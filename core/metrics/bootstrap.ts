import type { Interval } from "../types/insight";
import { median, standardDeviation } from "./statistics";

/** Resamples drawn; with MOST_VALUES it bounds the work of one interval. */
export const RESAMPLES = 500;

/** Below this many posts nothing is said of how the next ones may do. */
export const FEWEST_VALUES = 4;

/** More values than this are thinned to as many evenly spaced ranks. */
const MOST_VALUES = 60;

/** Share of the resampled medians left out at each end: a 95 % interval. */
const TAIL = 0.025;

/**
 * Width of the smoothing kernel in standard deviations of the logarithms. A plain bootstrap of a median jumps between
 * a few order statistics and comes out too narrow; smoothing (Silverman and Young 1987) mends that. 0.3 is about one
 * over the root of 12 posts, and keeps both coverage and width of `npm run bench:metrics` inside what is asked on either
 * half of the Instagram accounts too; docs/how-numbers-are-made.md has the figures.
 */
const SMOOTHING = 0.3;

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

interface Draws {
  ranks: Uint16Array;
  /** Standard normal noise, one for each drawn rank. */
  noise: Float64Array;
}

/** Draws depend on the number of values alone, so one table serves every metric of that size. */
const tables = new Map<number, Draws>();

function drawsFor(n: number, salt: number): Draws {
  const key = n * 4 + salt;
  const known = tables.get(key);
  if (known) return known;
  const random = seededRandom(SEED ^ key);
  const size = RESAMPLES * n;
  const draws: Draws = { ranks: new Uint16Array(size), noise: new Float64Array(size) };
  for (let i = 0; i < size; i += 1) {
    draws.ranks[i] = Math.floor(random() * n);
    // Box and Muller's way to normal numbers.
    draws.noise[i] = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  }
  tables.set(key, draws);
  return draws;
}

/** Median of a short array, sorted in place by insertion: the fastest for a dozen numbers. */
function medianInPlace(values: Float64Array): number {
  const n = values.length;
  for (let i = 1; i < n; i += 1) {
    const value = values[i] ?? 0;
    let j = i - 1;
    for (; j >= 0 && (values[j] ?? 0) > value; j -= 1) values[j + 1] = values[j] ?? 0;
    values[j + 1] = value;
  }
  return ((values[(n - 1) >> 1] ?? 0) + (values[n >> 1] ?? 0)) / 2;
}

function thinned(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  if (sorted.length <= MOST_VALUES) return sorted;
  return Array.from(
    { length: MOST_VALUES },
    (_, i) => sorted[Math.floor(((i + 0.5) * sorted.length) / MOST_VALUES)] ?? 0,
  );
}

/**
 * Medians of smoothed resamples, in drawing order. Noise is multiplied on, so that the result scales with the values;
 * zeros stay zero. `salt` (0 to 3) gives independent draws for a second sample.
 *
 * @example resampledMedians([1, 2, 3, 4]).length // 500
 * @example resampledMedians([0, 0, 0, 0])[0] // 0
 */
export function resampledMedians(values: readonly number[], salt = 0): number[] {
  const sorted = thinned(values);
  const n = sorted.length;
  const positive = sorted.filter((value) => value > 0).map(Math.log);
  // Values all alike have no spread; the logarithms' rounding must not lend them one.
  const alike = positive[0] === positive[positive.length - 1];
  const width = alike ? 0 : SMOOTHING * (standardDeviation(positive) ?? 0);
  const { ranks, noise } = drawsFor(n, salt);
  const drawn = new Float64Array(n);
  return Array.from({ length: RESAMPLES }, (_, i) => {
    for (let j = 0; j < n; j += 1) {
      const at = i * n + j;
      drawn[j] = (sorted[ranks[at] ?? 0] ?? 0) * Math.exp(width * (noise[at] ?? 0));
    }
    return medianInPlace(drawn);
  });
}

/**
 * The two ends that leave out 2.5 % of resampled figures on either side.
 *
 * @example middleOf(resampledMedians([1, 2, 3, 4])) // { low: 1.14, high: 3.98 }, about
 * @example middleOf([]) // { low: 0, high: 0 }
 */
export function middleOf(figures: readonly number[]): { low: number; high: number } {
  const sorted = [...figures].sort((a, b) => a - b);
  const skip = Math.floor(sorted.length * TAIL);
  return { low: sorted[skip] ?? 0, high: sorted[sorted.length - 1 - skip] ?? 0 };
}

/**
 * 95 % interval of the median over posts by a smoothed bootstrap, widened by what rounding leaves open on each side.
 * Below four posts anything is possible: from 0, without an upper end.
 *
 * @example likelyInterval([90, 95, 100, 105, 110], { low: 100, high: 100 }) // { low: 91.1, high: 109.3 }, about
 * @example likelyInterval([5], { low: 4, high: 6 }) // { low: 0, high: null }
 */
export function likelyInterval(values: readonly number[], rounding: Interval): Interval {
  const middle = median(values);
  if (middle === null || values.length < FEWEST_VALUES) return { low: 0, high: null };
  const { low, high } = middleOf(resampledMedians(values));
  const top = rounding.high === null ? null : Math.max(high, middle) + Math.max(0, rounding.high - middle);
  return {
    low: Math.max(0, Math.min(low, middle) - Math.max(0, middle - rounding.low)),
    high: top !== null && Number.isFinite(top) ? top : null,
  };
}
