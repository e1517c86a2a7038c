import { thresholdSignal } from "./threshold-signal";

/** Views against followers, both sides: followers who do not watch, or views that followers do not bring. */
export const viewsPerFollower = thresholdSignal({
  meta: {
    id: "views-per-follower",
    question: "Do views fit the followers?",
    family: "reach",
    needs: ["views", "followers"],
    platforms: "all",
    explanations: ["old-followers", "viral-post", "featured-by-network", "paid-promotion", "new-account"],
  },
  figure: "viewsPerFollower",
  posts: (measures) => measures.views,
});
