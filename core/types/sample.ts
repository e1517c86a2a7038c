import type { Metric } from "./metric";
import type { FormulaId, Interval } from "./proof";
import type { PostKind } from "./reading";

/** How often the creator posts, from the sample's dates. */
export type Cadence =
  | { ok: true; postsPerWeek: number; lastPostAt: number; n: number }
  | { ok: false; why: "no-dates" | "too-few-posts"; lastPostAt?: number };

export type LeftOutReason =
  | "pinned"
  | "repost"
  | "advert"
  | "too-young"
  | "too-old"
  | "beyond-sample"
  | "other-kind"
  | "no-date"
  | "outside-run";

/** A post that is not in the sample, with the reason; the scout can put it back. */
export interface ExcludedPost {
  postId: string;
  reason: LeftOutReason;
}

/** How even the lead metric is from post to post. */
export type Consistency =
  | {
      ok: true;
      formula: FormulaId;
      /** Standard deviation divided by the mean. */
      variation: number;
      /** Quartiles of the posts. */
      low: number;
      high: number;
      /** The best post divided by the median. */
      bestToMedian: number;
      n: number;
    }
  | { ok: false; why: "too-few-posts" };

/** Newer half of the sample against the older half. */
export type Trend =
  | {
      ok: true;
      formula: FormulaId;
      direction: "rising" | "steady" | "falling";
      /** Median of the newer half divided by that of the older half. */
      ratio: number;
      /** 95 % bootstrap interval of the ratio; the direction is named only when it lies on one side of 1. */
      likely: Interval;
      newer: string[];
      older: string[];
    }
  | { ok: false; why: "too-few-posts" | "no-dates" };

/** A post that says it was paid for, and how that was seen. */
export interface SponsoredPost {
  postId: string;
  url: string;
  at: number | null;
  /** The network's own label, or a disclosure word in the caption. */
  by: "label" | "caption";
  /** The word that was found. */
  word: string | null;
  /** Brands tagged or named beside it, without the at sign. */
  brands: string[];
}

/** Sponsored share of the sample, and how sponsored posts do against the rest. */
export interface Sponsored {
  share: number | null;
  n: number;
  posts: SponsoredPost[];
  /** Median of the sponsored divided by the median of the others; null below three of each. */
  againstOrganic: { formula: FormulaId; sponsored: number; organic: number; ratio: number } | null;
}

/** One kind of post on the page, with the same metrics as the leading one. */
export interface KindInsight {
  kind: PostKind;
  sample: SampleSummary;
  engagement: { byFollowers: Metric; byViews: Metric; perPost: Metric };
  views: { median: Metric; rate: Metric };
  cadence: Cadence;
}

/** Posts that the metrics are made of, of one kind. */
export interface SampleSummary {
  kind: PostKind | null;
  postIds: string[];
  /** The run the rule asks for, 12 or 30. */
  wanted: number;
  /** How many of the posts in the sample have the count. */
  withViews: number;
  withLikes: number;
  withComments: number;
  /** Posts in the sample only because the scout put them back. */
  putBack: string[];
  /** Publication times are not on the page; the order of the list stood in. */
  undated: boolean;
}

export interface Confidence {
  level: "low" | "medium" | "high";
  /** Keys of reasons in the locale files. */
  reasons: string[];
}
