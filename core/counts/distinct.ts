import type { Count } from "../types/count";

/** The counts that differ in value or interval, first of each kept. */
export function distinct(counts: readonly Count[]): Count[] {
  const [first] = counts;
  if (first === undefined || counts.every((count) => count === first)) return counts.slice(0, 1);
  return [...new Map(counts.map((count) => [`${count.value}/${count.low}/${count.high}`, count])).values()];
}
