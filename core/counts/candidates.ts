import type { Count } from "../types/count";
import type { PlatformId } from "../types/reading";
import { isOffered } from "./languages";
import { deniedAfter, deniedBefore } from "./not-a-count";
import { type NounEvidence, nounEvidence, speaks } from "./nouns";
import type { NumberRun, Numeral } from "./numeral";
import { openEnds } from "./open-ends";
import { commonLetters, networkUnits, youtubeEverywhere } from "./platform-units";
import { intervalOf, type Shortening, shorteningOf } from "./rounding";
import { isWord, scriptsIn, scriptsOf } from "./scripts";
import { isAgeIn, isTimeAnywhere, isTimeIn } from "./time-guard";
import { everyUnit, everyWriting, matchUnits, type UnitIndex, type UnitMatch, unitIndex } from "./unit-index";
import type { Writing } from "./writing";

/** A number with the plain text on either side of it. */
export interface CountText {
  before: string;
  run: NumberRun;
  after: string;
}

interface Options {
  platform?: PlatformId;
  field?: string;
}

/** Above this no count of a network is plausible. */
const LARGEST = 1e12;
/** A number below this beside unknown words could be a day, an age or a year. */
const TIME_LIKE = 3000;

const MOST_KEPT = 400;
const ownIndexes = new Map<string, UnitIndex>();

function ownIndex(writing: Writing, platform: PlatformId | undefined): UnitIndex {
  const key = `${writing.language}/${platform ?? ""}`;
  const known = ownIndexes.get(key);
  if (known) return known;
  if (ownIndexes.size >= MOST_KEPT) ownIndexes.clear();
  const index = unitIndex([writing], networkUnits(writing, platform));
  ownIndexes.set(key, index);
  return index;
}

let letters: UnitIndex | null = null;
const everything = (): UnitIndex => everyUnit(() => [...commonLetters(), ...youtubeEverywhere(everyWriting())]);

interface Candidate {
  count: Count;
  /** Written as the language itself would. */
  exact: boolean;
  match: UnitMatch;
}

function countOf(numeral: Numeral, power: number, text: CountText, match: UnitMatch | null, shortening: Shortening) {
  const before = match?.before ?? text.before;
  const after = match?.after ?? text.after;
  const ends = openEnds(before, after);
  if (!ends || deniedBefore(ends.before) || deniedAfter(ends.after, match === null, numeral.integer.length))
    return null;
  const interval = intervalOf({ integer: numeral.integer, fraction: numeral.fraction, power }, shortening);
  return interval && interval.value < LARGEST ? ends.widen(interval) : null;
}

/** Readings of the number with each unit; `strict` keeps to the language's own marks. */
function withUnits(
  matches: readonly UnitMatch[],
  text: CountText,
  shortening: Shortening,
  strict: boolean,
  shown: string,
): Candidate[] {
  const found: Candidate[] = [];
  for (const match of matches) {
    const { unit, decimals, groups } = match.variant;
    for (const numeral of text.run.readings) {
      if (strict && numeral.decimal !== null && !decimals.includes(numeral.decimal)) continue;
      if (strict && numeral.group !== null && !groups.includes(numeral.group)) continue;
      const interval = countOf(numeral, unit.power, text, match, shortening);
      if (!interval) continue;
      const digits = numeral.integer.length;
      const usual = digits <= unit.mostDigits && (numeral.group === null || digits > 4) && numeral.integer !== "0";
      found.push({ count: { ...interval, text: shown }, exact: match.exact && usual, match });
    }
  }
  return found;
}

/** What the words around the number say of the language. */
interface Evidence extends NounEvidence {
  /** Scripts other than Latin that the words are in. */
  scripts: string[];
}

function evidenceOf(text: CountText): Evidence {
  const after = nounEvidence(text.after);
  const before = nounEvidence(text.before);
  const languages =
    after.languages && before.languages
      ? new Set([...after.languages, ...before.languages])
      : (after.languages ?? before.languages);
  const scripts = scriptsIn(text.before + text.after).filter((script) => script !== "Latn");
  return { languages, first: after.first, scripts };
}

const fits = (language: string, evidence: Evidence): boolean =>
  (evidence.languages === null || speaks(evidence.languages, language)) &&
  evidence.scripts.every((script) => scriptsOf(language).includes(script));

