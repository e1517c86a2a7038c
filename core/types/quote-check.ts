import type { Passport } from "./benchmark";
import type { Money } from "./money";
import type { Cost, MoneyRange, PriceBasis } from "./price";
import type { Proof } from "./proof";
import type { Tier } from "./tier";

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
