import { thresholdSignal } from "./threshold-signal";

/** Likes of the whole profile against followers: followers who came without ever liking anything. */
export const profileLikesPerFollower = thresholdSignal({
  meta: {
    id: "profile-likes-per-follower",
    question: "Do the likes of the whole profile fit its followers?",
    family: "followers",
    needs: ["profile-likes", "followers"],
    platforms: "all",
    explanations: ["new-account", "posts-removed", "featured-by-network"],
  },
  figure: "profileLikesPerFollower",
});
