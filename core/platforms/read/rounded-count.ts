import type { Count } from "../../types/count";

/**
 * A count out of machine-readable data that was already rounded to the digits which the network
 * displays: below `exactBelow` it is exact, above it one decimal of its unit (thousand, million,
 * thousand million) was kept, rounded to the nearest.
 *
 * @example roundedCount(15500, 10_000) // { value: 15500, low: 15450, high: 15549, text: "15500" }
 * @example roundedCount(9999, 10_000) // { value: 9999, low: 9999, high: 9999, text: "9999" }
 */
export function roundedCount(value: number | null, exactBelow: number): Count | null {
  if (value === null || !Number.isSafeInteger(value) || value < 0) return null;
  const text = String(value);
  if (value < exactBelow) return { value, low: value, high: value, text };
  const step = value < 1e6 ? 100 : value < 1e9 ? 1e5 : 1e8;
  // A number with finer digits than the display was not rounded.
  if (value % step !== 0) return { value, low: value, high: value, text };
  return { value, low: value - step / 2, high: value + step / 2 - 1, text };
}
