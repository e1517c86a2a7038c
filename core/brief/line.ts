import type { FitLine, Insight, Interval } from "../types/insight";

/** What the lines are held against: an insight that is complete but for the fit itself. */
export type FitInsight = Omit<Insight, "fit">;

/** Outcome of one line. */
export type Result = FitLine["result"];

/**
 * Passes when the whole interval is at or above the floor, misses when it lies below, else rounding leaves it open.
 *
 * @example atLeast({ low: 10, high: 12 }, 10) // "pass"
 * @example atLeast({ low: 9, high: null }, 10) // "unknown"
 */
export function atLeast({ low, high }: Interval, floor: number): Result {
  if (low >= floor) return "pass";
  return high !== null && high < floor ? "miss" : "unknown";
}

/**
 * Passes when the whole interval is at or below the ceiling, misses when it lies above, else unknown.
 *
 * @example atMost({ low: 10, high: 12 }, 12) // "pass"
 * @example atMost({ low: 10, high: null }, 12) // "unknown"
 */
export function atMost({ low, high }: Interval, ceiling: number): Result {
  if (high !== null && high <= ceiling) return "pass";
  return low > ceiling ? "miss" : "unknown";
}

/**
 * A line that cannot be decided, with the reason as a key.
 *
 * @example unknown("tiers", ["micro"], "followers-unread").result // "unknown"
 * @example unknown("cpmMax", 20, "no-price").found // null
 */
export function unknown(line: string, wanted: FitLine["wanted"], note: string): FitLine {
  return { line, result: "unknown", wanted, found: null, note };
}

/**
 * A list that asks something, or null.
 *
 * @example given(["de"]) // ["de"]
 * @example given([]) // null
 */
export function given<Value>(list: readonly Value[] | undefined): readonly Value[] | null {
  return list && list.length > 0 ? list : null;
}

/**
 * Passes when anything found is wanted, misses when nothing is; unknown when nothing was found at all.
 *
 * @example oneOf("formats", ["reel"], ["reel", "photo"], "no-posts").result // "pass"
 * @example oneOf("formats", ["reel"], [], "no-posts").result // "unknown"
 */
export function oneOf(line: string, wanted: readonly string[], found: readonly string[], note: string): FitLine {
  if (found.length === 0) return unknown(line, [...wanted], note);
  return {
    line,
    result: found.some((each) => wanted.includes(each)) ? "pass" : "miss",
    wanted: [...wanted],
    found: [...found],
  };
}
