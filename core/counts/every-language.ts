import { isAge, isShortTime } from "./count-or-time";
import { matchEveryUnit } from "./every-unit";
import { type CountText, type Evidence, fits } from "./evidence";
import { isOffered } from "./languages";
import { nounEvidence } from "./nouns";
import type { Shortening } from "./platform-rounding";
import { isWord } from "./scripts";
import type { UnitMatch } from "./unit-index";
import { type Candidate, withUnits } from "./with-units";

/** Whether what follows the unit is a further unit ("1.1K crore"), so that the match is not the whole of it. */
export function goesOn(match: UnitMatch): boolean {
  if (!isWord(match.after.trimStart().charAt(0)) || nounEvidence(match.after).first) return false;
  return matchEveryUnit("", match.after).some(({ exact }) => exact);
}

const offered = ({ match: { variant } }: Candidate): boolean =>
  variant.languages === null || [...variant.languages].some(isOffered);

/**
 * What every plausible language makes of a text; null where none knows a unit in it. Languages that would
 * write just this come first, with the letters that all networks know; where there are none, those that
 * write nearly this; last, any unit at all, where the number itself has one reading.
 */
export function everywhere(
  text: CountText,
  evidence: Evidence,
  shortening: Shortening,
  shown: string,
): Candidate[] | null {
  const found = matchEveryUnit(text.before, text.after);
  if (found.length === 0) return null;
  // Most matches leave the same text behind.
  const seen = new Map<string, boolean>();
  const matches = found.filter((match) => {
    const known = seen.get(match.after) ?? goesOn(match);
    seen.set(match.after, known);
    return !known;
  });
  if (isAge(text, matches, evidence, null)) return [];
  const anyLanguage = evidence.languages === null && evidence.scripts.length === 0;
  const narrowed = anyLanguage
    ? matches
    : matches.filter(({ variant: { languages } }) =>
        languages === null ? true : [...languages].some((language) => fits(language, evidence)),
      );
  for (const each of anyLanguage ? [matches] : [narrowed, matches]) {
    const strict = withUnits(each, text, shortening, true, shown);
    const known = strict.filter(({ match }) => match.variant.languages !== null);
    const exact = known.filter((candidate) => candidate.exact);
    const common = strict.filter(({ match }) => match.variant.languages === null);
    // A noun that names the language leaves its own writing alone.
    if (each === narrowed && evidence.languages !== null && exact.length > 0) return exact;
    if (evidence.languages === null && !common.some((candidate) => candidate.exact) && isShortTime(text, ["en"])) {
      return [];
    }
    if (exact.length > 0 || common.length > 0) return [...exact, ...common];
    const near = strict.filter(offered);
    if (near.length > 0) return near;
  }
  // "1.2 Mio.": no language writes it so, but a number with one reading and a unit says what it says.
  return text.run.readings.length === 1 ? withUnits(matches, text, shortening, false, shown).filter(offered) : [];
}
