import { thresholdSignal } from "./threshold-signal";

/** Hardly any comments for the views: views that nobody answers. */
export const commentsPerView = thresholdSignal({
  meta: {
    id: "comments-per-view",
    question: "Do comments fit the views?",
    family: "comments",
    needs: ["comments", "views"],
    platforms: "all",
    explanations: ["comments-limited", "paid-promotion", "viral-post"],
  },
  figure: "commentsPerView",
  posts: (measures) => measures.comments,
});
