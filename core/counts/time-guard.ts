import { isOffered, LANGUAGES, LANGUAGES_WITH_TIMES_ONLY } from "./languages";
import { datedMonthNames, monthNames } from "./month-names";
import { plainText } from "./plain-text";
import { pluralSamples } from "./plural-samples";
import { isUnspaced, isWord, scriptsIn, scriptsOf } from "./scripts";
import { TIME_UNITS, timeWritingOf } from "./time-patterns";

/** Text around the number of a time. `told`: past or future, not a mere length. */
interface Around {
  before: string;
  after: string;
  told: boolean;
  languages: Set<string>;
}

/** Times by the first letter after the number, or the last one before it where none follows. */
interface TimeWords {
  after: Map<string, Map<string, Around>>;
  before: Map<string, Map<string, Around>>;
}

const make = (): TimeWords => ({ after: new Map(), before: new Map() });
const HAS_LETTER = /\p{L}/u;

function put(words: TimeWords, language: string, before: string, after: string, told: boolean): void {
  const onRight = HAS_LETTER.test(after);
  if (!onRight && !HAS_LETTER.test(before)) return;
  const key = onRight ? after.charAt(0) : before.charAt(before.length - 1);
  const side = onRight ? words.after : words.before;
  const list = side.get(key) ?? new Map<string, Around>();
  side.set(key, list);
  const name = `${before}#${after}#${told}`;
  const same = list.get(name);
  if (same) same.languages.add(language);
  else list.set(name, { before, after, told, languages: new Set([language]) });
}

const MOST_KEPT = 300;
const byLanguage = new Map<string, TimeWords>();
const byScript = new Map<string, TimeWords>();

function ofLanguage(language: string): TimeWords {
  const known = byLanguage.get(language);
  if (known) return known;
  const words = make();
  for (const { before, after, tense } of timeWritingOf(language).patterns) {
    put(words, language, before, after, tense !== "length");
  }
  if (byLanguage.size >= MOST_KEPT) byLanguage.clear();
  byLanguage.set(language, words);
  return words;
}

/** The relative times of every language of a script: fewer forms than `timeWritingOf`, for speed. */
function ofScript(script: string): TimeWords {
  const known = byScript.get(script);
  if (known) return known;
  const words = make();
  const languages = Intl.RelativeTimeFormat.supportedLocalesOf([...LANGUAGES, ...LANGUAGES_WITH_TIMES_ONLY]);
  for (const language of languages) {
    if (!scriptsOf(language).includes(script)) continue;
    const samples = pluralSamples(language);
    for (const style of ["long", "short", "narrow"] as const) {
      const format = new Intl.RelativeTimeFormat(language, { style });
      for (const unit of TIME_UNITS) {
        for (const amount of samples) {
          const text = plainText(format.format(-amount, unit)).toLowerCase();
          const match = /\d+/.exec(text);
          if (!match) continue;
          const before = text.slice(0, match.index).trim();
          put(words, language, before, text.slice(match.index + match[0].length).trim(), true);
        }
      }
    }
  }
  byScript.set(script, words);
  return words;
}

const monthsByScript = new Map<string, ReadonlySet<string>>();

/** Names of months in every language of a script that networks offer. */
function monthsOf(script: string): ReadonlySet<string> {
  const known = monthsByScript.get(script);
  if (known) return known;
  const languages = LANGUAGES.filter((language) => isOffered(language) && !language.includes("-"));
  const spoken = Intl.DateTimeFormat.supportedLocalesOf(languages).filter((each) => scriptsOf(each).includes(script));
  const names = new Set(spoken.flatMap((language) => [...datedMonthNames(language)]));
  monthsByScript.set(script, names);
  return names;
}

const parts = (inside: string, outside: string): boolean =>
  outside === "" || !isWord(outside) || !isWord(inside) || isUnspaced(inside);

const endsWith = (left: string, text: string): boolean =>
  text === "" || (left.endsWith(text) && parts(text.charAt(0), left.charAt(left.length - text.length - 1)));

const startsWith = (right: string, text: string): boolean =>
  text === "" || (right.startsWith(text) && parts(text.slice(-1), right.charAt(text.length)));

