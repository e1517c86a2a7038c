import type { PlatformId } from "../../types/reading";

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
