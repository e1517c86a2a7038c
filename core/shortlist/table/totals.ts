import type { Tier } from "../../types/insight";
import type { List, MoneyMeasure, Row } from "../types";

/** Sums over rows, for the footer. Money is in the list's currency alone: other currencies are counted, not converted. */
export interface Totals {
  creators: number;
  /** Followers of all added, duplicates not removed, over `withFollowers` creators. */
  followers: number;
  withFollowers: number;
  /** Rejected in this list: nothing of them is bought, so they are in no sum of money. */
  rejected: number;
  /** Quotes where there is one, else the typical price; `counted` creators have either. */
  cost: MoneyMeasure & { counted: number };
  /** Not rejected, and neither quoted nor with a typical price: their cost is not known, and is not nothing. */
  withoutPrice: number;
  /** What the clients pay, over `withClientPrice` creators; null when none has a client price. */
  clientPrice: number | null;
  withClientPrice: number;
  otherCurrency: number;
  /** Cost of creators with engagements over those engagements; null when nothing can be divided. */
  costPerEngagement: { low: number; high: number; counted: number } | null;
  costPerThousandViews: { low: number; high: number; counted: number } | null;
  tiers: Partial<Record<Tier | "unknown", number>>;
  /** Budget less the cost of the creators counted there, low for the high end; null without a budget. */
  budgetLeft: { low: number; high: number } | null;
}

interface Cost {
  low: number;
  high: number;
  pieces: number;
}

function costOf(row: Row, list: List): Cost | "other-currency" | null {
  const quote = row.lists[list.id]?.quote;
  if (quote) {
    if (quote.currency !== list.currency) return "other-currency";
    return { low: quote.amount, high: quote.amount, pieces: Math.max(1, quote.pieces) };
  }
  if (row.price === null) return null;
  if (row.price.currency !== list.currency) return "other-currency";
  return { low: row.price.low, high: row.price.high, pieces: 1 };
}

/** Cost over what it buys; both sides from the same creators, or the ratio would lie. */
function blended(costs: { row: Row; cost: Cost }[], of: (row: Row) => number | null, per: number) {
  const counted = costs.filter(({ row }) => (of(row) ?? 0) > 0);
  const bought = counted.reduce((sum, { row, cost }) => sum + (of(row) ?? 0) * cost.pieces, 0);
  if (bought === 0) return null;
  const sum = (end: "low" | "high") => counted.reduce((total, { cost }) => total + cost[end], 0);
  return { low: (sum("low") / bought) * per, high: (sum("high") / bought) * per, counted: counted.length };
}

/**
 * Totals of rows in a list. Medians are per post, so a package of three posts buys three times the median. What is not
 * known is left out of a sum, and how many were left out stands beside it.
 *
 * @example totalsOf(rows, list).cost // { low: 900, high: 1400, currency: "USD", counted: 3 }
 * @example totalsOf([], list).costPerEngagement // null
 */
export function totalsOf(rows: Row[], list: List): Totals {
  const costs: { row: Row; cost: Cost }[] = [];
  let otherCurrency = 0;
  let clientPrice: number | null = null;
  let withClientPrice = 0;
  let rejected = 0;
  let withoutPrice = 0;
  const tiers: Totals["tiers"] = {};
  for (const row of rows) {
    const tier = row.tier ?? "unknown";
    tiers[tier] = (tiers[tier] ?? 0) + 1;
    const own = row.lists[list.id];
    if (own?.status === "rejected") {
      rejected += 1;
      continue;
    }
    const cost = costOf(row, list);
    if (cost === "other-currency") otherCurrency += 1;
    else if (cost === null) withoutPrice += 1;
    else costs.push({ row, cost });
    const quote = own?.quote;
    if (quote && quote.currency === list.currency && quote.client !== null) {
      clientPrice = (clientPrice ?? 0) + quote.client;
      withClientPrice += 1;
    }
  }
  const low = costs.reduce((sum, { cost }) => sum + cost.low, 0);
  const high = costs.reduce((sum, { cost }) => sum + cost.high, 0);
  const withFollowers = rows.filter((row) => row.followers !== null);
  return {
    creators: rows.length,
    followers: withFollowers.reduce((sum, row) => sum + (row.followers ?? 0), 0),
    withFollowers: withFollowers.length,
    cost: { low, high, currency: list.currency, counted: costs.length },
    rejected,
    withoutPrice,
    clientPrice,
    withClientPrice,
    otherCurrency,
    costPerEngagement: blended(costs, (row) => row.engagements, 1),
    costPerThousandViews: blended(costs, (row) => row.views, 1_000),
    tiers,
    budgetLeft: list.budget === null ? null : { low: list.budget - high, high: list.budget - low },
  };
}
