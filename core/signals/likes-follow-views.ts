import { thresholdSignal } from "./threshold-signal";

/** Engagement that does not follow views: seldom watched videos have as many likes as widely watched ones. */
export const likesFollowViews = thresholdSignal({
  meta: {
    id: "likes-follow-views",
    question: "Do likes rise and fall with views?",
    family: "views",
    needs: ["likes", "views"],
    platforms: "all",
    explanations: ["close-community", "viral-post", "paid-promotion"],
  },
  figure: "likesFollowViews",
  posts: (measures) => measures.likesPerView,
});
