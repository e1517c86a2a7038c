import { CARRIED } from "./carried-writings";
import { plainText } from "./plain-text";
import { pluralSamples } from "./plural-samples";

/** A unit word of one language as the engine's own compact notation writes it. */
export interface Unit {
  /** Text before the number, lower case, without a closing dot; usually empty. */
  before: string;
  /** Text after the number, the same way. */
  after: string;
  /** The number is multiplied by ten to this power. */
  power: number;
  /** The spelling itself: before and after, dots and case kept. */
  spellings: Set<string>;
  /** The text after the number where its capitals stand inside it ("kM"); it is matched only so. */
  fixed: string | null;
  /** Known from the long forms alone; networks write the short ones. */
  longOnly: boolean;
  /** Most digits before the decimal mark that the language writes with this unit. */
  mostDigits: number;
}

/** How one language writes counts. */
export interface Writing {
  language: string;
  decimals: string;
  groups: string;
  /** Fewest digits that are grouped: 4, or 5 where "1234" has no mark. */
  groupFrom: number;
  units: Unit[];
  /** Words that say a number without a digit ("mille"), with their power of ten. */
  words: Map<string, number>;
}

const FIRST_POWER = 3;
/** Counts from a million millions on are none. */
const LAST_POWER = 11;
const MOST_KEPT = 400;

export const unitKey = (text: string): string => text.toLowerCase().replace(/\.$/, "").trim();
const mark = (char: string): string => (char === "’" ? "'" : /\s/.test(char) ? " " : plainText(char) || char);

function separators(language: string) {
  const own = new Intl.NumberFormat(language);
  const isLatin = own.resolvedOptions().numberingSystem === "latn";
  const latin = isLatin ? own : new Intl.NumberFormat(language, { numberingSystem: "latn" });
  let decimals = "";
  let groups = "";
  for (const format of isLatin ? [own] : [own, latin]) {
    for (const part of format.formatToParts(12345678.5)) {
      if (part.type === "decimal") decimals += mark(part.value);
      if (part.type === "group") groups += mark(part.value);
    }
  }
  return { decimals, groups, groupFrom: /^\d{4}$/.test(plainText(latin.format(1234))) ? 5 : 4 };
}

/** Mantissas that bring out each plural form of a language, a fraction's among them. */
function mantissas(language: string): number[] {
  const rules = new Intl.PluralRules(language);
  const fractions = rules.select(1.15) === rules.select(1.5) ? [1.5] : [1.5, 1.15];
  return [...fractions, ...pluralSamples(language)];
}

function addUnit(units: Map<string, Unit>, spelling: string, power: number, digits: number, longOnly: boolean): void {
  const [left = "", right = ""] = spelling.split("#");
  const before = unitKey(left);
  const after = unitKey(right);
  const key = `${before}#${after}#${power}`;
  let unit = units.get(key);
  if (!unit) {
    const written = right.trim().replace(/\.$/, "");
    const fixed = written.length < 4 && /^\S\p{Lu}/u.test(written) ? written : null;
    unit = { before, after, power, spellings: new Set(), fixed, longOnly, mostDigits: 0 };
    units.set(key, unit);
  }
  unit.spellings.add(spelling);
  unit.mostDigits = Math.max(unit.mostDigits, digits);
}

const SPELLING = /^(.+)=(\d+)\/(\d+)(l?)$/;

/** The writing that is carried along for a language, null for one that every engine knows. */
function carried(language: string): Writing | null {
  const row = CARRIED[language];
  if (!row) return null;
  const [decimals, groups, groupFrom, spellings] = row;
  const units = new Map<string, Unit>();
  for (const each of spellings.split("|")) {
    const [, spelling = "", power, digits, long] = SPELLING.exec(each) ?? [];
    addUnit(units, spelling, Number(power), Number(digits), long === "l");
  }
  return { language, decimals, groups, groupFrom, units: [...units.values()], words: new Map() };
}

/** The engine may know a language by name and write it as the root does ("2K" in Uzbek). */
function completed(language: string, derived: Writing): Writing {
  const extra = carried(language);
  if (!extra) return derived;
  const known = new Set(derived.units.map((unit) => unit.after + unit.before));
  return extra.units.every((unit) => known.has(unit.after + unit.before)) ? derived : extra;
}

function derive(language: string): Writing {
  const { decimals, groups, groupFrom } = separators(language);
  const units = new Map<string, Unit>();
  const words = new Map<string, number>();
  const samples = mantissas(language);
  for (const compactDisplay of ["short", "long"] as const) {
    const format = new Intl.NumberFormat(language, {
      notation: "compact",
      compactDisplay,
      numberingSystem: "latn",
      maximumFractionDigits: 2,
    });
    for (let power = FIRST_POWER; power <= LAST_POWER; power++) {
      for (const mantissa of samples) {
        const value = Math.round(mantissa * 10 ** power);
        const text = plainText(format.format(value));
        const match = /\d[\d.,'’٫٬ ]*\d|\d/.exec(text);
        if (!match) {
          if (mantissa === 1) words.set(unitKey(text), power);
          continue;
        }
        const spelling = text.replace(match[0], "#");
        if (spelling === "#") continue;
        const [, decimal = "", behind = ""] = /(\D)(\d{1,2})$/.exec(match[0]) ?? [];
        const fraction = decimal !== "" && decimals.includes(mark(decimal)) ? behind.length : 0;
        const digits = match[0].replace(/\D/g, "");
        const shown = Number(digits) / 10 ** fraction;
        const unitPower = Math.round(Math.log10(value / shown));
        addUnit(units, spelling, unitPower, digits.length - fraction, compactDisplay === "long");
      }
    }
  }
  return { language, decimals, groups, groupFrom, units: [...units.values()], words };
}

const writings = new Map<string, Writing | null>();

const isSupported = (language: string): boolean => Intl.NumberFormat.supportedLocalesOf([language]).length > 0;

/** The language without what does not bear on numbers, or null where the engine does not know it. */
function canonical(tag: string): string | null {
  try {
    const [asked] = Intl.getCanonicalLocales(tag.replaceAll("_", "-"));
    if (asked === undefined) return null;
    const plain = asked.replace(/-[ux]-.*$/i, "");
    if (isSupported(plain)) return plain;
    const base = plain.split("-")[0] ?? plain;
    return base in CARRIED ? base : null;
  } catch {
    return null;
  }
}

const writingFor = (language: string): Writing | null =>
  isSupported(language) ? completed(language, derive(language)) : carried(language);

/**
 * How a language writes counts, from the engine's compact notation, short and long; worked out once
 * per language and remembered. A few languages that some engines lack are carried along. Null for a tag
 * that is known to neither.
 *
 * @example writingOf("de")?.units.map((unit) => unit.after) // ["mio", "mrd", …]
 * @example writingOf("not a language") // null
 */
export function writingOf(tag: string): Writing | null {
  const known = writings.get(tag);
  if (known !== undefined) return known;
  const language = canonical(tag);
  const shared = language === null ? null : writings.get(language);
  const writing = language === null ? null : (shared ?? writingFor(language));
  if (writings.size >= MOST_KEPT) writings.clear();
  writings.set(tag, writing);
  if (language !== null) writings.set(language, writing);
  return writing;
}
