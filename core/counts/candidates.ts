import type { Count } from "../types/count";
import type { PlatformId } from "../types/reading";
import { isTime } from "./count-or-time";
import { inDeclared } from "./declared-language";
import { everywhere } from "./every-language";
import { believable, type CountText, type Evidence, evidenceOf, hasWord } from "./evidence";
import { isMeasure } from "./not-a-count";
import { commonLetters } from "./platform-units";
import { shorteningOf } from "./rounding";
import { isWord } from "./scripts";
import { matchUnits, type UnitIndex, unitIndex } from "./unit-index";
import { countOf, counts, withUnits } from "./with-units";
import type { Writing } from "./writing";

export type { CountText } from "./evidence";

interface Options {
  platform?: PlatformId;
  field?: string;
}

/** A number below this beside unknown words could be a day, an age or a year. */
const TIME_LIKE = 3000;

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

let letters: UnitIndex | null = null;

/**
 * Every count that a number with the text around it could be: in the declared language where that
 * explains the text, else in all plausible ones. No candidates means that it is no count.
 *
 * @example candidatesOf({ before: "", run, after: " Mio. Abonnenten" }, german, {}, shown) // one
 * @example candidatesOf({ before: "", run, after: " B" }, null, {}, shown) // two: thousands or thousand millions
 */
export function candidatesOf(text: CountText, declared: Writing | null, options: Options, shown: string): Count[] {
  if (text.run.readings.length === 0) return [];
  const shortening = shorteningOf(options.platform, options.field);
  if (options.platform === "tiktok") {
    letters ??= unitIndex([], commonLetters());
    const found = withUnits(matchUnits(letters, text.before, text.after), text, shortening, true, shown);
    const exact = found.filter((candidate) => candidate.exact);
    if (exact.length > 0) return counts(exact);
  }
  const evidence = evidenceOf(text);
  if (declared && believable(declared, evidence)) {
    const own = inDeclared(text, declared, evidence, shortening, options.platform, shown);
    if (own !== null) return own;
  }
  if (isMeasure(text.after)) return [];
  const noUnit = evidence.first || (!isWord(text.after.trimStart().charAt(0)) && !hasWord(text.before));
  if (!noUnit || text.run.readings.every(({ fraction }) => fraction !== "")) {
    const all = everywhere(text, evidence, shortening, shown);
    if (all !== null) return counts(all);
  }
  return plainNumber(text, declared, evidence, shown);
}
