/**
 * Quantile of a list by linear interpolation between order statistics (Hyndman and Fan's type 7, the default of R).
 * Null for an empty list.
 * @example quantile([1, 2, 3, 4], 0.25) // 1.75
 * @example quantile([], 0.5) // null
 */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * Math.min(1, Math.max(0, share));
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (position - Math.floor(position));
}

/**
 * Middle of a list; of an even number the mean of the two in the middle. Null for an empty list.
 * @example median([3, 1, 2]) // 2
 * @example median([]) // null
 */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}

/**
 * Arithmetic mean. Null for an empty list.
 * @example mean([1, 2, 6]) // 3
 * @example mean([]) // null
 */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Standard deviation of a sample (divided by n - 1). Null below two values.
 * @example standardDeviation([1, 3]) // 1.4142135623730951
 * @example standardDeviation([5]) // null
 */
export function standardDeviation(values: readonly number[]): number | null {
  const centre = mean(values);
  if (centre === null || values.length < 2) return null;
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

/**
 * Coefficient of variation: standard deviation divided by the mean, without unit. Null below two values or at mean 0.
 * @example coefficientOfVariation([1, 3]) // 0.7071067811865476
 * @example coefficientOfVariation([0, 0]) // null
 */
export function coefficientOfVariation(values: readonly number[]): number | null {
  const centre = mean(values);
  const spread = standardDeviation(values);
  if (centre === null || spread === null || centre === 0) return null;
  return spread / Math.abs(centre);
}
