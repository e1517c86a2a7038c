import { plainText } from "./plain-text";

const known = new Map<string, ReadonlyMap<string, number>>();
const MOST_KEPT = 300;
const LETTERS = /[\p{L}\p{M}]/u;

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
    const alone = new Intl.DateTimeFormat(language, { calendar: "gregory", month, timeZone: "UTC" });
    const dated = new Intl.DateTimeFormat(language, { calendar: "gregory", month, day: "numeric", timeZone: "UTC" });
    for (let number = 1; number <= 12; number++) {
      const date = Date.UTC(2025, number - 1, 15);
      for (const format of [alone, dated]) {
        for (const part of format.formatToParts(date)) {
          const name = plainText(part.value).toLowerCase().replace(/\.$/, "");
          if (part.type === "month" && LETTERS.test(name) && !/\d/.test(name)) names.set(name, number);
        }
      }
    }
  }
  if (known.size >= MOST_KEPT) known.clear();
  known.set(language, names);
  return names;
}
