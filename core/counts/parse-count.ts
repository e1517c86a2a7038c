import type { Count, CountResult } from "../types/count";
import type { PlatformId } from "../types/reading";
import { type CountText, candidatesOf } from "./candidates";
import { wordCount } from "./count-words";
import { distinct } from "./distinct";
import { deniedAnywhere } from "./not-a-count";
import { numberRuns } from "./numeral";
import { plainText } from "./plain-text";
import { rangeOf } from "./range";
import { writingOf } from "./writing";

/** What is known of a text beside itself. */
export interface ParseCountOptions {
  /** Declared language of the text, as a BCP 47 tag. */
  language?: string;
  platform?: PlatformId;
  /** Which count it is; platforms round some and cut others. */
  field?: string;
}

/** Longest text that is looked at; a count with its label is far shorter. */
const LONGEST = 200;
const DIGITS_ONLY = /^(?:0|[1-9]\d{0,11})$/;
const MOST_CANDIDATES = 6;

/** One result for several counts: the count where all agree, else what it could have been. */
function settle(counts: readonly Count[], text: string): CountResult {
  const candidates = distinct(counts);
  const [count] = candidates;
  if (count === undefined) return { ok: false, why: "unreadable", text };
  if (candidates.length === 1) return { ok: true, count };
  return { ok: false, why: "ambiguous", text, candidates: candidates.slice(0, MOST_CANDIDATES) };
}

/**
 * Reads a count as a page shows it, in any language, into the interval of whole numbers it stands for.
 * A shortened count carries its rounding: that of the platform and field where known, else rounding to
 * the nearest. Without a declared language, or with one that the text contradicts, there is a value only
 * where every plausible language agrees. `unreadable` is text that is no count (dates, ages, prices,
 * places, handles); `ambiguous` comes with the candidates; `empty` is blank text.
 *
 * @example parseCount("1,2 Mio. Abonnenten", { language: "de" }) // count 1150000..1249999
 * @example parseCount("1,2 B") // ambiguous: 1200 in Turkish, 1200000000 in English
 */
export function parseCount(text: string, options: ParseCountOptions = {}): CountResult {
  if (DIGITS_ONLY.test(text)) {
    const value = Number(text);
    return { ok: true, count: { value, low: value, high: value, text } };
  }
  if (text.length > LONGEST * 2) return { ok: false, why: "unreadable", text };
  const plain = plainText(text);
  if (plain === "") return { ok: false, why: "empty", text };
  if (plain.length > LONGEST || deniedAnywhere(plain)) return { ok: false, why: "unreadable", text };
  const declared = options.language === undefined ? null : writingOf(options.language);
  const runs = numberRuns(plain);
  const [run, second] = runs;
  if (!run) return settle(wordCount(plain, declared, text), text);
  const read = (part: CountText): Count[] => candidatesOf(part, declared, options, text);
  if (second) return runs.length === 2 ? settle(rangeOf(plain, run, second, read), text) : settle([], text);
  return settle(read({ before: plain.slice(0, run.start), run, after: plain.slice(run.end) }), text);
}
