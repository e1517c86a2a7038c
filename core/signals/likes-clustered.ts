import { thresholdSignal } from "./threshold-signal";

/** Many posts with nearly the same number of likes: what topping posts up to one number leaves behind. */
export const likesClustered = thresholdSignal({
  meta: {
    id: "likes-clustered",
    question: "signal_question_likes_clustered",
    family: "likes",
    needs: ["likes"],
    platforms: "all",
    explanations: ["close-community", "rounded-counts", "small-numbers"],
  },
  figure: "likesClustered",
  posts: (measures) => measures.likes,
});
