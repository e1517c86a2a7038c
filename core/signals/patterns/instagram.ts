import type { Pattern } from "./pattern";

/**
 * Instagram's patterns, worked out from published quantities alone and fitted on nothing: rate by followers of small
 * genuine accounts 23 % (5th to 95th percentile 10 to 42 %), spread of likes .26 (.12 to .59), comments per like 2.1 %
 * (.4 to 6.7 %). A lognormal with that spread has its tenth percentile at .72 of its median, so the weakest posts are
 * liked by 16.5 % of the followers. The lower border is that of a normal distribution at 5 % for the rate
 * alone (1.64, rounded up), the upper at 1 % for both parts together. The tenth percentile of fewer posts lies nearer
 * to their median: of six, by 5 % of the border; the 2 % for each missing post is twice that, so that the share of genuine
 * accounts that is marked stays below 5 %: one of two numbers here that a look at them decided.
 *
 * Likes that are more even than people's are a pattern of their own, since bought likes of one amount on every post can
 * hide in the rate of many followers. Its border is a spread of .065, which the published spread's normal distribution
 * passes once in 500 (2.88); that it is not wider was decided by a look at the accounts too.
 */
export const instagramPatterns: readonly Pattern[] = [
  {
    id: "likes-added",
    perMissingPost: 0.02,
    notice: 1.66,
    strong: 2.46,
    parts: [
      {
        figure: "lowLikesPerFollower",
        signal: "likes-per-follower",
        family: "followers",
        scale: "log",
        typical: -1.8,
        spread: 0.5,
        weight: 1,
      },
      {
        figure: "commentsPerLike",
        signal: "comments-per-like",
        family: "comments",
        scale: "log",
        typical: -3.86,
        spread: 0.86,
        weight: -0.34,
        optional: true,
      },
    ],
  },
  {
    id: "likes-even",
    notice: 2.88,
    strong: 3.3,
    parts: [
      {
        figure: "likesSpread",
        signal: "likes-evenness",
        family: "likes",
        scale: "log",
        typical: -1.35,
        spread: 0.484,
        weight: -1,
      },
    ],
  },
  {
    id: "likes-topped-up",
    notice: 8.5,
    strong: 12,
    parts: [
      {
        figure: "likesClustered",
        signal: "likes-clustered",
        family: "likes",
        scale: "plain",
        typical: 0.18,
        spread: 0.05,
        weight: 1,
      },
    ],
  },
];
