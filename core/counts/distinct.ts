import type { Count } from "../types/count";

/**
 * The counts that differ in value or interval, first of each kept.
 *
 * @example distinct([{ value: 5, low: 5, high: 5, text: "5" }, { value: 5, low: 5, high: 5, text: "5 likes" }]).length // 1
 * @example distinct([]) // []
 */
export function distinct(counts: readonly Count[]): Count[] {
  const [first] = counts;
  if (first === undefined || counts.every((count) => count === first)) return counts.slice(0, 1);
  return [...new Map(counts.map((count) => [`${count.value}/${count.low}/${count.high}`, count])).values()];
}
