import type { Post } from "../types/reading";

type Time = Pick<Post, "publishedAt" | "publishedBetween">;

function span(time: Time): number {
  if (time.publishedAt === undefined) return Infinity;
  return time.publishedBetween ? time.publishedBetween.latest - time.publishedBetween.earliest : 0;
}

/**
 * Of two times of the same post the one that is known more narrowly; the first when both are.
 *
 * @example narrowerTime(twoWeeksAgo, toTheSecond) // { publishedAt: … }
 * @example narrowerTime({}, {}) // {}
 */
export function narrowerTime(first: Time, second: Time): Time {
  const best = span(second) < span(first) ? second : first;
  return {
    ...(best.publishedAt === undefined ? {} : { publishedAt: best.publishedAt }),
    ...(best.publishedBetween === undefined ? {} : { publishedBetween: best.publishedBetween }),
  };
}
