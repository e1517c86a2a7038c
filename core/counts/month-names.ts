import { plainText } from "./plain-text";

const known = new Map<string, ReadonlyMap<string, number>>();
const MOST_KEPT = 300;
const DAYS = Array.from({ length: 12 }, (_, month) => Date.UTC(2025, month, 15));
const LETTERS = /[\p{L}\p{M}]/u;

function collect(format: Intl.DateTimeFormat, names: Map<string, number>): void {
  for (const [index, date] of DAYS.entries()) {
    for (const part of format.formatToParts(date)) {
      const name = plainText(part.value).toLowerCase().replace(/\.$/, "");
      if (part.type === "month" && LETTERS.test(name) && !/\d/.test(name)) names.set(name, index + 1);
    }
  }
}

/**
 * Names of the months of a language as they stand beside a day, long and short: fewer than `monthNames`, for
 * speed over many languages.
 */
export function datedMonthNames(language: string): Iterable<string> {
  const names = new Map<string, number>();
  for (const month of ["long", "short"] as const) {
    const options = { calendar: "gregory", month, day: "numeric", timeZone: "UTC" } as const;
    collect(new Intl.DateTimeFormat(language, options), names);
  }
  return names.keys();
}

/**
 * Names of the months of a language, long and short, alone and within a date, lower case without a
 * closing dot, with the month's number from 1. `language` must be a tag that the engine knows.
 *
 * @example monthNames("de").get("märz") // 3
 * @example monthNames("ja").size // 0, since months are numbers there
 */
export function monthNames(language: string): ReadonlyMap<string, number> {
  const remembered = known.get(language);
  if (remembered) return remembered;
  const names = new Map<string, number>();
  for (const month of ["long", "short"] as const) {
    for (const day of [{}, { day: "numeric" }] as const) {
      const format = new Intl.DateTimeFormat(language, { calendar: "gregory", month, ...day, timeZone: "UTC" });
      collect(format, names);
    }
  }
  if (known.size >= MOST_KEPT) known.clear();
  known.set(language, names);
  return names;
}
