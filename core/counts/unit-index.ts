import { isUnspaced, isWord } from "./scripts";
import type { Unit, Writing } from "./writing";

/** One unit with the number writing of the languages that share both. */
export interface UnitVariant {
  unit: Unit;
  decimals: string;
  groups: string;
  /** Null where every language may write it: the letters that all networks know. */
  languages: Set<string> | null;
}

/** Units by the first letter after the number, and those that stand before it. */
export interface UnitIndex {
  after: Map<string, UnitVariant[]>;
  before: UnitVariant[];
}

/** A unit found around a number. */
export interface UnitMatch {
  variant: UnitVariant;
  /** Written just as the language writes it: spacing, case, dot. */
  exact: boolean;
  /** Letters of the text that the unit took, to prefer the longest. */
  length: number;
  /** What is left on either side. */
  before: string;
  after: string;
}

/** Counters that are written onto a unit or a number without a space: Bengali, Assamese, Odia. */
const COUNTER = /^(?:টি|টা|টো|জন|ଟି|ଜଣ)(?![\p{L}\p{M}])/u;

export const startsWithCounter = (text: string): boolean => COUNTER.test(text);

/** Makes an index of the units of several writings; the same unit written alike is kept once. */
export function unitIndex(writings: readonly Writing[], extra: readonly UnitVariant[] = []): UnitIndex {
  const index: UnitIndex = { after: new Map(), before: [] };
  const seen = new Map<string, UnitVariant>();
  const put = (variant: UnitVariant): void => {
    if (variant.unit.before !== "") index.before.push(variant);
    else {
      const first = variant.unit.after.charAt(0);
      const list = index.after.get(first);
      if (list) list.push(variant);
      else index.after.set(first, [variant]);
    }
  };
  for (const { language, decimals, groups, units } of writings) {
    for (const unit of units) {
      const spelt = [...unit.spellings].join("|");
      const key = `${unit.before}#${unit.after}#${unit.power}#${decimals}#${groups}#${unit.mostDigits}#${spelt}`;
      const same = seen.get(key);
      if (same) same.languages?.add(language);
      else {
        const variant = { unit, decimals, groups, languages: new Set([language]) };
        seen.set(key, variant);
        put(variant);
      }
    }
  }
  for (const variant of extra) put(variant);
  return index;
}

function takeAfter(unit: Unit, after: string, lower: string): { rest: string; spelt: string } | null {
  if (unit.after === "") return { rest: after, spelt: "" };
  const offset = after.length - lower.length;
  if (!lower.startsWith(unit.after)) return null;
  // "kM" and "mM" are thousand millions only as they stand: "5 km" is a distance.
  if (unit.fixed && !after.startsWith(unit.fixed, offset)) return null;
  let end = offset + unit.after.length;
  const next = after.charAt(end);
  if (isWord(next) && !isUnspaced(unit.after.charAt(unit.after.length - 1)) && !startsWithCounter(after.slice(end))) {
    return null;
  }
  if (next === ".") end += 1;
  if (/\d/.test(after.charAt(end))) return null;
  return { rest: after.slice(end), spelt: after.slice(0, end) };
}

function takeBefore(unit: Unit, before: string, lower: string): { rest: string; spelt: string } | null {
  if (unit.before === "") return { rest: before, spelt: "" };
  if (!lower.endsWith(unit.before)) return null;
  const start = lower.length - unit.before.length;
  const previous = before.charAt(start - 1);
  if (previous !== "" && isWord(previous) && !isUnspaced(unit.before.charAt(0))) return null;
  return { rest: before.slice(0, start), spelt: before.slice(start) };
}

/**
 * The units around a number, longest only. `before` and `after` are the plain text on either side.
 *
 * @example matchUnits(unitIndex([german]), "", " Mio. Abonnenten") // one match, exact, 10 to the 6
 * @example matchUnits(unitIndex([german]), "", " Abonnenten") // []
 */
export function matchUnits(index: UnitIndex, before: string, after: string): UnitMatch[] {
  // Case may change the length of a few letters; such a text is matched as it stands.
  const fold = (text: string): string => {
    const lower = text.toLowerCase();
    return lower.length === text.length ? lower : text;
  };
  const lowerAfter = fold(after).trimStart();
  const lowerBefore = fold(before).trimEnd();
  let matches: UnitMatch[] = [];
  let longest = 0;
  const consider = (variant: UnitVariant): void => {
    const { unit } = variant;
    const length = unit.before.length + unit.after.length;
    if (length < longest) return;
    const right = takeAfter(unit, after, lowerAfter);
    const left = right && takeBefore(unit, before, lowerBefore);
    if (!right || !left) return;
    if (length > longest) {
      matches = [];
      longest = length;
    }
    const spelt = `${left.spelt}#${right.spelt}`;
    matches.push({ variant, exact: unit.spellings.has(spelt), length, before: left.rest, after: right.rest });
  };
  if (lowerAfter !== "") for (const variant of index.after.get(lowerAfter.charAt(0)) ?? []) consider(variant);
  if (lowerBefore !== "") for (const variant of index.before) consider(variant);
  return matches;
}
