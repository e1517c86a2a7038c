import type { Count } from "../types/count";
import type { PlatformId } from "../types/reading";
import { isAge, isShortTime } from "./count-or-time";
import { everywhere, goesOn } from "./every-language";
import type { CountText, Evidence } from "./evidence";
import { isOffered } from "./languages";
import { speaks } from "./nouns";
import type { Shortening } from "./platform-rounding";
import { networkUnits } from "./platform-units";
import { matchUnits, type UnitIndex, unitIndex } from "./unit-index";
import { type Candidate, counts, withUnits } from "./with-units";
import type { Writing } from "./writing";

const MOST_KEPT = 400;
const indexes = new Map<string, UnitIndex>();

function indexOf(writing: Writing, platform: PlatformId | undefined): UnitIndex {
  const key = `${writing.language}/${platform ?? ""}`;
  const known = indexes.get(key);
  if (known) return known;
  if (indexes.size >= MOST_KEPT) indexes.clear();
  const index = unitIndex([writing], networkUnits(writing, platform));
  indexes.set(key, index);
  return index;
}

const spelling = ({ match: { variant } }: Candidate): string => `${variant.unit.before}#${variant.unit.after}`;

/** The engine's own data may give one spelling two values (Nepali करोड): short forms lead, the interval spans both. */
function reconcile(exact: readonly Candidate[], platform: PlatformId | undefined): Count[] {
  const short = exact.filter(({ match }) => !match.variant.unit.longOnly);
  const [first] = short.length > 0 ? short : exact;
  if (!first || exact.length === 1) return counts(exact);
  if (exact.some((candidate) => spelling(candidate) !== spelling(first) || candidate.count.high === null)) {
    return counts(exact);
  }
  if (platform !== undefined) return counts(short.length > 0 ? short : exact);
  const low = Math.min(...exact.map(({ count }) => count.low));
  const high = Math.max(...exact.map(({ count }) => count.high ?? count.value));
  return [{ ...first.count, low, high }];
}

/**
 * What the declared language makes of a number with a unit; null where it does not explain the text. Where it
 * would write the number otherwise ("11 M" in English), languages that would write just this may claim it.
 */
export function inDeclared(
  text: CountText,
  declared: Writing,
  evidence: Evidence,
  shortening: Shortening,
  platform: PlatformId | undefined,
  shown: string,
): Count[] | null {
  const matches = matchUnits(indexOf(declared, platform), text.before, text.after);
  const own = withUnits(matches, text, shortening, true, shown);
  if (own.length === 0) return isShortTime(text, [declared.language, "en"]) && evidence.languages === null ? [] : null;
  if (own.some(({ match }) => goesOn(match))) return null;
  if (isAge(text, matches, evidence, declared)) return [];
  const exact = own.filter((candidate) => candidate.exact);
  if (exact.length > 0) return reconcile(exact, platform);
  if (evidence.languages && speaks(evidence.languages, declared.language)) return counts(own);
  if (isShortTime(text, [declared.language])) return [];
  const others = (everywhere(text, evidence, shortening, shown) ?? []).filter(
    ({ exact: theirs, match: { variant } }) =>
      variant.languages === null || (theirs && [...variant.languages].some(isOffered)),
  );
  // The nouns are of another language, which would write just this: "22B views" on a page that declares Turkish.
  const theirs = evidence.languages === null ? [] : others.filter(({ exact: written }) => written);
  return counts(theirs.length > 0 ? theirs : [...own, ...others]);
}
