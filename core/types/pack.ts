import type { Denominator } from "./benchmark";
import type { PlatformId, PostKind } from "./reading";
import type { Tier } from "./tier";

/** What a row of a rate pack measures: engagements or views, over the row's denominator. */
export type RateMetric = "engagement-rate" | "view-rate";

/** Where a row's figures come from; a row without one of these has the pack's. */
export interface RowPassport {
  statistic?: string;
  sample?: string;
  source?: string;
  /** "2025" or "2025-11"; null when the source is undated. */
  date?: string | null;
}

/** Followers from (included) to (not included); null without an upper end. */
export interface FollowerBand {
  from: number;
  to: number | null;
}

/** One row of a rate pack, in percent. `low` to `high` is what the source calls ordinary. */
export interface RateRow extends RowPassport {
  platform: PlatformId | "any";
  kind: PostKind | "any";
  metric: RateMetric;
  /** The source's own tier name, or null where it prints bands only. The band decides, never the name. */
  tier: Tier | null;
  band: FollowerBand;
  denominator: Denominator;
  low: number | null;
  typical: number;
  high: number | null;
  /** Below this the source (or its lowest tenth) says far below. */
  farBelow?: number;
  farAbove?: number;
  /** Only the default table prints one. */
  costPerEngagement?: number;
}

/** Benchmark rates with a passport. */
export interface RatePack {
  type: "rates";
  format: 1;
  id: string;
  name: string;
  /** A reference stands beside every comparison and never leads. */
  role: "lead" | "reference";
  unit: "percent";
  /** Of `costPerEngagement`. */
  currency?: string;
  statistic: string;
  sample: string;
  source: string;
  date: string | null;
  rows: RateRow[];
}

/** One row of a price pack: low, typical and high price per 1 000 followers or views, or of one post. */
export interface PriceRow extends RowPassport {
  platform: PlatformId;
  kind: PostKind | "any";
  /** "integration", "dedicated", "story" …; null for an ordinary post. The first row that fits prices a plain post. */
  format: string | null;
  per: "1000-followers" | "1000-views" | "post";
  band: FollowerBand;
  low: number;
  typical: number;
  high: number;
}

/** Typical prices with a passport. */
export interface PricePack {
  type: "prices";
  format: 1;
  id: string;
  name: string;
  currency: string;
  statistic: string;
  sample: string;
  source: string;
  date: string | null;
  /** Above this many followers there is no typical price. */
  negotiationAbove: number;
  /** Where the low end falls below it, pay is often product only. */
  floor: number;
  rows: PriceRow[];
}
