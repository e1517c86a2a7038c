import type { FitLine } from "../../core/types/insight";
import { formatLanguage } from "../format/languages";
import { formatMoney } from "../format/money";
import { formatFactor, formatPercent, formatShort } from "../format/numbers";
import { listed, maybe } from "../words";
import { topicName } from "./topic-name";

const SHARES = new Set(["viewRateMin", "engagementRateMin", "sponsoredShareMax"]);
const PACE = new Set(["postsPerWeekMin", "lastPostMaxDays"]);

/** One value of a line in the line's own unit. */
function one({ line, currency }: FitLine, value: string | number): string {
  if (typeof value === "number") {
    if (currency !== undefined) return formatMoney(value, currency);
    if (SHARES.has(line)) return formatPercent(value);
    return PACE.has(line) ? formatFactor(value) : formatShort(value);
  }
  if (line === "languages") return formatLanguage(value);
  if (line === "niches") return topicName(value);
  return maybe(`tier_${value}`) ?? maybe(`kind_${value}`) ?? maybe(`platform_${value}`) ?? value;
}

/** What is wanted or was found in a line of the brief: each value in the line's own unit, a range as a range. */
export function fitWords(line: FitLine, value: FitLine["wanted"] | null): string {
  if (value === null) return "–";
  if (!Array.isArray(value)) return one(line, value);
  const parts = value.map((each) => one(line, each));
  // Two numbers are the ends of a range.
  const range = value.length === 2 && value.every((each) => typeof each === "number");
  return range ? [...new Set(parts)].join(" – ") : listed(parts);
}
