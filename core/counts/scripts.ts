/** Scripts that tell languages apart, by their Unicode names. */
const TESTS: ReadonlyArray<readonly [string, RegExp]> = [
  ["Latn", /\p{Script=Latin}/u],
  ["Cyrl", /\p{Script=Cyrillic}/u],
  ["Arab", /\p{Script=Arabic}/u],
  ["Hani", /\p{Script=Han}/u],
  ["Kana", /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ["Hang", /\p{Script=Hangul}/u],
  ["Deva", /\p{Script=Devanagari}/u],
  ["Beng", /\p{Script=Bengali}/u],
  ["Thai", /\p{Script=Thai}/u],
  ["Grek", /\p{Script=Greek}/u],
  ["Hebr", /\p{Script=Hebrew}/u],
  ["Taml", /\p{Script=Tamil}/u],
  ["Telu", /\p{Script=Telugu}/u],
  ["Gujr", /\p{Script=Gujarati}/u],
  ["Knda", /\p{Script=Kannada}/u],
  ["Mlym", /\p{Script=Malayalam}/u],
  ["Guru", /\p{Script=Gurmukhi}/u],
  ["Orya", /\p{Script=Oriya}/u],
  ["Sinh", /\p{Script=Sinhala}/u],
  ["Khmr", /\p{Script=Khmer}/u],
  ["Laoo", /\p{Script=Lao}/u],
  ["Mymr", /\p{Script=Myanmar}/u],
  ["Geor", /\p{Script=Georgian}/u],
  ["Armn", /\p{Script=Armenian}/u],
  ["Ethi", /\p{Script=Ethiopic}/u],
];

/** Scripts of whole languages that are written with several scripts of Unicode. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  Jpan: ["Hani", "Kana"],
  Kore: ["Hang", "Hani"],
  Hans: ["Hani"],
  Hant: ["Hani"],
};

const LETTER = /\p{L}/u;
const LATIN_ONLY = /^[\x20-\u024f\u2000-\u206f]*$/;

/**
 * The scripts of a text's letters; "Zyyy" stands for one that is not told apart here.
 *
 * @example scriptsIn("22K צפיות") // ["Latn", "Hebr"]
 * @example scriptsIn("123") // []
 */
export function scriptsIn(text: string): string[] {
  if (LATIN_ONLY.test(text)) return LETTER.test(text) ? ["Latn"] : [];
  const found = TESTS.filter(([, test]) => test.test(text)).map(([script]) => script);
  return found.length === 0 && LETTER.test(text) ? ["Zyyy"] : found;
}

const known = new Map<string, readonly string[]>();

/**
 * The scripts a language is written in, as far as they are told apart. `language` is a tag that the
 * engine knows.
 *
 * @example scriptsOf("ja") // ["Hani", "Kana"]
 * @example scriptsOf("sr-Latn") // ["Latn"]
 */
export function scriptsOf(language: string): readonly string[] {
  const remembered = known.get(language);
  if (remembered) return remembered;
  const script = new Intl.Locale(language).maximize().script ?? "Zyyy";
  const scripts = PARTS[script] ?? [TESTS.some(([name]) => name === script) ? script : "Zyyy"];
  // Keys come from the writings' own bounded map.
  if (known.size > 400) known.clear();
  known.set(language, scripts);
  return scripts;
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/**
 * Whether a character belongs to a script that writes no spaces between words.
 *
 * @example isUnspaced("万") // true
 * @example isUnspaced("k") // false
 */
export const isUnspaced = (char: string): boolean => char > "\u0dff" && UNSPACED.test(char);

const WORD = /[\p{L}\p{M}]/u;
const ASCII_WORD = /[a-zA-Z]/;

/**
 * Whether a character is part of a word.
 *
 * @example isWord("é") // true
 * @example isWord("·") // false
 */
export const isWord = (char: string): boolean => (char < "\u0080" ? ASCII_WORD.test(char) : WORD.test(char));
