import { atFollowers, rowAt } from "../benchmarks/interpolate";
import { passportOf } from "../benchmarks/passport";
import type { Price, Tier } from "../types/insight";
import type { PricePack, PriceRow, RatePack } from "../types/pack";
import { priceFromDeals, priceFromRateCard } from "./own-price";
import { type PriceInput, priceOf } from "./price-rate";

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
  const own = priceFromDeals(input) ?? priceFromRateCard(input);
  if (own) return own;
  if (input.followers === null) return { ok: false, why: "tier-unknown" };
  for (const pack of input.pricePacks) {
    const price = priceFromPack(pack, input);
    if (price) return price;
  }
  return fromReference(input) ?? { ok: false, why: "no-price" };
}
