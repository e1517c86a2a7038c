import type { Count } from "../types/count";
import type { CountText } from "./candidates";
import { distinct } from "./distinct";
import type { NumberRun } from "./numeral";

/** Between two numbers, units aside, only a dash makes a range. */
const DASH = /\s?[-–—~〜～]\s?$/;
const DASH_FIRST = /^\s?[-–—~〜～]\s?/;
const LONGEST_UNIT = 24;

/**
 * Reads "10K–50K" as one count between both. Bare small numbers ("10-12", "2024-2025") are days, years
 * or scores and give none, and neither does "10–50K", whose first number has no unit of its own.
 */
export function rangeOf(
  plain: string,
  first: NumberRun,
  second: NumberRun,
  read: (text: CountText) => Count[],
): Count[] {
  const middle = plain.slice(first.end, second.start);
  const dash = DASH.exec(middle);
  const unit = dash ? middle.slice(0, dash.index) : middle;
  if (!dash || DASH_FIRST.test(unit) || unit.length > LONGEST_UNIT) return [];
  const shortened = unit !== "";
  const large = [first, second].every((run) => run.readings.some(({ group }) => group !== null));
  if (!shortened && !large) return [];
  const [low, ...others] = distinct(read({ before: plain.slice(0, first.start), run: first, after: unit }));
  const [high, ...further] = distinct(read({ before: "", run: second, after: plain.slice(second.end) }));
  if (!low || !high || others.length > 0 || further.length > 0) return [];
  if (low.high === null || high.high === null || low.value >= high.value) return [];
  const value = Math.round((low.value + high.value) / 2);
  return [{ value, low: low.low, high: high.high, text: low.text }];
}
