import type { AgeResult } from "../types/age";
import { dateText } from "./date-text";
import { numberRuns } from "./numeral";
import { plainText } from "./plain-text";
import { relativeAge } from "./relative-age";
import { ageLanguages } from "./time-guard";
import { timeWritingOf } from "./time-patterns";
import { writingOf } from "./writing";

/** Longest text that is looked at; a time on a page is a few words. */
const LONGEST = 160;

/** Languages whose relative times the text fits, for a text that the declared language does not explain. */
function fitting(plain: string): string[] {
  const runs = numberRuns(plain);
  const [run] = runs;
  return run && runs.length === 1 ? ageLanguages(plain.slice(0, run.start), plain.slice(run.end)) : [];
}

/**
 * Reads when something was published ("2 weeks ago", "Dec 16, 2025") into an interval of time, both ends
 * in milliseconds since 1970, as is `now`. Pages cut ages, so "2 weeks ago" is 14 to 20 days back; a day
 * spans all time zones. Without a language, or where the declared one does not explain the text, all
 * languages that do must agree. `ambiguous` reads two ways ("5m", "3/4/2025"); `unreadable` is no time,
 * or one to come.
 *
 * @example parseAge("vor 3 Tagen", "de", now) // earliest: 4 days back, latest: 3 days back
 * @example parseAge("12:34", "en", now) // { ok: false, why: "unreadable", text: "12:34" }
 */
export function parseAge(text: string, language: string | null | undefined, now: number): AgeResult {
  const unreadable: AgeResult = { ok: false, why: "unreadable", text };
  if (text.length > LONGEST * 2) return unreadable;
  const plain = plainText(text);
  if (plain === "") return { ok: false, why: "empty", text };
  if (plain.length > LONGEST) return unreadable;
  const declared = language ? writingOf(language)?.language : undefined;
  if (declared !== undefined) {
    const own = relativeAge(plain, timeWritingOf(declared), now, text);
    if (own.ok || own.why === "ambiguous") return own;
  }
  const dated = dateText(plain, declared, now, text);
  if (dated.ok || dated.why === "ambiguous") return dated;
  const english = relativeAge(plain, timeWritingOf("en"), now, text);
  const others = fitting(plain)
    .map((each) => relativeAge(plain, timeWritingOf(each), now, text))
    .filter((result) => result.ok || result.why === "ambiguous");
  const [first, ...rest] = english.ok ? [english, ...others] : others;
  if (first === undefined) return english;
  if (!first.ok) return first;
  const same = rest.every((each) => each.ok && each.earliest === first.earliest && each.latest === first.latest);
  return same ? first : { ok: false, why: "ambiguous", text };
}
