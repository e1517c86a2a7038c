import { thresholdSignal } from "./threshold-signal";

/** One hit carries the mean: the typical post is far below the average. */
export const oneHit = thresholdSignal({
  meta: {
    id: "one-hit",
    question: "Does one post carry the mean?",
    family: "content",
    needs: ["views"],
    platforms: "all",
    explanations: ["viral-post", "paid-promotion", "giveaway"],
  },
  figure: "meanOverMedian",
  posts: (measures) => measures.views,
});
