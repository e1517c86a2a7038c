/**
 * Folds a text for comparing: compatibility forms joined (full-width "＃ＡＤ" is "#ad"), lower case, white space single.
 *
 * @example foldText("＃ＡＤ  Now") // "#ad now"
 * @example foldText("") // ""
 */
export function foldText(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}

/**
 * Hashtags of a text, folded, without the sign, each once, in order of appearance.
 *
 * @example hashtagsOf("Bread #Baking #baking #광고") // ["baking", "광고"]
 * @example hashtagsOf("C# and 1#2") // []
 */
export function hashtagsOf(text: string): string[] {
  const found = foldText(text).matchAll(/(?<![\p{L}\p{N}_&/])#([\p{L}\p{N}_\p{M}\u200c]+)/gu);
  return [...new Set([...found].map((match) => match[1] ?? "").filter((tag) => /[\p{L}]/u.test(tag)))];
}

/**
 * Handles mentioned in a text, folded, without the sign, each once. Addresses ("me@example.com") are not mentions.
 *
 * @example mentionsOf("with @Brand.co and @brand.co!") // ["brand.co"]
 * @example mentionsOf("mail me@example.com") // []
 */
export function mentionsOf(text: string): string[] {
  const found = foldText(text).matchAll(/(?<![\p{L}\p{N}_.])@([\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?)/gu);
  return [...new Set([...found].map((match) => match[1] ?? ""))];
}

/** Scripts that write words without spaces between them: a match inside a run of letters is a match. */
export const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

/**
 * Whether a word found at a place in a folded text stands there as a whole word.
 *
 * @example isWhole("a paid ad.", 7, "ad") // true
 * @example isWhole("a madness", 3, "ad") // false
 */
export function isWhole(text: string, at: number, word: string): boolean {
  const letter = /[\p{L}\p{N}\p{M}_]/u;
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? "";
  const after = [...text.slice(at + word.length, at + word.length + 2)][0] ?? "";
  const first = word[0] ?? "";
  const last = word[word.length - 1] ?? "";
  const joins = (edge: string, outside: string) => letter.test(edge) && letter.test(outside) && !UNSPACED.test(edge);
  return !joins(first, before) && !joins(last, after);
}

/**
 * Whether a text names a word or phrase, whole words only, in any letter case; also as a hashtag or mention
 * ("#coldbrew" names "cold brew").
 *
 * @example namesWord("Our Cold-Brew guide", "cold brew") // true
 * @example namesWord("Madrid", "ad") // false
 */
export function namesWord(text: string, word: string): boolean {
  const phrase = foldText(word).replace(/^[#@]/u, "");
  if (phrase === "") return false;
  const spaced = foldText(text).replace(/[-‐‑–_]/gu, " ");
  const plain = phrase.replace(/[-‐‑–_]/gu, " ");
  for (let at = spaced.indexOf(plain); at >= 0; at = spaced.indexOf(plain, at + 1)) {
    if (isWhole(spaced, at, plain)) return true;
  }
  const joined = plain.replace(/\s/gu, "");
  return [...hashtagsOf(text), ...mentionsOf(text)].some((each) => each.replace(/[_.-]/gu, "") === joined);
}
