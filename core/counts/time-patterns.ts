import { plainText } from "./plain-text";

export type TimeUnit = "second" | "minute" | "hour" | "day" | "week" | "month" | "year";

/** Text around the number of a time as one language writes it. */
export interface TimePattern {
  before: string;
  after: string;
  unit: TimeUnit;
  /** Past ("3 days ago"), future ("in 3 days") or a mere length ("3 days"). */
  tense: "past" | "future" | "length";
}

/** How one language writes relative times and lengths of time. */
export interface TimeWriting {
  patterns: TimePattern[];
  /** Times without a digit ("yesterday"), with how many units back they are; forward is negative. */
  words: Map<string, { unit: TimeUnit; amount: number }>;
}

export const TIME_UNITS: readonly TimeUnit[] = ["second", "minute", "hour", "day", "week", "month", "year"];
const STYLES = ["long", "short", "narrow"] as const;
/** Numbers that bring out every plural form. */
const AMOUNTS = [1, 2, 3, 5, 11, 21, 100];
const NUMBER = /\d+/;
const MOST_KEPT = 300;

function add(found: Map<string, TimePattern>, text: string, unit: TimeUnit, tense: TimePattern["tense"]): boolean {
  const match = NUMBER.exec(text);
  if (!match) return false;
  const before = text.slice(0, match.index).trim().toLowerCase();
  const after = text
    .slice(match.index + match[0].length)
    .trim()
    .toLowerCase();
  if (before === "-" || before === "+") return true;
  if (before !== "" || after !== "") found.set(`${before}#${after}#${unit}#${tense}`, { before, after, unit, tense });
  return true;
}

function derive(language: string): TimeWriting {
  const found = new Map<string, TimePattern>();
  const words: TimeWriting["words"] = new Map();
  for (const style of STYLES) {
    const exact = new Intl.RelativeTimeFormat(language, { style, numeric: "always" });
    const spoken = new Intl.RelativeTimeFormat(language, { style, numeric: "auto" });
    for (const unit of TIME_UNITS) {
      const length = new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: style });
      for (const amount of AMOUNTS) {
        for (const sign of [-1, 1]) {
          const text = plainText(exact.format(sign * amount, unit)).toLowerCase();
          if (!add(found, text, unit, sign < 0 ? "past" : "future")) words.set(text, { unit, amount: -sign * amount });
        }
        add(found, plainText(length.format(amount)).toLowerCase(), unit, "length");
      }
      for (const amount of [-2, -1, 0, 1]) {
        const text = plainText(spoken.format(amount, unit)).toLowerCase();
        if (!NUMBER.test(text)) words.set(text, { unit, amount: -amount });
      }
    }
  }
  return { patterns: [...found.values()], words };
}

const writings = new Map<string, TimeWriting>();

/**
 * How a language writes times, from the engine's own data; worked out once per language and remembered.
 * `language` must be a tag that the engine knows.
 *
 * @example timeWritingOf("de").patterns // [{ before: "vor", after: "tagen", unit: "day", tense: "past" }, …]
 * @example timeWritingOf("en").words.get("yesterday") // { unit: "day", amount: 1 }
 */
export function timeWritingOf(language: string): TimeWriting {
  const known = writings.get(language);
  if (known) return known;
  if (writings.size >= MOST_KEPT) writings.clear();
  const writing = derive(language);
  writings.set(language, writing);
  return writing;
}

const LETTER = /[\p{L}\p{M}]/u;
/** Scripts that write words without spaces between them. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}]/u;

const wordEnds = (inside: string, outside: string): boolean =>
  outside === "" || !LETTER.test(outside) || UNSPACED.test(inside);

/**
 * The patterns of a language that the text around a number fits, longest first.
 *
 * @example matchTime(timeWritingOf("en"), "streamed ", " weeks ago") // [{ after: "weeks ago", unit: "week", … }, …]
 * @example matchTime(timeWritingOf("en"), "", " views") // []
 */
export function matchTime(writing: TimeWriting, before: string, after: string): TimePattern[] {
  const left = before.trimEnd().toLowerCase();
  const right = after.trimStart().toLowerCase();
  return writing.patterns
    .filter(
      (pattern) =>
        left.endsWith(pattern.before) &&
        right.startsWith(pattern.after) &&
        (pattern.after === "" || wordEnds(pattern.after.slice(-1), right.charAt(pattern.after.length))) &&
        (pattern.before === "" ||
          wordEnds(pattern.before.charAt(0), left.charAt(left.length - pattern.before.length - 1))),
    )
    .sort((a, b) => b.before.length + b.after.length - a.before.length - a.after.length);
}
