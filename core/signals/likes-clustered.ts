import { thresholdSignal } from "./threshold-signal";

/** Many posts with nearly the same number of likes: what topping posts up to one number leaves behind. */
export const likesClustered = thresholdSignal({
  meta: {
    id: "likes-clustered",
    question: "Do likes lie closer together than those of other creators?",
    family: "likes",
    needs: ["likes"],
    platforms: "all",
    explanations: ["close-community", "rounded-counts", "small-numbers"],
  },
  figure: "likesClustered",
  posts: (measures) => measures.likes,
});
