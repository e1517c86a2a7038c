import { thresholdSignal } from "./threshold-signal";

/** Likes against views, both sides: bought views leave few likes per view, bought likes leave many. */
export const likesPerView = thresholdSignal({
  meta: {
    id: "likes-per-view",
    question: "Do likes fit the views?",
    family: "views",
    needs: ["likes", "views"],
    platforms: "all",
    explanations: ["paid-promotion", "viral-post", "close-community", "hidden-likes"],
  },
  figure: "likesPerView",
  posts: (measures) => measures.likesPerView,
});
