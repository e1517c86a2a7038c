import { parseCount } from "../counts";
import { countedIn } from "../platforms/wording/words";

const NUMBER = /\p{Nd}+(?:[.,\u066b\u066c'’\u00a0\u202f\u2009]\p{Nd}+)*/gu;
/** A label is shorter than this. */
const LONGEST_LABEL = 40;

/** The zero of a digit's own script: scripts keep their ten digits side by side from a place ending in 0 or 6. */
function zeroOf(code: number): number {
  const start = code - (code & 15);
  return /\p{Nd}/u.test(String.fromCodePoint(start)) ? start : start + 6;
}

/**
 * Every number with its digits counted up from one: length, separators and script stay, the value goes.
 * A rounded count and the exact one behind it still fit each other.
 *
 * @example scrubDigits("543,216,870 · 543M") // "123,456,789 · 123M"
 * @example scrubDigits("no number") // "no number"
 */
export function scrubDigits(text: string): string {
  return text.replace(NUMBER, (number) => {
    let place = 0;
    return number.replace(/\p{Nd}/gu, (digit) => {
      place += 1;
      return String.fromCodePoint(zeroOf(digit.codePointAt(0) ?? 48) + (place % 10));
    });
  });
}

const crossOut = (word: string): string =>
  word.replace(/\p{M}/gu, "").replace(/\p{L}/gu, (letter) => (/\p{Lu}/u.test(letter) ? "X" : "x"));

/** Pages of every language print English units here and there. */
const UNIT_LANGUAGES = ["en"];

/** Whether a word is a unit of numbers ("M", "mil", "万") in the page's language or in English. */
function isUnit(word: string, language: string | null): boolean {
  const languages = language === null ? UNIT_LANGUAGES : [language, ...UNIT_LANGUAGES];
  return languages.some((each) =>
    [`1${word}`, `1 ${word}`].some((text) => {
      const read = parseCount(text, { language: each });
      return read.ok && read.count.value >= 100;
    }),
  );
}

/** A number, or a word with the marks on its letters. */
const TOKEN = /\p{Nd}+(?:[.,\u066b\u066c'’\u00a0\u202f\u2009]\p{Nd}+)*|[\p{L}\p{M}]+/gu;
/** What may stand between a number and its unit or the word for what it counts. */
const NEAR = /^[\s\p{Cf}:：·+()]{0,3}$/u;

interface Token {
  text: string;
  at: number;
  number: boolean;
}

const tokensOf = (text: string): Token[] =>
  Array.from(text.matchAll(TOKEN), (match) => ({
    text: match[0],
    at: match.index,
    number: /^\p{Nd}/u.test(match[0]),
  }));

/**
 * A text of which nothing personal is left: letters become x, numbers lose their value. A count keeps its
 * unit and the network's word for it, so that the reading of its form can be tested.
 *
 * @example scrub("Mira bakes bread", "en") // "Xxxx xxxxx xxxxx"
 * @example scrub("48.1K followers", "en") // "12.3K followers"
 */
export function scrub(text: string, language: string | null): string {
  const tokens = tokensOf(text);
  const near = (a: Token | undefined, b: Token | undefined): boolean =>
    a !== undefined && b !== undefined && NEAR.test(text.slice(a.at + a.text.length, b.at));
  const kept = new Set<Token>();
  const only = tokens.length === 1 && text.length <= LONGEST_LABEL;
  tokens.forEach((token, place) => {
    const [before, after] = [tokens[place - 1], tokens[place + 1]];
    if (token.number) return;
    const behind = near(before, token) && before !== undefined;
    if (behind && before.number && token.text.length <= 8 && isUnit(token.text, language)) kept.add(token);
    else if (countedIn(token.text) === null) return;
    else if (only || (behind && (before.number || kept.has(before)))) kept.add(token);
    else if (near(token, after) && after?.number) kept.add(token);
  });
  let out = "";
  let end = 0;
  for (const token of tokens) {
    out += text.slice(end, token.at);
    out += token.number ? scrubDigits(token.text) : kept.has(token) ? token.text : crossOut(token.text);
    end = token.at + token.text.length;
  }
  return out + text.slice(end);
}
