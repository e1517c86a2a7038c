import type { Count } from "../types/count";
import type { CountText } from "./evidence";
import { deniedAfter, deniedBefore } from "./not-a-count";
import type { Numeral } from "./numeral";
import { openEnds } from "./open-ends";
import type { Shortening } from "./platform-rounding";
import { intervalOf } from "./rounding";
import type { UnitMatch } from "./unit-index";

/** One count that a text could be, and how it came about. */
export interface Candidate {
  count: Count;
  /** Written as the language itself would. */
  exact: boolean;
  match: UnitMatch;
}

export const counts = (candidates: readonly Candidate[]): Count[] => candidates.map(({ count }) => count);

/** Above this no count of a network is plausible. */
const LARGEST = 1e12;

/** The interval of a number with its unit, if what is left around both allows a count. */
export function countOf(
  numeral: Numeral,
  power: number,
  text: CountText,
  match: UnitMatch | null,
  shortening: Shortening,
) {
  const ends = openEnds(match?.before ?? text.before, match?.after ?? text.after);
  if (!ends || deniedBefore(ends.before) || deniedAfter(ends.after, match === null, numeral.integer.length))
    return null;
  const interval = intervalOf({ integer: numeral.integer, fraction: numeral.fraction, power }, shortening);
  return interval && interval.value < LARGEST ? ends.widen(interval) : null;
}

/** Readings of the number with each unit; `strict` keeps to the language's own marks. */
export function withUnits(
  matches: readonly UnitMatch[],
  text: CountText,
  shortening: Shortening,
  strict: boolean,
  shown: string,
): Candidate[] {
  const found: Candidate[] = [];
  // Dozens of languages write "K": what they have in common is worked out once.
  const known = new Map<number, Count | null>();
  const countWith = (numeral: Numeral, reading: number, match: UnitMatch): Count | null => {
    const key = ((reading * 16 + match.variant.unit.power) * 256 + match.before.length) * 256 + match.after.length;
    const same = known.get(key);
    if (same !== undefined) return same;
    const interval = countOf(numeral, match.variant.unit.power, text, match, shortening);
    const count = interval && { ...interval, text: shown };
    known.set(key, count);
    return count;
  };
  for (const match of matches) {
    const { unit, decimals, groups } = match.variant;
    let reading = -1;
    for (const numeral of text.run.readings) {
      reading += 1;
      if (strict && numeral.decimal !== null && !decimals.includes(numeral.decimal)) continue;
      if (strict && numeral.group !== null && !groups.includes(numeral.group)) continue;
      const count = countWith(numeral, reading, match);
      if (!count) continue;
      const digits = numeral.integer.length;
      const usual = digits <= unit.mostDigits && (numeral.group === null || digits > 4) && numeral.integer !== "0";
      found.push({ count, exact: match.exact && usual, match });
    }
  }
  return found;
}