/** `whole`: both sides of a told time must be there; else the side with the unit of time is enough. */
function* matching(words: TimeWords, left: string, right: string, whole: boolean): Iterable<Around> {
  for (const around of words.after.get(right.charAt(0))?.values() ?? []) {
    if (whole && (!around.told || !endsWith(left, around.before))) continue;
    if (startsWith(right, around.after)) yield around;
  }
  for (const around of words.before.get(left.slice(-1))?.values() ?? []) {
    if (whole && (!around.told || !startsWith(right, around.after))) continue;
    if (endsWith(left, around.before)) yield around;
  }
}

const matches = (words: TimeWords, left: string, right: string, whole: boolean): boolean =>
  !matching(words, left, right, whole)[Symbol.iterator]().next().done;

const WORDS = /[^\p{L}\p{M}]+/u;

const folded = (before: string, after: string): [string, string] => [
  before.trimEnd().toLowerCase(),
  after.trimStart().toLowerCase(),
];

/** The two words on either side, where the name of a month stands in a date ("5 de mayo"). */
const nearWords = (left: string, right: string): string[] => [
  ...right.split(WORDS).filter(Boolean).slice(0, 2),
  ...left.split(WORDS).filter(Boolean).slice(-2),
];

const isDayOf = (language: string, near: readonly string[]): boolean => {
  const months = monthNames(language);
  return near.some((word) => months.has(word));
};

/** Whether the text around a number makes it a time or a day of one of the languages. */
export function isTimeIn(languages: Iterable<string>, before: string, after: string): boolean {
  const [left, right] = folded(before, after);
  const near = nearWords(left, right);
  for (const language of languages) {
    if (matches(ofLanguage(language), left, right, false)) return true;
    if (isDayOf(language, near)) return true;
  }
  return false;
}

/** Whether the text tells an age ("hace 5 min") in one of the languages, though it holds a unit of counts. */
export function isAgeIn(languages: Iterable<string>, before: string, after: string): boolean {
  const [left, right] = folded(before, after);
  for (const language of languages) if (matches(ofLanguage(language), left, right, true)) return true;
  return false;
}

/** "Ago" in the languages of `CARRIED`, whose relative times Chromium's language data lacks too. */
const AGO = new Set(
  (
    "পূৰ্বে öncə əvvəl таму prije duela hai առաջ fyrir síðan წინ бұрын мурун пред өмнө ပြီးခဲ့သည့် पहिले अघि ପୂର୍ବେ " +
    "ਪਹਿਲਾਂ مخکې පෙර කට parë oldin edlule ezedlule eledlule olwedlule odlule esedlule ezidlule"
  ).split(" "),
);
const AGO_UNSPACED = /មុន|ກ່ອນ|ပြီးခဲ့သည့်/;

const saysAgo = (left: string, right: string): boolean =>
  AGO_UNSPACED.test(left + right) || `${left} ${right}`.split(WORDS).some((word) => AGO.has(word));

const isUnknown = ({ after, before }: TimeWords): boolean => after.size === 0 && before.size === 0;

/**
 * The same for every language that is written in a script of the text. Where the engine knows no language of
 * that script, an age cannot be ruled out.
 */
export function isTimeAnywhere(before: string, after: string, whole: boolean): boolean {
  const [left, right] = folded(before, after);
  if (saysAgo(left, right)) return true;
  const scripts = scriptsIn(before + after);
  if (!whole && scripts.some((script) => isUnknown(ofScript(script)))) return true;
  if (scripts.some((script) => matches(ofScript(script), left, right, whole))) return true;
  if (whole) return false;
  const near = nearWords(left, right);
  return scripts.some((script) => near.some((word) => monthsOf(script).has(word)));
}

/** The languages that write the whole text as a relative time, longest fit only, of those that networks offer. */
export function ageLanguages(before: string, after: string): string[] {
  const [left, right] = folded(before, after);
  const found = scriptsIn(before + after).flatMap((script) => [...matching(ofScript(script), left, right, true)]);
  const length = (around: Around): number => around.before.length + around.after.length;
  const longest = Math.max(0, ...found.map(length));
  const languages = found.filter((around) => length(around) === longest).flatMap((around) => [...around.languages]);
  return [...new Set(languages)].filter(isOffered);
}
