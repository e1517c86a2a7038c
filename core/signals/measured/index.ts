import type { PlatformId } from "../../types/reading";
import { MEASURED_RATES } from "./rates";

/** Shares of genuine creators that were marked, in one series with samples of `posts` posts. */
export interface MeasuredRates {
  platform: PlatformId;
  posts: number;
  creators: number;
  /** By the combined reading at any level above "nothing unusual". */
  notable: number;
  /** By the combined reading, by at least two kinds of evidence. */
  worthALook: number;
  /** By the combined reading at its highest severity. */
  strong: number;
  /** By each signal that could be judged for enough of them. */
  signals: Readonly<Record<string, number>>;
}

/**
 * The rates measured on a network with samples most like this one: of as many posts or fewer; the shortest where all
 * are longer. Null where no series of the network was measured.
 * @example measuredRates("tiktok", 14)?.posts // 12
 * @example measuredRates("x", 14) // null
 */
export function measuredRates(platform: PlatformId, posts: number): MeasuredRates | null {
  const own = MEASURED_RATES.filter((rates) => rates.platform === platform).sort((a, b) => a.posts - b.posts);
  return own.findLast((rates) => rates.posts <= posts) ?? own[0] ?? null;
}
