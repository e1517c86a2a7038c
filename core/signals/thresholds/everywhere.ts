import type { ThresholdSource, Thresholds } from "./threshold";

/** Borders that do not depend on a network's habits. Never measured on genuine creators: they have no error rate. */
export const everywhere: Thresholds = {
  // 50 and 100 followed accounts a follower: Socialbakers and State of Search, as cited by Cresci and others.
  followingPerFollower: {
    high: { notice: 50, strong: 100, falsePositiveRate: null, source: { id: "follow-ratio", year: 2015 } },
  },
};

/** Borders of one figure that no network changes. */
interface FixedBorder {
  notice: number;
  strong: number;
  source: ThresholdSource;
}

/** Emoji-only, one-word, tag-only and repeated comments: 1 to 3 of 20 are normal, half is the alarm (HypeAuditor help). */
export const EMPTY_COMMENTS: FixedBorder = { notice: 0.5, strong: 0.8, source: { id: "comment-help", year: 2024 } };

/** Paid posts among the sample. A house setting: no study was found. */
export const SPONSORED_SHARE: FixedBorder = { notice: 0.5, strong: 0.75, source: { id: "house", year: 2025 } };

/** Fall of the rate over snapshots. A house setting: no study was found. */
export const RATE_FALL: FixedBorder = { notice: 0.4, strong: 0.6, source: { id: "house", year: 2025 } };

/** A leap within days and a plateau behind it (Popular Pays, Popular Chips, HypeAuditor help): the pattern, no rate. */
export const JUMP_SOURCE: ThresholdSource = { id: "jump-help", year: 2022 };
