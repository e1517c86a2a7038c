import type { Count } from "./count";
import type { PlatformId, PostKind } from "./reading";
import type { Signal } from "./signal";

/** Tiers by followers; `mid` exists only where the house setting asks for it. */
export type Tier = "emerging" | "nano" | "micro" | "mid" | "macro" | "mega";

/** The tier over the count's interval: two when it straddles a border, lower first. */
export type Tiering =
  | { ok: true; tiers: [Tier] | [Tier, Tier]; followers: Count }
  | { ok: false; why: "followers-unread" | "followers-not-shown" };

/** Both ends included; `high` null where the input has no upper end. */
export interface Interval {
  low: number;
  high: number | null;
}

/** Names a formula in the locale files and in docs/how-numbers-are-made.md. */
export type FormulaId =
  | "median-views"
  | "view-rate"
  | "engagement-rate-views"
  | "engagement-rate-followers"
  | "engagements-per-post"
  | "viewers-live"
  | "comments-per-like";

/** Why a metric has no value. `open-posts` carries how many posts to open. */
export type MetricGap =
  | { ok: false; why: "no-posts" | "followers-unread" | "counts-not-shown" | "counts-hidden" | "not-live" }
  | { ok: false; why: "open-posts" | "hover-grid"; need: number };

/** One post's part in a metric, for the proof. */
export interface MetricPart {
  postId: string;
  value: number;
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
    }
  | MetricGap;

/** The metric a network's profile page really shows, leading the overlay. */
export interface LeadMetric {
  formula: FormulaId | "followers";
  metric: Metric;
  /** Verdict against the leading pack; null where no row covers what was measured. */
  word: BenchmarkWord | null;
}

export type BenchmarkWord = "far-below" | "below" | "typical" | "above" | "far-above";

/** What a rate is divided by. `not-stated` is the default table's. */
export type Denominator = "followers" | "views" | "not-stated" | "none";

/** Where a figure comes from; travels with every benchmark. */
export interface Passport {
  packId: string;
  packName: string;
  denominator: Denominator;
  statistic: string;
  sample: string;
  source: string;
  /** Year and, where known, month ("2025-11"); null when undated. */
  date: string | null;
  /** Older than 24 months at the time of assessment, or undated. */
  aged: boolean;
}

/** A creator's measured rate held against one row of a pack. */
export interface BenchmarkLine {
  formula: FormulaId;
  measured: number;
  low: number | null;
  typical: number;
  high: number | null;
  word: BenchmarkWord;
  passport: Passport;
}

/** The leading platform pack (or why there is none) and always the default table as reference. */
export interface Benchmark {
  lead:
    | { ok: true; line: BenchmarkLine }
    | { ok: false; why: "no-row" | "nothing-measured" | "tier-unknown" | "emerging" };
  reference:
    | { ok: true; tier: Tier; typicalRate: number; costPerEngagement: number; passport: Passport }
    | { ok: false; why: "tier-unknown" | "emerging" };
}

/** A money range in the pack's own currency; nothing is converted. */
export interface MoneyRange {
  low: number;
  high: number;
  currency: string;
}

export type PriceBasis = "own-deals" | "rate-card" | "price-pack" | "default-table";

/** Typical price of one post. */
export type Price =
  | {
      ok: true;
      range: MoneyRange;
      basis: PriceBasis;
      perFollowers: boolean;
      passport: Passport;
      note: "product-only" | null;
    }
  | { ok: false; why: "by-negotiation" | "no-price" | "tier-unknown" | "nothing-measured" };

export type CostGap = { ok: false; why: "no-price" | "nothing-measured" | "no-benchmark" };
export type Cost = { ok: true; range: MoneyRange } | CostGap;

/** Costs of one post: estimated from this creator's counts, and the benchmark's for the same price. */
export interface Costs {
  perEngagement: Cost;
  perThousandViews: Cost;
  perView: Cost;
  benchmarkPerEngagement: Cost;
  /** The default table's cost per engagement: a labelled reference line, never a counter-offer. */
  referencePerEngagement: Cost;
}

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
}

export interface Confidence {
  level: "low" | "medium" | "high";
  /** Keys of reasons in the locale files. */
  reasons: string[];
}

/** Everything Scoutlens says of a creator, made by `assess`. Plain JSON, no text for people. */
export interface Insight {
  platform: PlatformId;
  handle: string;
  assessedAt: number;
  tier: Tiering;
  leadMetric: LeadMetric;
  sample: SampleSummary;
  engagement: { byFollowers: Metric; byViews: Metric; perPost: Metric };
  views: { median: Metric; rate: Metric };
  cadence: Cadence;
  benchmark: Benchmark;
  price: Price;
  cost: Costs;
  signals: Signal[];
  confidence: Confidence;
  excludedPosts: ExcludedPost[];
}
