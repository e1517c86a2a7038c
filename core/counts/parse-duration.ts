import type { DurationResult } from "../types/age";
import { numberRuns } from "./numeral";
import { plainText } from "./plain-text";
import { matchTime, type TimeUnit, timeWritingOf } from "./time-patterns";
import { writingOf } from "./writing";

const CLOCK = /^(?:(\d{1,3}):)?(\d{1,3})[:.](\d{2})$/;
const CLOCK_OF_POINTS = /^(\d{1,3})\.(\d{2})\.(\d{2})$/;
/** As the microdata of pages has it. */
const ISO = /^P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/;
const SECONDS: Partial<Record<TimeUnit, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400 };
const LONGEST = 80;

function clock(plain: string): number | null {
  const match = CLOCK.exec(plain) ?? CLOCK_OF_POINTS.exec(plain);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1] ?? 0), Number(match[2]), Number(match[3])];
  return seconds > 59 || (match[1] !== undefined && minutes > 59) ? null : hours * 3600 + minutes * 60 + seconds;
}

function iso(plain: string): number | null {
  const match = plain.length > 2 ? ISO.exec(plain) : null;
  if (!match) return null;
  const [days, hours, minutes, seconds] = [1, 2, 3, 4].map((index) => Number(match[index] ?? 0));
  return (days ?? 0) * 86_400 + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}

/** "12 minutes, 34 seconds": every number with a unit, each smaller than the one before. */
function words(plain: string, language: string): number | null {
  const runs = numberRuns(plain);
  const writing = timeWritingOf(language);
  let total = 0;
  let last = Infinity;
  for (const [index, run] of runs.entries()) {
    const before = plain.slice(runs[index - 1]?.end ?? 0, run.start);
    const after = plain.slice(run.end, runs[index + 1]?.start ?? plain.length);
    const match = matchTime(writing, before, after).find(
      ({ tense, unit }) => tense === "length" && SECONDS[unit] !== undefined,
    );
    const [reading] = run.readings;
    const seconds = match ? (SECONDS[match.unit] ?? 0) : 0;
    if (seconds === 0 || seconds >= last || !reading || run.readings.length > 1 || reading.fraction !== "") return null;
    total += Number(reading.integer) * seconds;
    last = seconds;
  }
  return runs.length === 0 ? null : total;
}

/**
 * Reads the length of a video, in seconds: a clock ("1:02:03"), words of the given language ("12 minutes,
 * 34 seconds"; English without one), or ISO 8601 as microdata has it. `unreadable` is no length.
 *
 * @example parseDuration("1:02:03") // { ok: true, seconds: 3723, text: "1:02:03" }
 * @example parseDuration("LIVE") // { ok: false, why: "unreadable", text: "LIVE" }
 */
export function parseDuration(text: string, language?: string | null): DurationResult {
  if (text.length > LONGEST * 2) return { ok: false, why: "unreadable", text };
  const plain = plainText(text);
  if (plain === "") return { ok: false, why: "empty", text };
  if (plain.length > LONGEST) return { ok: false, why: "unreadable", text };
  const declared = language ? writingOf(language)?.language : undefined;
  const seconds =
    clock(plain) ?? iso(plain) ?? (declared === undefined ? null : words(plain, declared)) ?? words(plain, "en");
  return seconds === null ? { ok: false, why: "unreadable", text } : { ok: true, seconds, text };
}
