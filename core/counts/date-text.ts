import type { AgeResult, TimeSpan } from "../types/age";
import { monthNames } from "./month-names";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A page shows the reader's or the creator's day, which may begin 14 hours before UTC's and end 12 after. */
const AHEAD = 14 * HOUR;
const BEHIND = 12 * HOUR;
const OLDEST_YEAR = 1995;
const NEWEST_YEAR = 2100;
/** Thai pages count years from the Buddha's death. */
const BUDDHIST = 543;

const CLOCK = /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?\s?m\.?)?(?=\s|$|,)/giu;
const YEAR_FIRST = /(?:^|\D)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/u;
const YEAR_LAST = /(?:^|\D)(\d{1,2})[-/. ]{1,2}(\d{1,2})[-/. ]{1,2}(\d{4})(?!\d)/;
const MONTH_DAY = /(?:^|\D)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/u;
const WORDS = /[\p{L}\p{M}]+/gu;
const NUMBERS = /\d+/g;

interface Day {
  year: number | null;
  month: number;
  day: number | null;
}

const isYear = (year: number): boolean => year >= OLDEST_YEAR && year <= NEWEST_YEAR;

function isReal({ year, month, day }: Day): boolean {
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return false;
  const date = new Date(Date.UTC(year ?? 2024, month - 1, day ?? 1));
  return date.getUTCMonth() === month - 1 && (year === null || isYear(year));
}

function spanOf(date: Day, now: number): TimeSpan | null {
  let { year } = date;
  if (year === null) {
    // Without a year it is the latest such day that has begun somewhere.
    year = new Date(now).getUTCFullYear();
    if (Date.UTC(year, date.month - 1, date.day ?? 1) - AHEAD > now) year -= 1;
  }
  const start = Date.UTC(year, date.month - 1, date.day ?? 1);
  const end = date.day === null ? Date.UTC(year, date.month, 1) : start + DAY;
  const earliest = start - AHEAD;
  return earliest > now ? null : { earliest, latest: Math.min(now, end + BEHIND) };
}

function numericOrder(language: string | undefined): "day-first" | "month-first" | null {
  // Plain "en" stands on American and British pages alike.
  if (language === undefined || language === "en") return null;
  const parts = new Intl.DateTimeFormat(language, {
    calendar: "gregory",
    day: "numeric",
    month: "numeric",
    year: "numeric",
  })
    .formatToParts(0)
    .map(({ type }) => type);
  return parts.indexOf("day") < parts.indexOf("month") ? "day-first" : "month-first";
}

function named(text: string, languages: readonly string[]): Day[] {
  const numbers = [...text.matchAll(NUMBERS)].map(([digits]) => digits);
  const lower = text.toLowerCase();
  // Thai months have dots inside ("ธ.ค."), so that pieces between spaces are tried as well.
  const pieces = lower.split(/\s/).map((piece) => piece.replace(/[.,]+$/, ""));
  const words = [...[...lower.matchAll(WORDS)].map(([word]) => word), ...pieces];
  const found: Day[] = [];
  for (const language of languages) {
    const names = monthNames(language);
    const months = new Set(words.map((word) => names.get(word)).filter((month) => month !== undefined));
    const [month] = months;
    if (months.size !== 1 || month === undefined || numbers.length === 0 || numbers.length > 2) continue;
    const years = numbers.filter((digits) => digits.length === 4).map(Number);
    const days = numbers.filter((digits) => digits.length <= 2).map(Number);
    if (years.length > 1 || days.length > 1 || years.length + days.length !== numbers.length) continue;
    const year = years[0] ?? null;
    const buddhist = language.startsWith("th") && year !== null && isYear(year - BUDDHIST) && year > NEWEST_YEAR;
    found.push({ year: buddhist ? year - BUDDHIST : year, month, day: days[0] ?? null });
    break;
  }
  return found;
}

function numeric(text: string, language: string | undefined): Day[] {
  const first = YEAR_FIRST.exec(text);
  if (first) return [{ year: Number(first[1]), month: Number(first[2]), day: Number(first[3]) }];
  const monthDay = MONTH_DAY.exec(text);
  if (monthDay) return [{ year: null, month: Number(monthDay[1]), day: Number(monthDay[2]) }];
  const last = YEAR_LAST.exec(text);
  if (!last) return [];
  const [one, two, year] = [Number(last[1]), Number(last[2]), Number(last[3])];
  const dayFirst = { year, month: two, day: one };
  const monthFirst = { year, month: one, day: two };
  const order = numericOrder(language);
  if (order === "day-first" && isReal(dayFirst)) return [dayFirst];
  if (order === "month-first" && isReal(monthFirst)) return [monthFirst];
  return [dayFirst, monthFirst].filter(isReal);
}

/** Reads a day, or a month with its year, as pages print them. `plain` is the text as `plainText` gives it. */
export function dateText(plain: string, language: string | undefined, now: number, text: string): AgeResult {
  const bare = plain.replace(CLOCK, " ");
  const found = numeric(bare, language);
  const days = found.length > 0 ? found : named(bare, language === undefined ? ["en"] : [language, "en"]);
  const spans = new Map<number, TimeSpan>();
  for (const day of days.filter(isReal)) {
    const span = spanOf(day, now);
    if (span) spans.set(span.earliest, span);
  }
  const [span] = spans.values();
  if (span === undefined) return { ok: false, why: "unreadable", text };
  return spans.size > 1 ? { ok: false, why: "ambiguous", text } : { ok: true, ...span, text };
}
