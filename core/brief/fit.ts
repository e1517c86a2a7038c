import type { ExchangeRate } from "../types/assess-context";
import type { Brief } from "../types/brief";
import type { BriefFit } from "../types/insight";
import type { Reading } from "../types/reading";
import { followerLines, metricLines, paceLines, tierLine } from "./count-lines";
import { type FitInsight, given, oneOf } from "./line";
import { ceiling } from "./money-line";
import { contactLine, placeLines } from "./place-lines";
import { textsOf, wordLines } from "./word-lines";

/**
 * Holds a creator against each line of a brief: pass, miss or unknown, with what was found. Lines the brief leaves out
 * are not in the result, and there is no blended score. Rates are fractions; money is compared in the found currency
 * with rates the scout typed in.
 *
 * @example briefFit({ tiers: ["micro"] }, reading, insight, []).lines // [{ line: "tiers", result: "pass", … }]
 * @example briefFit({}, reading, insight, []).lines // []
 */
export function briefFit(
  brief: Brief,
  reading: Reading,
  insight: FitInsight,
  rates: readonly ExchangeRate[],
): BriefFit {
  const platforms = given(brief.platforms);
  const formats = given(brief.formats);
  const tiers = given(brief.tiers);
  const { price, cost } = insight;
  const kinds = insight.kinds.map(({ kind }) => kind);
  return {
    lines: [
      ...(platforms ? [oneOf("platforms", platforms, [insight.platform], "")] : []),
      ...(formats ? [oneOf("formats", formats, kinds, "no-posts")] : []),
      ...(tiers ? [tierLine(tiers, insight)] : []),
      ...followerLines(brief, insight),
      ...metricLines(brief, insight),
      ...paceLines(brief, insight),
      ...ceiling("priceMax", brief.priceMax, price, rates),
      ...ceiling("cpmMax", brief.cpmMax, cost.perThousandViews, rates),
      ...ceiling("costPerEngagementMax", brief.costPerEngagementMax, cost.perEngagement, rates),
      ...wordLines(brief, textsOf(reading), insight),
      ...placeLines(brief, insight),
      ...(brief.contactNeeded ? [contactLine(reading)] : []),
    ],
  };
}
