import type { Threshold, Thresholds } from "./threshold";

/** Published norms of small genuine accounts, 12 latest posts; checked, not fitted, on such accounts. */
const source = { id: "instagram-small", year: 2018 } as const;

function published(notice: number, strong: number, falsePositiveRate: number | null): Threshold {
  return { notice, strong, falsePositiveRate, source };
}

/** Instagram: nothing is known per post of creators of 10 000 followers and more, so only scale-free figures. */
export const instagram: Thresholds = {
  likesSpread: { low: published(0.08, 0.06, 0.012) },
  // Follows from the published spread of .26: two thirds of twelve lognormal posts within 6.5 % is below 1 in 1,000.
  likesClustered: { high: published(0.65, 0.8, null) },
  commentsPerLike: { low: published(0.001, 0.0003, 0.02), high: published(0.1, 0.2, 0.009) },
  // The published 95th percentile of the rate of small accounts, whose rates are the highest: a ceiling at any size.
  lowLikesPerFollower: { high: published(0.42, 0.6, null) },
};
