import { type CountText, type Evidence, hasWord } from "./evidence";
import { isWord } from "./scripts";
import { isAgeIn, isTimeAnywhere, isTimeIn } from "./time-guard";
import type { UnitMatch } from "./unit-index";
import type { Writing } from "./writing";

const CAPITAL = /^\s?\p{Lu}/u;
/** English short forms beside the engine's own. */
const ENGLISH_SHORT = /^\s?(?:secs?|mins?|hrs?|hours?|wks?|mos|yrs?)(?![\p{L}\p{M}])/iu;

const isWhole = ({ run }: CountText): boolean =>
  run.readings.some(({ decimal, group }) => decimal === null && group === null);

/** Whether a small number beside words is an age, a length or a day. */
export function isTime(text: CountText, declared: Writing | null, evidence: Evidence): boolean {
  const { before, after } = text;
  if (!hasWord(before) && !hasWord(after)) return false;
  if (evidence.first && !isWord(before.trimEnd().slice(-1))) return false;
  if (ENGLISH_SHORT.test(after)) return true;
  const spoken = new Set(["en", ...(evidence.languages ?? [])]);
  if (declared) spoken.add(declared.language);
  return isTimeIn(spoken, before, after) || isTimeAnywhere(before, after, evidence.languages !== null);
}

/** "5m" with the million's capital missing could be minutes; "12 min" is thousands in Azerbaijani alone. */
export function isShortTime(text: CountText, languages: readonly string[]): boolean {
  const { before, after } = text;
  if (!isWhole(text) || CAPITAL.test(after)) return false;
  return ENGLISH_SHORT.test(after) || isTimeIn(languages, before, after);
}

/** "hace 5 min" beside a language whose thousand is "min". Only where words are left over beside the unit. */
export function isAge(
  text: CountText,
  matches: readonly UnitMatch[],
  evidence: Evidence,
  declared: Writing | null,
): boolean {
  const { before, after } = text;
  if (evidence.languages !== null || !isWhole(text)) return false;
  if (!matches.some((match) => hasWord(match.before) || hasWord(match.after))) return false;
  return isAgeIn(declared ? [declared.language, "en"] : ["en"], before, after) || isTimeAnywhere(before, after, true);
}
