import { thresholdSignal } from "./threshold-signal";

/** Follows many times more accounts than follow back. */
export const followingPerFollower = thresholdSignal({
  meta: {
    id: "following-per-follower",
    question: "signal_question_following_per_follower",
    family: "followers",
    needs: ["following", "followers"],
    platforms: "all",
    explanations: ["new-account", "close-community"],
  },
  figure: "followingPerFollower",
});
