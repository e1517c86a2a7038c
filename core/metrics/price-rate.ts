import type { OwnDeal, RateCardRow } from "../types/assess-context";
import type { MoneyRange, Price, Tier } from "../types/insight";
import type { PricePack, RatePack } from "../types/pack";
import type { PlatformId, PostKind } from "../types/reading";

/** What a price is asked for. */
export interface PriceInput {
  platform: PlatformId;
  kind: PostKind | null;
  tiers: readonly Tier[];
  followers: number | null;
  medianViews: number | null;
  viewPostIds?: string[];
  now: number;
  ownDeals: readonly OwnDeal[];
  rateCard: readonly RateCardRow[];
  pricePacks: readonly PricePack[];
  ratePacks: readonly RatePack[];
}

/** A price for each thousand of something, or for a post. */
export interface Rate {
  per: "post" | "1000-followers" | "1000-views";
  low: number;
  typical?: number;
  high: number;
  currency: string;
}

/**
 * Turns a rate into the price of one post; null where the count it multiplies is not known.
 *
 * @example priceOf({ per: "1000-followers", low: 7, high: 14, currency: "USD" }, input)?.range // { low: 210, high: 420, … }
 * @example priceOf({ per: "1000-views", low: 7, high: 25, currency: "USD" }, inputWithoutViews) // null
 */
export function priceOf(
  rate: Rate,
  input: PriceInput,
): Pick<Price & { ok: true }, "range" | "perFollowers" | "proof"> | null {
  const count = rate.per === "1000-views" ? input.medianViews : rate.per === "1000-followers" ? input.followers : 1000;
  if (count === null || !(count > 0)) return null;
  const times = count / 1000;
  const { low, typical, high, currency } = rate;
  const range: MoneyRange = {
    low: low * times,
    ...(typical === undefined ? {} : { typical: typical * times }),
    high: high * times,
    currency,
  };
  const numbers = {
    low,
    ...(typical === undefined ? {} : { typical }),
    high,
    ...(rate.per === "post" ? {} : { count }),
  };
  return {
    range,
    perFollowers: rate.per === "1000-followers",
    proof: {
      formula: `price-per-${rate.per}`,
      numbers,
      ...(rate.per === "1000-views" && input.viewPostIds ? { postIds: input.viewPostIds } : {}),
    },
  };
}
