import type { Benchmark } from "./benchmark";
import type { BriefFit, MarketRank } from "./brief-fit";
import type { LeadMetric, Metric } from "./metric";
import type { Niche } from "./niche";
import type { Costs, Price } from "./price";
import type { BudgetElsewhere } from "./quote-check";
import type { PlatformId } from "./reading";
import type {
  Cadence,
  Confidence,
  Consistency,
  ExcludedPost,
  KindInsight,
  SampleSummary,
  Sponsored,
  Trend,
} from "./sample";
import type { CombinedReading, Observation, Signal } from "./signal";
import type { Tiering } from "./tier";

export type * from "./benchmark";
export type * from "./brief-fit";
export type * from "./metric";
export type * from "./niche";
export type * from "./price";
export type * from "./proof";
export type * from "./quote-check";
export type * from "./sample";
export type * from "./tier";

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
