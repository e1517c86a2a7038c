import type { Thresholds } from "./threshold";

const source = "TikTok creators, 12 latest videos each (TikTok_Famous)";

/** TikTok: measured on 1,767 creators' videos of November 2020. */
export const tiktok: Thresholds = {
  "likes-evenness-low": { notice: 0.33, strong: 0.2, falsePositiveRate: 0.01, source, year: 2020 },
  "likes-per-view-low": { notice: 0.04, strong: 0.03, falsePositiveRate: 0.007, source, year: 2020 },
  "likes-per-view-high": { notice: 0.3, strong: 0.35, falsePositiveRate: 0.008, source, year: 2020 },
  "likes-per-view-evenness-low": { notice: 0.1, strong: 0.08, falsePositiveRate: 0.012, source, year: 2020 },
  "comments-per-like-low": { notice: 0.001, strong: 0.0005, falsePositiveRate: 0.017, source, year: 2020 },
  "comments-per-like-high": { notice: 0.05, strong: 0.1, falsePositiveRate: 0.011, source, year: 2020 },
};
