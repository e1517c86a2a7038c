import { LANGUAGES } from "./languages";
import { commonLetters, youtubeEverywhere } from "./platform-units";
import { scriptsIn, scriptsOf } from "./scripts";
import { matchUnits, type UnitIndex, type UnitMatch, unitIndex } from "./unit-index";
import { type Writing, writingOf } from "./writing";

const indexes = new Map<string, UnitIndex>();

/** The units of every language of a script, derived at the first text in it: a Greek page costs one language. */
function indexOf(script: string): UnitIndex {
  const known = indexes.get(script);
  if (known) return known;
  const writings = LANGUAGES.filter((language) => scriptsOf(language).includes(script))
    .map((language) => writingOf(language))
    .filter((writing): writing is Writing => writing !== null);
  const letters = script === "Latn" ? commonLetters() : [];
  const index = unitIndex(writings, [...letters, ...youtubeEverywhere(writings)]);
  indexes.set(script, index);
  return index;
}

/**
 * The units of any language around a number, longest only.
 *
 * @example matchEveryUnit("", " Mio. Abonnenten") // as German, Slovenian and others write it
 * @example matchEveryUnit("", "") // []
 */
export function matchEveryUnit(before: string, after: string): UnitMatch[] {
  const matches = scriptsIn(before + after).flatMap((script) => matchUnits(indexOf(script), before, after));
  const longest = Math.max(0, ...matches.map(({ length }) => length));
  return matches.filter(({ length }) => length === longest);
}
