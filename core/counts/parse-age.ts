import type { AgeResult } from "../types/age";
import { plainText } from "./plain-text";
import { relativeAge } from "./relative-age";
import { timeWritingOf } from "./time-patterns";
import { writingOf } from "./writing";

/** Longest text that is looked at; a time on a page is a few words. */
const LONGEST = 160;

/**
 * Reads when something was published ("2 weeks ago", "Dec 16, 2025") into an interval of time, in
 * milliseconds; `now` likewise. Pages cut ages, so "2 weeks ago" is 14 to 20 days back.
 *
 * @example parseAge("vor 3 Tagen", "de", now) // earliest: 4 days back, latest: 3 days back
 * @example parseAge("12:34", "en", now) // { ok: false, why: "unreadable", text: "12:34" }
 */
export function parseAge(text: string, language: string | null | undefined, now: number): AgeResult {
  const plain = plainText(text);
  if (plain === "") return { ok: false, why: "empty", text };
  if (plain.length > LONGEST) return { ok: false, why: "unreadable", text };
  const declared = language ? writingOf(language)?.language : undefined;
  let result: AgeResult = { ok: false, why: "unreadable", text };
  for (const each of new Set([declared ?? "en", "en"])) {
    result = relativeAge(plain, timeWritingOf(each), now, text);
    if (result.ok || result.why === "ambiguous") return result;
  }
  return result;
}
