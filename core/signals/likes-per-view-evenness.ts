import { FEWEST_FOR_SPREAD } from "./figures";
import { thresholdSignal } from "./threshold-signal";

/** Likes per view hardly differ between videos, as if likes were worked out from views. */
export const likesPerViewEvenness = thresholdSignal({
  meta: {
    id: "likes-per-view-evenness",
    question: "Do likes per view differ from post to post as they usually do?",
    family: "views",
    needs: ["likes", "views"],
    platforms: "all",
    explanations: ["close-community", "rounded-counts"],
  },
  figure: "likesPerViewSpread",
  fewest: FEWEST_FOR_SPREAD,
  posts: (measures) => measures.likesPerView,
});
