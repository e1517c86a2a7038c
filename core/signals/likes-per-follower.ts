import { thresholdSignal } from "./threshold-signal";

/** Even the weakest posts are liked by more of the followers than is usual for the smallest accounts, where rates are highest. */
export const likesPerFollower = thresholdSignal({
  meta: {
    id: "likes-per-follower",
    question: "Do likes fit the followers?",
    family: "followers",
    needs: ["likes", "followers"],
    platforms: "all",
    explanations: ["close-community", "new-account", "featured-by-network", "giveaway"],
  },
  figure: "lowLikesPerFollower",
  posts: (measures) => measures.likes,
});
