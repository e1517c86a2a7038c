import type { MoneyRange, Passport, Price } from "../types/insight";
import { type PriceInput, priceOf } from "./price-rate";
import { quantile } from "./statistics";

/** Own agreed deals speak for a platform, tier and kind from this many on. */
export const DEALS_NEEDED = 5;

function ownPassport(
  packId: string,
  packName: string,
  statistic: string,
  sample: string,
  perFollowers: boolean,
): Passport {
  const denominator = perFollowers ? "followers" : "none";
  return { packId, packName, denominator, statistic, sample, source: "own", date: null, aged: false };
}

/**
 * The price by own agreed deals of the same network, tier and kind: quartiles, by followers where every deal has them.
 * Null below five of them, or in mixed currencies.
 *
 * @example priceFromDeals({ ...input, ownDeals: fiveDeals })?.ok // true
 * @example priceFromDeals(input) // null
 */
export function priceFromDeals(input: PriceInput): Price | null {
  const tier = input.tiers.length === 1 ? input.tiers[0] : null;
  const alike = input.ownDeals.filter(
    (each) =>
      each.platform === input.platform && each.kind === input.kind && each.tier === tier && each.agreed.amount > 0,
  );
  // Amounts of two currencies make no quartiles: the latest deal's currency stands.
  const currency = [...alike].sort((a, b) => b.at - a.at)[0]?.agreed.currency;
  const deals = alike.filter((each) => each.agreed.currency === currency);
  if (deals.length < DEALS_NEEDED || currency === undefined) return null;
  const followers = input.followers;
  const perFollowers = followers !== null && deals.every((deal) => deal.followers !== null && deal.followers > 0);
  const unit = deals.map(({ agreed, followers: size }) =>
    perFollowers && size ? (agreed.amount / size) * 1000 : agreed.amount,
  );
  const times = perFollowers && followers !== null ? followers / 1000 : 1;
  const at = (share: number) => (quantile(unit, share) ?? 0) * times;
  const range: MoneyRange = { low: at(0.25), typical: at(0.5), high: at(0.75), currency };
  return {
    ok: true,
    range,
    basis: "own-deals",
    perFollowers,
    passport: ownPassport("own-deals", "own-deals", "quartiles of agreed prices", `${deals.length}`, perFollowers),
    note: null,
    proof: {
      formula: "price-own-deals",
      numbers: { deals: deals.length, ...(perFollowers ? { followers: followers ?? 0 } : {}) },
    },
  };
}

/**
 * The price by the house's own rate card; the row that says more about kind and tier wins. Null where none fits.
 *
 * @example priceFromRateCard({ ...input, rateCard: [row] })?.ok // true
 * @example priceFromRateCard(input) // null
 */
export function priceFromRateCard(input: PriceInput): Price | null {
  const fits = input.rateCard
    .filter(
      (row) =>
        row.platform === input.platform &&
        (row.kind === "any" || row.kind === input.kind) &&
        (row.tier === "any" || (input.tiers.length > 0 && input.tiers.every((tier) => tier === row.tier))),
    )
    // The row that says more wins.
    .sort(
      (a, b) =>
        Number(a.kind === "any") - Number(b.kind === "any") || Number(a.tier === "any") - Number(b.tier === "any"),
    );
  for (const row of fits) {
    const priced = priceOf(row, input);
    if (!priced) continue;
    const passport = ownPassport("rate-card", "rate-card", "own rate card", "", priced.perFollowers);
    return { ok: true, ...priced, basis: "rate-card", passport, note: null };
  }
  return null;
}