const hasWord = (text: string): boolean => /\p{L}/u.test(text);

/** The whole number itself, where no unit stands beside it. */
function plainNumber(text: CountText, declared: Writing | null, evidence: Evidence, shown: string): Count[] {
  const found: Count[] = [];
  for (const numeral of text.run.readings) {
    if (numeral.fraction !== "" || numeral.decimal !== null) continue;
    // "Top 24 100 views": two numbers, unless the language parts thousands by spaces.
    if (numeral.group === " " && hasWord(text.before) && !(declared?.groups.includes(" ") ?? true)) continue;
    const interval = countOf(numeral, 0, text, null, { habit: "round" });
    if (!interval || (numeral.integer.length > 1 && numeral.integer.startsWith("0"))) continue;
    if (numeral.group === null && interval.value < TIME_LIKE && isTime(text, declared, evidence)) continue;
    found.push({ ...interval, text: shown });
  }
  return found;
}

function isTime({ before, after }: CountText, declared: Writing | null, evidence: Evidence): boolean {
  if (!hasWord(before) && !hasWord(after)) return false;
  const spoken = new Set(["en", ...(evidence.languages ?? [])]);
  if (declared) spoken.add(declared.language);
  if (evidence.first && !isWord(before.trimEnd().slice(-1))) return false;
  if (isTimeIn(spoken, before, after)) return true;
  return isTimeAnywhere(before, after, evidence.languages !== null);
}

const CAPITAL = /^\s?\p{Lu}/u;

/** "5m" with the million's capital missing could be minutes or months. */
const isShortTime = ({ run, before, after }: CountText, language: string): boolean =>
  run.readings.some(({ decimal, group }) => decimal === null && group === null) &&
  !CAPITAL.test(after) &&
  isTimeIn([language], before, after);

/** "hace 5 min" beside a language whose thousand is "min". Only where words are left over beside the unit. */
function isAge(
  { run, before, after }: CountText,
  matches: readonly UnitMatch[],
  evidence: Evidence,
  declared: Writing | null,
) {
  if (evidence.languages !== null || run.readings.some(({ decimal, group }) => decimal !== null || group !== null))
    return false;
  if (!matches.some((match) => hasWord(match.before) || hasWord(match.after))) return false;
  if (isAgeIn(declared ? [declared.language, "en"] : ["en"], before, after)) return true;
  return isTimeAnywhere(before, after, true);
}

const counts = (candidates: readonly Candidate[]): Count[] => candidates.map(({ count }) => count);

/** What every plausible language makes of a text; null where none knows a unit in it. */
function everywhere(text: CountText, evidence: Evidence, shortening: Shortening, shown: string): Candidate[] | null {
  const matches = matchUnits(everything(), text.before, text.after);
  if (matches.length === 0) return null;
  if (isAge(text, matches, evidence, null)) return [];
  const narrowed = matches.filter(({ variant: { languages } }) =>
    languages === null ? true : [...languages].some((language) => fits(language, evidence)),
  );
  for (const each of [narrowed, matches]) {
    const strict = withUnits(each, text, shortening, true, shown);
    const known = strict.filter(({ match }) => match.variant.languages !== null);
    const exact = known.filter((candidate) => candidate.exact);
    const common = strict.filter(({ match }) => match.variant.languages === null);
    // A noun that names the language leaves its own writing alone.
    if (each === narrowed && evidence.languages !== null && exact.length > 0) return exact;
    if (
      evidence.languages === null &&
      exact.length === 0 &&
      !common.some((candidate) => candidate.exact) &&
      isShortTime(text, "en")
    )
      return [];
    if (exact.length > 0 || common.length > 0) return [...exact, ...common];
    if (strict.length > 0) return strict;
  }
  // "1.2 Mio.": no language writes it so, but a number with one reading and a unit says what it says.
  return text.run.readings.length === 1 ? withUnits(matches, text, shortening, false, shown) : [];
}

/** Whether what follows the unit is a further unit, which the declared language does not know ("1.1K crore"). */
function goesOn(match: UnitMatch): boolean {
  if (!isWord(match.after.trimStart().charAt(0)) || nounEvidence(match.after).first) return false;
  return matchUnits(everything(), "", match.after).some(({ exact }) => exact);
}

