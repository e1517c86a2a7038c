import { FEWEST_FOR_SPREAD } from "./figures";
import { thresholdSignal } from "./threshold-signal";

/** Likes too even between posts: a constant amount added to every post leaves a smaller spread than people do. */
export const likesEvenness = thresholdSignal({
  meta: {
    id: "likes-evenness",
    question: "Do likes differ from post to post as they usually do?",
    family: "likes",
    needs: ["likes"],
    platforms: "all",
    explanations: ["close-community", "rounded-counts", "hidden-likes"],
  },
  figure: "likesSpread",
  fewest: FEWEST_FOR_SPREAD,
  posts: (measures) => measures.likes,
});
