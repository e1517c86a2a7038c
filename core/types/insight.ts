import type { Count } from "./count";
import type { Money } from "./money";
import type { PlatformId, PostKind } from "./reading";
import type { CombinedReading, Observation, Signal } from "./signal";

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

/** How a number came about: its formula's name, the numbers filled in, the posts behind it. */
export interface Proof {
  formula: string;
  numbers: Record<string, number | string>;
  postIds?: string[];
}

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
  /** Words at the two ends of the likely interval; equal when the verdict is beyond the uncertainty. */
  wordRange: [BenchmarkWord, BenchmarkWord];
  /** Outer cuts, where the source has them. */
  farBelow: number | null;
  farAbove: number | null;
  /** Followers at which the row was looked up. */
  followers: number;
  passport: Passport;
}

/** The leading platform pack (or why there is none) and always the default table as reference. */
export interface Benchmark {
  /** Every measured rate that a lead pack has a row for, the lead's first. */
  lines: BenchmarkLine[];
  lead:
    | { ok: true; line: BenchmarkLine }
    | { ok: false; why: "no-row" | "nothing-measured" | "tier-unknown" | "emerging" };
  reference:
    | {
        ok: true;
        /** The table's own row. */
        tier: Tier;
        typicalRate: number;
        costPerEngagement: number;
        /** Between rows, in log followers, so that no border makes a jump. */
        atThisSize: { rate: number; costPerEngagement: number };
        passport: Passport;
      }
    | { ok: false; why: "tier-unknown" | "emerging" };
}

/** A money range in the pack's own currency; nothing is converted. */
export interface MoneyRange {
  low: number;
  /** The likeliest amount, where the source names one. */
  typical?: number;
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
      proof: Proof;
    }
  | { ok: false; why: "by-negotiation" | "no-price" | "tier-unknown" | "nothing-measured" };

export type CostGap = { ok: false; why: "no-price" | "nothing-measured" | "no-benchmark" };
export type Cost = { ok: true; range: MoneyRange; proof: Proof } | CostGap;

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

/** What this creator's price buys in one tier, under one pack. */
export interface BudgetRow {
  tier: Tier;
  /** Followers of the creator the row assumes: the geometric middle of the tier. */
  followers: number;
  pricePerPost: number;
  costPerEngagement: number;
  creators: number;
  /** Of all of them together; 0 when the budget does not buy one. */
  engagements: number;
  /** Followers of all of them together; duplicates are not removed. */
  totalFollowers: number;
  /** Handling of all of them together. */
  handling: number;
  /** Price and handling of one, by its engagements. */
  perEngagementWithHandling: number;
}

/** Why there is a counter-offer of this height, in order of trust. */
export type CounterBasis = "brief-ceiling" | "own-deals" | "rate-card" | "price-pack";

/** What to offer instead; the default table alone never makes an offer. */
export type CounterOffer =
  | { ok: true; basis: CounterBasis; range: MoneyRange; proof: Proof; passport?: Passport }
  | { ok: false; why: "none" | "not-needed" | "currency-differs" };

/** An asked price held against what this creator does and what is typical. */
export type QuoteCheck =
  | {
      ok: true;
      asked: Money;
      /** Asked price of one post. */
      perPost: Money;
      perEngagement: Cost;
      perThousandViews: Cost;
      perView: Cost;
      /** The platform's cost per engagement at this size, in the quote's currency, and where the quote stands. */
      benchmark: { range: MoneyRange; word: "below" | "within" | "above" } | null;
      /** The typical price of a post, in the quote's currency, and where the quote stands. */
      price: { range: MoneyRange; word: "below" | "within" | "above"; basis: PriceBasis } | null;
      /** The default table's cost per engagement, as the labelled reference. */
      reference: MoneyRange | null;
      counter: CounterOffer;
    }
  | { ok: false; why: "no-amount" };

/** The same budget in each tier, under the default table and the platform's packs side by side. */
export type BudgetElsewhere =
  | {
      ok: true;
      budget: MoneyRange;
      handlingCost: Money | null;
      reference: { rows: BudgetRow[]; passport: Passport } | null;
      platform: { rows: BudgetRow[]; passport: Passport; pricePassport: Passport } | null;
      /**
       * Micro against mega in engagements a dollar, as each pack computes it. `disagree` when they point in different
       * directions or differ more than twofold.
       */
      microToMega: { reference: number | null; platform: number | null; disagree: boolean };
    }
  | { ok: false; why: "no-price" | "tier-unknown" | "currency-differs" };

/** Rank among creators the scout has seen; a percentile from 31 on. */
export type MarketRank =
  | { ok: true; rank: number; of: number; percentile: number | null; formula: FormulaId; better: string[] }
  | { ok: false; why: "nothing-measured" | "tier-unknown" | "no-peers" };

/** One line of the brief against this creator. */
export interface FitLine {
  line: string;
  result: "pass" | "miss" | "unknown";
  wanted: string | number | (string | number)[];
  /** What was found; null when unknown. */
  found: string | number | (string | number)[] | null;
  currency?: string;
  postIds?: string[];
  /** Why it is unknown, or what else to know. */
  note?: string;
}

/** Pass, miss or unknown for each line of the brief; deliberately no score. */
export interface BriefFit {
  lines: FitLine[];
}

/** A word or hashtag that spoke for a topic. */
export interface TopicHit {
  id: string;
  postIds: string[];
  words: string[];
}

/** A language with where it was found. */
export interface LanguageFinding {
  place: "bio" | "captions" | "comments";
  language: string | null;
  /** Not shown where the detector is not sure or the text has fewer than 40 letters. */
  why?: "not-reliable" | "too-short" | "not-detected";
}

/** A brand in sponsored posts, marked against the brief. */
export interface BrandMention {
  brand: string;
  posts: { postId: string; url: string; at: number | null }[];
  mark: "competitor" | "never-word" | null;
}

/** What the creator posts about, where and for whom, from words on the page. Age and gender are never inferred. */
export interface Niche {
  topics: TopicHit[];
  /** Share of the posts on the top topic. */
  focus: { topic: string; share: number; n: number } | null;
  hashtags: { tag: string; postIds: string[] }[];
  languages: LanguageFinding[];
  /** Comments in the captions' language; null when either is unknown. */
  commentsMatchCaptions: boolean | null;
  /** `region` is the ISO 3166 code where the place names or lies in a known country. */
  places: { place: string; region?: string; from: "bio" | "captions"; postIds: string[] }[];
  linkDomains: string[];
  brands: BrandMention[];
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

/** Everything Scoutlens says of a creator, made by `assess`. Plain JSON, no text for people. */
export interface Insight {
  platform: PlatformId;
  handle: string;
  assessedAt: number;
  tier: Tiering;
  leadMetric: LeadMetric;
  sample: SampleSummary;
  engagement: { byFollowers: Metric; byViews: Metric; perPost: Metric; commentsPerLike: Metric };
  views: { median: Metric; rate: Metric };
  cadence: Cadence;
  consistency: Consistency;
  trend: Trend;
  sponsored: Sponsored;
  /** Every kind of post met, the leading one first; never pooled. */
  kinds: KindInsight[];
  benchmark: Benchmark;
  price: Price;
  cost: Costs;
  elsewhere: BudgetElsewhere;
  market: MarketRank;
  /** Null without an active brief. */
  fit: BriefFit | null;
  niche: Niche;
  signals: Signal[];
  /** The combined reading of the signals, and what speaks for the creator. */
  combined: CombinedReading | null;
  observations: Observation[];
  confidence: Confidence;
  excludedPosts: ExcludedPost[];
}
