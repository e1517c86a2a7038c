import type { Threshold, Thresholds } from "./threshold";

/** 1,865 single videos, August 2022; the file names no creators, so rates are per video. */
const source = { id: "youtube-videos", year: 2022 } as const;

function perVideo(notice: number, strong: number, falsePositiveRate: number): Threshold {
  return { notice, strong, falsePositiveRate, source };
}

/** YouTube: borders of single videos, held against the median of the sample, which is rarer still. */
export const youtube: Thresholds = {
  likesPerView: { low: perVideo(0.003, 0.001, 0.01), high: perVideo(0.15, 0.25, 0.006) },
  commentsPerLike: { low: perVideo(0.004, 0.001, 0.01), high: perVideo(1.4, 2, 0.014) },
};
