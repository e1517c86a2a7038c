import { thresholdSignal } from "./threshold-signal";

/** Follows many times more accounts than follow back. */
export const followingPerFollower = thresholdSignal({
  meta: {
    id: "following-per-follower",
    question: "Does the creator follow many for the followers that they have?",
    family: "followers",
    needs: ["following", "followers"],
    platforms: "all",
    explanations: ["new-account", "close-community"],
  },
  figure: "followingPerFollower",
});
