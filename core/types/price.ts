import type { Passport } from "./benchmark";
import type { Proof } from "./proof";

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
