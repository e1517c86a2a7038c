import type { BenchmarkWord } from "../types/insight";

/** Cuts of a benchmark at one size; null where the source has none. */
export interface Cuts {
  farBelow: number | null;
  low: number | null;
  high: number | null;
  farAbove: number | null;
}

/**
 * The word for a value. What lies on a cut is still typical, and "far" is said only where the source has outer cuts.
 *
 * @example benchmarkWord(0.0098, { farBelow: 0.0039, low: 0.0084, high: 0.0111, farAbove: 0.0261 }) // "typical"
 * @example benchmarkWord(0, { farBelow: null, low: 0.01, high: 0.02, farAbove: null }) // "below"
 */
export function benchmarkWord(value: number, cuts: Cuts): BenchmarkWord {
  if (cuts.farBelow !== null && value < cuts.farBelow) return "far-below";
  if (cuts.farAbove !== null && value > cuts.farAbove) return "far-above";
  if (cuts.low !== null && value < cuts.low) return "below";
  if (cuts.high !== null && value > cuts.high) return "above";
  return "typical";
}
