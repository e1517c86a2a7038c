import { BORROWED, nounEvidence, speaks } from "./nouns";
import type { NumberRun } from "./numeral";
import { scriptsIn, scriptsOf } from "./scripts";
import type { Writing } from "./writing";

/** A number with the plain text on either side of it. */
export interface CountText {
  before: string;
  run: NumberRun;
  after: string;
}

/** What the words around a number say of the language. */
export interface Evidence {
  /** Base languages that write one of the words; null where no word is known. */
  languages: ReadonlySet<string> | null;
  /** A known word follows the number at once, which is then no unit. */
  first: boolean;
  /** Scripts other than Latin that the words are in. */
  scripts: string[];
}

/**
 * Whether a text has a letter in it.
 *
 * @example hasWord("5 likes") // true
 * @example hasWord("5,120") // false
 */
export const hasWord = (text: string): boolean => /\p{L}/u.test(text);

/** Weighs the words on both sides of a number. */
export function evidenceOf(text: CountText): Evidence {
  const after = nounEvidence(text.after);
  const before = nounEvidence(text.before);
  const languages =
    after.languages && before.languages
      ? new Set([...after.languages, ...before.languages])
      : (after.languages ?? before.languages);
  const scripts = scriptsIn(text.before + text.after).filter((script) => script !== "Latn");
  return { languages, first: after.first, scripts };
}

/** Whether a language is one that the words could be in. */
export const fits = (language: string, evidence: Evidence): boolean =>
  (evidence.languages === null || speaks(evidence.languages, language)) &&
  evidence.scripts.every((script) => scriptsOf(language).includes(script));

/** Whether the words do not contradict the declared language. Nouns borrowed from English contradict none. */
export function believable(declared: Writing, evidence: Evidence): boolean {
  const scripts = scriptsOf(declared.language);
  if (evidence.scripts.some((script) => !scripts.includes(script))) return false;
  if (evidence.languages === null || speaks(evidence.languages, declared.language)) return true;
  return evidence.languages.has(BORROWED);
}
