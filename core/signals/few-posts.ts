import { thresholdSignal } from "./threshold-signal";

/** Few posts for the number of followers. */
export const fewPosts = thresholdSignal({
  meta: {
    id: "few-posts",
    question: "Are there few posts for so many followers?",
    family: "followers",
    needs: ["posts", "followers"],
    platforms: "all",
    explanations: ["posts-removed", "featured-by-network", "viral-post"],
  },
  figure: "followersPerPost",
});
