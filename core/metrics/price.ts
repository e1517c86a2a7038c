import { atFollowers, rowAt } from "../benchmarks/interpolate";
import { passportOf } from "../benchmarks/passport";
import type { OwnDeal, RateCardRow } from "../types/assess-context";
import type { MoneyRange, Passport, Price, Tier } from "../types/insight";
import type { PricePack, PriceRow, RatePack } from "../types/pack";
import type { PlatformId, PostKind } from "../types/reading";
import { quantile } from "./statistics";

/** Own agreed deals speak for a platform, tier and kind from this many on. */
export const DEALS_NEEDED = 5;

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

function fromDeals(input: PriceInput): Price | null {
  const tier = input.tiers.length === 1 ? input.tiers[0] : null;
  const currency = input.ownDeals.at(-1)?.agreed.currency;
  const deals = input.ownDeals.filter(
    (deal) =>
      deal.platform === input.platform &&
      deal.kind === input.kind &&
      deal.tier === tier &&
      deal.agreed.currency === currency &&
      deal.agreed.amount > 0,
  );
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

interface Rate {
  per: "post" | "1000-followers" | "1000-views";
  low: number;
  typical?: number;
  high: number;
  currency: string;
}

/** Turns a rate into the price of one post; null where the count it multiplies is not known. */
function priceOf(rate: Rate, input: PriceInput): Pick<Price & { ok: true }, "range" | "perFollowers" | "proof"> | null {
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

function fromRateCard(input: PriceInput): Price | null {
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

function rowsLike(pack: PricePack, row: PriceRow): PriceRow[] {
  return pack.rows.filter(
    (each) =>
      each.platform === row.platform && each.kind === row.kind && each.format === row.format && each.per === row.per,
  );
}

/**
 * A price pack's price of one post. `by-negotiation` above the pack's border; null where the pack has no row.
 *
 * @example priceFromPack(pack, { platform: "instagram", kind: "photo", followers: 30000, … }) // 210 to 420, typical 300
 * @example priceFromPack(pack, { …, platform: "kick" }) // null
 */
export function priceFromPack(pack: PricePack, input: PriceInput): Price | null {
  const { followers } = input;
  if (followers === null) return null;
  const kinds = pack.rows.filter(
    (row) => row.platform === input.platform && (row.kind === "any" || row.kind === input.kind),
  );
  for (const row of kinds) {
    if (followers > pack.negotiationAbove) return { ok: false, why: "by-negotiation" };
    const rows = rowsLike(pack, row);
    const at = (figure: (each: PriceRow) => number) => atFollowers(rows, followers, figure);
    const low = at((each) => each.low);
    const typical = at((each) => each.typical);
    const high = at((each) => each.high);
    if (low === null || typical === null || high === null) continue;
    const priced = priceOf({ per: row.per, low, typical, high, currency: pack.currency }, input);
    if (!priced) continue;
    const passport = passportOf(
      pack,
      rowAt(rows, followers) ?? row,
      row.per === "1000-views" ? "views" : "followers",
      input.now,
    );
    if (row.format !== null) priced.proof.numbers.format = row.format;
    const note = priced.range.low < pack.floor ? "product-only" : null;
    return { ok: true, ...priced, basis: "price-pack", passport, note };
  }
  return null;
}

/**
 * The default table's implied price per 1 000 followers: cost per engagement times rate times 1 000, of each row.
 *
 * @example impliedPerThousand(table).map((row) => row.perThousand) // [6.2, 9.36, 10.88, 14.79]
 * @example impliedPerThousand({ ...table, rows: [] }) // []
 */
export function impliedPerThousand(table: RatePack): { tier: Tier | null; perThousand: number }[] {
  return table.rows.flatMap((row) =>
    row.costPerEngagement === undefined
      ? []
      : [{ tier: row.tier, perThousand: row.costPerEngagement * (row.typical / 100) * 1000 }],
  );
}

/** Above this many followers no table's price holds ("by negotiation"). */
const NEGOTIATION_ABOVE = 5_000_000;

function fromReference(input: PriceInput): Price | null {
  const table = input.ratePacks.find((pack) => pack.role === "reference");
  const { followers } = input;
  if (!table || followers === null) return null;
  const row = rowAt(table.rows, followers);
  const perThousand = atFollowers(table.rows, followers, (each) =>
    each.costPerEngagement === undefined ? null : each.costPerEngagement * (each.typical / 100) * 1000,
  );
  if (!row || perThousand === null) return null;
  if (followers > NEGOTIATION_ABOVE) return { ok: false, why: "by-negotiation" };
  const amount = (perThousand * followers) / 1000;
  return {
    ok: true,
    range: { low: amount, typical: amount, high: amount, currency: table.currency ?? "USD" },
    basis: "default-table",
    perFollowers: true,
    passport: passportOf(table, row, row.denominator, input.now),
    note: null,
    proof: { formula: "price-default-table", numbers: { perThousand, followers } },
  };
}

/**
 * Typical price of one post. Order of trust: own agreed deals (from 5 on that platform, tier and kind), own rate card,
 * price packs, the default table's implied price.
 *
 * @example priceOfPost(input) // { ok: true, range: { low: 210, typical: 300, high: 420, currency: "USD" }, basis: "price-pack", … }
 * @example priceOfPost({ ...input, followers: 8e6 }) // { ok: false, why: "by-negotiation" }
 */
export function priceOfPost(input: PriceInput): Price {
  const own = fromDeals(input) ?? fromRateCard(input);
  if (own) return own;
  if (input.followers === null) return { ok: false, why: "tier-unknown" };
  for (const pack of input.pricePacks) {
    const price = priceFromPack(pack, input);
    if (price) return price;
  }
  return fromReference(input) ?? { ok: false, why: "no-price" };
}
