import type { AgeResult, TimeSpan } from "../types/age";
import { numberRuns } from "./numeral";
import { matchTime, type TimePattern, type TimeUnit, type TimeWriting } from "./time-patterns";

const SECOND = 1000;
const DAY = 86_400 * SECOND;
const EXACT: Readonly<Record<Exclude<TimeUnit, "month" | "year">, number>> = {
  second: SECOND,
  minute: 60 * SECOND,
  hour: 3600 * SECOND,
  day: DAY,
  week: 7 * DAY,
};

/** Least and most milliseconds of so many units; months are counted as 30 days by some pages, by the calendar by others. */
function least(amount: number, unit: TimeUnit): number {
  if (unit === "year") return amount * 365 * DAY;
  if (unit === "month") return Math.max(0, amount * 30 - 2) * DAY;
  return amount * EXACT[unit];
}

function most(amount: number, unit: TimeUnit): number {
  if (unit === "year") return Math.ceil(amount * 365.25) * DAY;
  if (unit === "month") return Math.ceil(amount * 30.5 + 1) * DAY;
  return amount * EXACT[unit];
}

/** Pages cut ages: "2 weeks ago" is 14 to 20 days. */
const cut = (amount: number, unit: TimeUnit, now: number): TimeSpan => ({
  earliest: now - most(amount + 1, unit),
  latest: now - least(amount, unit),
});

/** Words such as "yesterday" go by the calendar of the reader, so a whole unit either way is open. */
const spoken = (amount: number, unit: TimeUnit, now: number): TimeSpan => ({
  earliest: now - most(amount + 1, unit),
  latest: now - least(Math.max(0, amount - 1), unit),
});

function only(spans: readonly TimeSpan[], text: string): AgeResult {
  const [first] = spans;
  if (first === undefined) return { ok: false, why: "unreadable", text };
  const same = spans.every((span) => span.earliest === first.earliest && span.latest === first.latest);
  return same ? { ok: true, ...first, text } : { ok: false, why: "ambiguous", text };
}

function best(patterns: readonly TimePattern[]): TimePattern[] {
  const [first] = patterns;
  if (first === undefined) return [];
  const length = first.before.length + first.after.length;
  return patterns.filter((pattern) => pattern.before.length + pattern.after.length === length);
}

/** Reads "2 weeks ago" by the patterns of one language. `plain` is the text as `plainText` gives it. */
export function relativeAge(plain: string, writing: TimeWriting, now: number, text: string): AgeResult {
  const lower = plain.toLowerCase();
  const word = writing.words.get(lower);
  if (word) {
    if (word.amount < 0) return { ok: false, why: "unreadable", text };
    return { ok: true, ...spoken(word.amount, word.unit, now), text };
  }
  const runs = numberRuns(plain);
  const [run] = runs;
  const amount = Number(run?.readings[0]?.integer);
  if (run === undefined || runs.length > 1 || run.readings.length !== 1 || run.readings[0]?.fraction !== "") {
    return { ok: false, why: "unreadable", text };
  }
  // The root's "-1 m" is one month to the engine and one minute to English.
  if (/[-+−]\s*$/.test(plain.slice(0, run.start))) return { ok: false, why: "unreadable", text };
  const matches = best(matchTime(writing, plain.slice(0, run.start), plain.slice(run.end)));
  if (matches.some((match) => match.tense === "future")) return { ok: false, why: "unreadable", text };
  return only(
    matches.map((match) => cut(amount, match.unit, now)),
    text,
  );
}
