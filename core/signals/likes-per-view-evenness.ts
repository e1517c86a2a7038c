import { thresholdSignal } from "./threshold-signal";

/** Likes per view hardly differ between videos, as if likes were worked out from views. */
export const likesPerViewEvenness = thresholdSignal({
  meta: {
    id: "likes-per-view-evenness",
    family: "views",
    needs: ["likes", "views"],
    platforms: "all",
    explanations: ["close-community", "rounded-counts"],
  },
  figure: "likesPerViewSpread",
  posts: (measures) => measures.likesPerView,
});