/** The engine's own data may give one spelling two values (Nepali करोड): short forms lead, the interval spans both. */
function reconcile(exact: readonly Candidate[], platform: PlatformId | undefined): Count[] {
  const short = exact.filter(({ match }) => !match.variant.unit.longOnly);
  const [first] = short.length > 0 ? short : exact;
  if (!first || exact.length === 1) return counts(exact);
  const spelling = (candidate: Candidate) =>
    `${candidate.match.variant.unit.before}#${candidate.match.variant.unit.after}`;
  if (exact.some((candidate) => spelling(candidate) !== spelling(first) || candidate.count.high === null))
    return counts(exact);
  if (platform !== undefined) return counts(short.length > 0 ? short : exact);
  const low = Math.min(...exact.map(({ count }) => count.low));
  const high = Math.max(...exact.map(({ count }) => count.high ?? count.value));
  return [{ ...first.count, low, high }];
}

function inDeclared(text: CountText, declared: Writing, evidence: Evidence, options: Options, shown: string) {
  const shortening = shorteningOf(options.platform, options.field);
  const matches = matchUnits(ownIndex(declared, options.platform), text.before, text.after);
  const own = withUnits(matches, text, shortening, true, shown);
  if (own.length === 0 || own.some(({ match }) => goesOn(match))) return null;
  if (isAge(text, matches, evidence, declared)) return [];
  const exact = own.filter((candidate) => candidate.exact);
  if (exact.length > 0) return reconcile(exact, options.platform);
  if (evidence.languages && speaks(evidence.languages, declared.language)) return counts(own);
  if (isShortTime(text, declared.language)) return [];
  // Not as the language itself would write it: others that networks offer may claim it.
  const others = (everywhere(text, evidence, shortening, shown) ?? []).filter(
    ({ exact: theirs, match: { variant } }) =>
      variant.languages === null || (theirs && [...variant.languages].some(isOffered)),
  );
  // The nouns are of another language, which would write just this: "22B views" on a page that declares Turkish.
  const theirs = evidence.languages === null ? [] : others.filter(({ exact: written }) => written);
  return counts(theirs.length > 0 ? theirs : [...own, ...others]);
}

/**
 * Every count that a number with the text around it could be: in the declared language where that
 * explains the text, else in all plausible ones. No candidates means that it is no count.
 *
 * @example candidatesOf({ before: "", run, after: " Mio. Abonnenten" }, german, {}, shown) // one
 * @example candidatesOf({ before: "", run, after: " B" }, null, {}, shown) // two: thousands or thousand millions
 */
export function candidatesOf(text: CountText, declared: Writing | null, options: Options, shown: string): Count[] {
  const shortening = shorteningOf(options.platform, options.field);
  if (text.run.readings.length === 0) return [];
  if (options.platform === "tiktok") {
    letters ??= unitIndex([], commonLetters());
    const found = withUnits(matchUnits(letters, text.before, text.after), text, shortening, true, shown);
    const exact = found.filter((candidate) => candidate.exact);
    // TikTok writes a point and one digit: "1,234K" would be somebody else's.
    if (exact.length > 0) return counts(exact);
  }
  const evidence = evidenceOf(text);
  const believed = declared !== null && believable(declared, evidence) ? declared : null;
  if (believed) {
    const own = inDeclared(text, believed, evidence, options, shown);
    if (own !== null) return own;
  }
  const unitless = evidence.first || (!isWord(text.after.trimStart().charAt(0)) && !hasWord(text.before));
  if (!(unitless && text.run.readings.some(({ fraction }) => fraction === ""))) {
    const all = everywhere(text, evidence, shortening, shown);
    if (all !== null) {
      const found = counts(all);
      // "12 mi piace": a unit elsewhere, maybe a noun here.
      return found;
    }
  }
  return plainNumber(text, declared, evidence, shown);
}

/** Whether the words do not contradict the declared language. Nouns borrowed from English contradict none. */
function believable(declared: Writing, evidence: Evidence): boolean {
  const scripts = scriptsOf(declared.language);
  if (evidence.scripts.some((script) => !scripts.includes(script))) return false;
  if (evidence.languages === null || speaks(evidence.languages, declared.language)) return true;
  return evidence.languages.has("en");
}
