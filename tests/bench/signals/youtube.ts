import { thresholdsFor } from "../../../core/signals/thresholds";
import { above, below } from "../../../core/signals/thresholds/threshold";
import type { SeriesPost } from "./series";

export interface VideoResult {
  platform: "youtube";
  creators: 0;
  videos: number;
  sample: 1;
  /** Per video: the file names no creators. `notable` is a video beyond both of its borders. */
  falsePositive: { notable: number; top: number; bySignal: Record<string, number> };
  manipulations: Record<string, never>;
}

/** Every video held against the borders of single videos. */
export function runVideos(videos: readonly SeriesPost[]): VideoResult {
  const { likesPerView, commentsPerLike } = thresholdsFor("youtube");
  const outcomes = videos.map(({ likes, views, comments }) => {
    const rate = likes / (views ?? 1);
    const ratio = comments === null ? null : comments / likes;
    return {
      views: below(rate, likesPerView?.low) ?? above(rate, likesPerView?.high),
      comments: ratio === null ? null : (below(ratio, commentsPerLike?.low) ?? above(ratio, commentsPerLike?.high)),
    };
  });
  const share = (test: (outcome: (typeof outcomes)[number]) => boolean) =>
    Number((outcomes.filter(test).length / Math.max(1, outcomes.length)).toFixed(4));
  return {
    platform: "youtube",
    creators: 0,
    videos: videos.length,
    sample: 1,
    falsePositive: {
      notable: share((outcome) => outcome.views !== null && outcome.comments !== null),
      top: share((outcome) => outcome.views === "strong" && outcome.comments === "strong"),
      bySignal: {
        "likes-per-view": share((outcome) => outcome.views !== null),
        "comments-per-like": share((outcome) => outcome.comments !== null),
      },
    },
    manipulations: {},
  };
}
