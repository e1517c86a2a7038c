import { thresholdSignal } from "./threshold-signal";

/** Comments per like, both sides: bought likes leave few comments per like, bought comments leave many. */
export const commentsPerLike = thresholdSignal({
  meta: {
    id: "comments-per-like",
    question: "Do comments fit the likes?",
    family: "comments",
    needs: ["likes", "comments"],
    platforms: "all",
    explanations: ["giveaway", "comments-limited", "close-community", "hidden-likes"],
  },
  figure: "commentsPerLike",
  posts: (measures) => measures.commentsPerLike,
});
