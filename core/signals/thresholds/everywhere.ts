import type { Thresholds } from "./threshold";

/** Borders that do not depend on a network's habits. Never measured on genuine creators: they have no error rate. */
export const everywhere: Thresholds = {
  followingPerFollower: {
    high: {
      notice: 50,
      strong: 100,
      falsePositiveRate: null,
      source:
        "50 and 100 followed accounts a follower: Socialbakers and State of Search, as cited by Cresci and others",
      year: 2015,
    },
  },
};

/** Emoji-only, one-word, tag-only and repeated comments: 1 to 3 of 20 are normal, half is the alarm. */
export const EMPTY_COMMENTS = { notice: 0.5, strong: 0.8, source: "HypeAuditor, help pages", year: 2024 };

/** Paid posts among the sample. A house setting: no study was found. */
export const SPONSORED_SHARE = { notice: 0.5, strong: 0.75 };
