import type { BenchmarkWord } from "./benchmark";
import type { Count } from "./count";
import type { FormulaId, Interval } from "./proof";
import type { PostKind } from "./reading";

/**
 * Why a metric has no value. `open-posts` carries how many posts to open; `open-profile`: only single posts were met,
 * and the run of latest posts is on the profile; `no-latest`: the profile shows popular posts, not the latest.
 */
export type MetricGap =
  | {
      ok: false;
      why:
        | "no-posts"
        | "open-profile"
        | "no-latest"
        | "followers-unread"
        | "counts-not-shown"
        | "counts-hidden"
        | "not-live";
    }
  | { ok: false; why: "open-posts" | "hover-grid"; need: number };

/** One post's part in a metric, for the proof. */
export interface MetricPart {
  postId: string;
  value: number;
  /** The counts that were filled in, by name ("likes", "comments", "views"). */
  numbers?: Record<string, number>;
}

/** A statistic over the sample with its uncertainty: rounding of the counts, and the sample itself. */
export type Metric =
  | {
      ok: true;
      formula: FormulaId;
      kind: PostKind | null;
      median: number;
      mean: number;
      /** What the rounding of the counts alone leaves open. */
      rounding: Interval;
      /** 95 % bootstrap interval of the median over posts, widened by the rounding. */
      likely: Interval;
      n: number;
      parts: MetricPart[];
      /** Followers filled in, where the formula divides by them. */
      followers?: Count;
      /** The mean is far above the median: one hit carries it. */
      oneHit: boolean;
    }
  | MetricGap;

/** The metric a network's profile page really shows, leading the overlay. */
export interface LeadMetric {
  formula: FormulaId | "followers";
  metric: Metric;
  /** Verdict against the leading pack; null where no row covers what was measured. */
  word: BenchmarkWord | null;
}
