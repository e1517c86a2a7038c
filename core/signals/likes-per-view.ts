import { median } from "../metrics/statistics";
import { FEWEST_POSTS, valuesOf } from "./measures";
import { looked, notEnoughData, type SignalRule } from "./signal-rule";
import { thresholdsFor } from "./thresholds";
import { above, below } from "./thresholds/threshold";

/** Likes against views, both sides: bought views leave few likes per view, bought likes leave many. */
export const likesPerView: SignalRule = {
  meta: {
    id: "likes-per-view",
    family: "views",
    needs: ["likes", "views"],
    platforms: ["tiktok"],
    explanations: ["paid-promotion", "close-community", "viral-post", "hidden-likes"],
  },
  assess(input, { likesPerView: series }) {
    const borders = thresholdsFor(input.platform);
    const low = borders["likes-per-view-low"];
    const high = borders["likes-per-view-high"];
    if (series.length < FEWEST_POSTS) return notEnoughData({ have: series.length, need: FEWEST_POSTS });
    const middle = median(valuesOf(series));
    if (low === undefined || high === undefined || middle === null) return notEnoughData();
    const postIds = series.map((part) => part.postId);
    const under = below(middle, low);
    const text = under === null ? "likes_per_view_high" : "likes_per_view_low";
    const border = under === null ? high.notice : low.notice;
    return looked(
      under ?? above(middle, high),
      [{ text, numbers: { ratio: middle, border, n: series.length }, postIds }],
      (low.falsePositiveRate ?? 0) + (high.falsePositiveRate ?? 0),
    );
  },
};
