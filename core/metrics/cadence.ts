import type { Cadence } from "../types/insight";
import type { Post } from "../types/reading";
import { DAY, postTime } from "./sample";

const WEEK = 7 * DAY;

/** Shortest time the rate is taken over, so that three posts of one day do not make 1 000 a week. */
const MIN_SPAN = DAY;

/**
 * Posts a week over the sample: gaps between posts divided by the time from the oldest to the newest. The last post's
 * time comes from every post that is the creator's own, too young ones included.
 *
 * @example cadenceOf(sample, all, now) // { ok: true, postsPerWeek: 3.5, lastPostAt, n: 12 }
 * @example cadenceOf([], [], now) // { ok: false, why: "no-dates" }
 */
export function cadenceOf(sample: readonly Post[], all: readonly Post[], now: number): Cadence {
  const own = all.filter((post) => !post.repost && !post.advert);
  const times = own.map(postTime).filter((time) => time !== undefined && time <= now + DAY);
  const lastPostAt = times.reduce<number | undefined>(
    (last, time) => (time !== undefined && (last === undefined || time > last) ? time : last),
    undefined,
  );
  if (lastPostAt === undefined) return { ok: false, why: "no-dates" };
  const dated = sample.map(postTime).filter((time) => time !== undefined);
  if (dated.length < 3) return { ok: false, why: "too-few-posts", lastPostAt };
  const span = Math.max(MIN_SPAN, Math.max(...dated) - Math.min(...dated));
  return { ok: true, postsPerWeek: ((dated.length - 1) * WEEK) / span, lastPostAt, n: dated.length };
}
