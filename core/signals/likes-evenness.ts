import { coefficientOfVariation, median } from "../metrics/statistics";
import { FEWEST_POSTS, valuesOf } from "./measures";
import { looked, notEnoughData, type SignalRule } from "./signal-rule";
import { thresholdsFor } from "./thresholds";
import { below } from "./thresholds/threshold";

/** Likes too even between posts: a constant amount added to every post leaves a smaller spread than people do. */
export const likesEvenness: SignalRule = {
  meta: {
    id: "likes-evenness",
    family: "likes",
    needs: ["likes"],
    platforms: ["tiktok", "instagram"],
    explanations: ["close-community", "rounded-counts", "hidden-likes"],
  },
  assess(input, { likes }) {
    const threshold = thresholdsFor(input.platform)["likes-evenness-low"];
    if (likes.length < FEWEST_POSTS) return notEnoughData({ have: likes.length, need: FEWEST_POSTS });
    const spread = coefficientOfVariation(valuesOf(likes));
    const middle = median(valuesOf(likes));
    if (threshold === undefined || spread === null || middle === null) return notEnoughData();
    return looked(
      below(spread, threshold),
      [
        {
          text: "likes_spread",
          numbers: { spread, border: threshold.notice, median: middle, n: likes.length },
          postIds: likes.map((part) => part.postId),
        },
      ],
      threshold.falsePositiveRate,
    );
  },
};
