import type { Confidence, LeadMetric, SampleSummary, Tiering } from "../types/insight";

/** Posts behind the lead metric for high and for medium confidence. */
const HIGH_POSTS = 10;
const MEDIUM_POSTS = 5;

/** Width of an interval relative to its middle from which rounding, or the sample, is worth a word. */
const WIDE_ROUNDING = 0.1;
const WIDE_SAMPLE = 1.5;

/**
 * How far the lead metric can be leaned on, with reasons as keys: the lowest of what sample, rounding, spread and
 * missing fields allow.
 *
 * @example confidenceOf({ lead, sample, tier, readByWording: false }) // { level: "high", reasons: ["full-sample"] }
 * @example confidenceOf(nothingMeasured) // { level: "low", reasons: ["nothing-measured", …] }
 */
export function confidenceOf(input: {
  lead: LeadMetric;
  sample: SampleSummary;
  tier: Tiering;
  /** A field was read by its words alone. */
  readByWording: boolean;
}): Confidence {
  const { lead, sample, tier } = input;
  const low: string[] = [];
  const medium: string[] = [];
  if (!lead.metric.ok) low.push("nothing-measured");
  else if (lead.formula === "viewers-live") medium.push("one-moment");
  else {
    const { n, median, rounding, likely } = lead.metric;
    if (n < MEDIUM_POSTS) low.push("few-posts");
    else if (n < HIGH_POSTS) medium.push("some-posts");
    if (rounding.high === null) low.push("open-ended-count");
    else if (rounding.high - rounding.low > median * WIDE_ROUNDING) medium.push("coarse-rounding");
    if (likely.high !== null && likely.high - likely.low > median * WIDE_SAMPLE) medium.push("uneven-posts");
    if (n < sample.postIds.length) medium.push("missing-counts");
  }
  if (!tier.ok) low.push(tier.why);
  else if (tier.tiers.length === 2) medium.push("tier-on-border");
  if (sample.undated) medium.push("dates-unknown");
  if (sample.putBack.length > 0) medium.push("posts-put-back");
  if (input.readByWording) medium.push("read-by-wording");
  if (low.length > 0) return { level: "low", reasons: [...low, ...medium] };
  if (medium.length > 0) return { level: "medium", reasons: medium };
  return { level: "high", reasons: ["full-sample"] };
}
