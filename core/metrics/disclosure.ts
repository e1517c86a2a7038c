import { foldText, hashtagsOf, isWhole } from "../niche/caption";
import { DISCLOSURE_WORDS } from "./disclosure-words";

/** Short Latin tags that mean a paid post in Japanese captions only (elsewhere Puerto Rico, or a pull request). */
const JAPANESE_ONLY = new Set(["#pr", "#pr案件", "【pr】", "[pr]"]);

/** Words after which a disclosure is taken back ("Werbung, unbezahlt"). */
const TAKEN_BACK = /^[\s,:(/|-]*(?:unbezahlt|unbeauftragt|non remuner|non rémunér|no pagad|não pag|unpaid)/u;

/** From the word as captions are folded (Thai and Hindi letters fall apart there) to the word as it is written. */
const ALL = new Map(Object.values(DISCLOSURE_WORDS).flatMap((words) => words.map((word) => [foldText(word), word])));
const PHRASES = [...ALL.keys()].filter((word) => !word.startsWith("#"));

/** A lone word ("Werbung") discloses only where it opens the caption or stands in brackets: inside a sentence it is a topic. */
function standsAlone(text: string, at: number, word: string): boolean {
  const before = text.slice(0, at);
  const after = text[at + word.length] ?? "";
  return /^[^\p{L}\p{N}]*$/u.test(before) || (/[[(|*]\s*$/u.test(before) && /[\])|*]/u.test(after));
}

function phraseIn(text: string, phrase: string): boolean {
  const lone = !/[\s:[(【.]/u.test(phrase) && /^\p{Script=Latin}+$/u.test(phrase);
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!isWhole(text, at, phrase)) continue;
    if (TAKEN_BACK.test(text.slice(at + phrase.length))) continue;
    if (!lone || standsAlone(text, at, phrase)) return true;
  }
  return false;
}

function findDisclosure(caption: string): string | null {
  const text = foldText(caption);
  const japanese = /[\u3040-\u30ff]/u.test(text);
  const allowed = (word: string) => japanese || !JAPANESE_ONLY.has(word);
  const tags = hashtagsOf(caption).map((tag) => `#${tag}`);
  const word = [...tags.filter((tag) => ALL.has(tag)), ...PHRASES.filter((phrase) => phraseIn(text, phrase))].find(
    allowed,
  );
  return word === undefined ? null : (ALL.get(word) ?? null);
}

/** Captions are looked through again with every new post; their answers never change. */
const REMEMBERED = 1_000;
const remembered = new Map<string, string | null>();

/**
 * The disclosure word of a caption, in any of the languages above; null when there is none. Tags count as whole tags
 * ("#adventure" is not "#ad").
 *
 * @example disclosureIn("New mugs! #Anzeige") // "#anzeige"
 * @example disclosureIn("An #adventure, not an ad") // null
 */
export function disclosureIn(caption: string): string | null {
  const known = remembered.get(caption);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const found = findDisclosure(caption);
  remembered.set(caption, found);
  return found;
}
