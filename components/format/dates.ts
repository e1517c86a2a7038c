import { agoFormat, dateFormat, numberFormat } from "./kept-formats";

const MINUTE = 60_000;
const STEPS: readonly [Intl.RelativeTimeFormatUnit, number, number][] = [
  ["minute", MINUTE, 60],
  ["hour", 60 * MINUTE, 24],
  ["day", 1440 * MINUTE, 14],
  ["week", 7 * 1440 * MINUTE, 9],
  ["month", 30.44 * 1440 * MINUTE, 24],
  ["year", 365.25 * 1440 * MINUTE, Number.POSITIVE_INFINITY],
];

/** How long ago, short: "3 days ago", "yesterday". A time ahead of the clock counts as now. */
export function formatAgo(then: number, now: number): string {
  const passed = Math.max(0, now - then);
  for (const [unit, size, until] of STEPS) {
    const count = Math.floor(passed / size);
    if (count < until) return agoFormat({ numeric: "auto", style: "short" }).format(-count, unit);
  }
  return "";
}

/** "March", or "March 2024" when that was not this year. */
export function formatMonth(then: number, now: number): string {
  const sameYear = new Date(then).getFullYear() === new Date(now).getFullYear();
  return dateFormat({ month: "long", ...(sameYear ? {} : { year: "numeric" }) }).format(then);
}

/** A day: "24 Nov 2026". */
export function formatDay(then: number): string {
  return dateFormat({ dateStyle: "medium" }).format(then);
}

/** A number of days in the language's own words: "30 days". */
export function formatDays(count: number): string {
  return numberFormat({ style: "unit", unit: "day", unitDisplay: "long" }).format(count);
}
