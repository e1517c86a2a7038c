import type { Threshold, Thresholds } from "./threshold";

/** TikTok_Famous: 12 latest videos of each creator, November 2020. */
const source = { id: "tiktok-series", year: 2020 } as const;

function measured(notice: number, strong: number, falsePositiveRate: number): Threshold {
  return { notice, strong, falsePositiveRate, source };
}

/** TikTok: shares of genuine creators beyond each border, measured on videos of November 2020. */
export const tiktok: Thresholds = {
  likesSpread: { low: measured(0.33, 0.28, 0.01) },
  likesClustered: { high: measured(0.55, 0.75, 0.001) },
  likesPerView: { low: measured(0.04, 0.03, 0.007), high: measured(0.3, 0.35, 0.008) },
  likesPerViewSpread: { low: measured(0.08, 0.06, 0.01) },
  likesFollowViews: { low: measured(0.6, 0.45, 0.01) },
  commentsPerLike: {
    low: measured(0.001, 0.0003, 0.017),
    high: measured(0.05, 0.1, 0.011),
    // Small creators are answered by a larger share of those who like: medians 1.6, .9 and .7 %.
    tiers: {
      emerging: null,
      nano: null,
      micro: { low: measured(0.001, 0.00003, 0.038), high: measured(0.055, 0.11, 0.02) },
      macro: { low: measured(0.0015, 0.0004, 0.008), high: measured(0.055, 0.11, 0.013) },
      mega: { low: measured(0.0013, 0.0004, 0.01), high: measured(0.05, 0.1, 0.019) },
    },
  },
  commentsPerView: { low: measured(0.0001, 0.00002, 0.012) },
  viewsPerFollower: { low: measured(0.006, 0.002, 0.01), high: measured(2, 4, 0.01) },
  profileLikesPerFollower: { low: measured(1.2, 0.4, 0.01) },
  followersPerPost: { high: measured(216_000, 470_000, 0.01) },
  meanOverMedian: { high: measured(10, 25, 0.01) },
};
