import { convertMoney } from "../metrics/money";
import type { ExchangeRate } from "../types/assess-context";
import type { Brief } from "../types/brief";
import type { PostKind } from "../types/reading";
import { presentAmount } from "./row";
import type { Creator, MeasuredMetric, Quote, QuoteAmount } from "./types";

/** Money for one of something, with both ends; `high` null where the count has no lower end above zero. */
export interface QuotedCost {
  value: number;
  low: number;
  high: number | null;
}

/** The limits of a brief that this package is above, each in the quote's currency. */
export interface AboveCeiling {
  line: "priceMax" | "cpmMax" | "costPerEngagementMax";
  limit: number;
}

/** A package's price held against the last snapshot of its creator. Money is in the quote's currency. */
export type QuoteAnswer =
  | {
      ok: true;
      amount: QuoteAmount;
      /** The kind that was measured, and how many of it the package has. */
      kind: PostKind;
      pieces: number;
      /** Other pieces of the package, of which no counts are known: every cost is then at most what is said. */
      others: number;
      perEngagement: QuotedCost | null;
      perThousandViews: QuotedCost | null;
      perView: QuotedCost | null;
      above: AboveCeiling[];
      /** Ceilings in a currency for which no rate was typed in. */
      unconverted: boolean;
      measuredAt: number;
    }
  | { ok: false; why: "no-amount" | "never-measured" | "other-kind" };

function cost(amount: number, pieces: number, per: number, metric: MeasuredMetric | null): QuotedCost | null {
  if (metric === null || !(metric.value > 0)) return null;
  const one = (count: number) => (amount * per) / (pieces * count);
  // More engagements make each one cheaper: the ends change places.
  const low = metric.high === null ? 0 : one(metric.high);
  return { value: one(metric.value), low, high: metric.low > 0 ? one(metric.low) : null };
}

function ceilings(
  brief: Brief,
  quote: Quote,
  found: { price: number; cpm: QuotedCost | null; cpe: QuotedCost | null },
  rates: readonly ExchangeRate[],
): Pick<Extract<QuoteAnswer, { ok: true }>, "above" | "unconverted"> {
  const lines = [
    { line: "priceMax", limit: brief.priceMax, value: found.price },
    { line: "cpmMax", limit: brief.cpmMax, value: found.cpm?.value ?? null },
    { line: "costPerEngagementMax", limit: brief.costPerEngagementMax, value: found.cpe?.value ?? null },
  ] as const;
  const above: AboveCeiling[] = [];
  let unconverted = false;
  for (const { line, limit, value } of lines) {
    if (limit === undefined || value === null) continue;
    const money = convertMoney(limit, quote.currency, rates);
    if (money === null) unconverted = true;
    else if (value > money.amount) above.push({ line, limit: money.amount });
  }
  return { above, unconverted };
}

/** Median views with their range; where they do not lead, the view rate has the kind and the same range in parts. */
function viewsOf({ latest }: Creator): MeasuredMetric | null {
  if (latest?.lead?.formula === "median-views") return latest.lead;
  const { medianViews = null, viewRate = null } = latest ?? {};
  if (medianViews === null || viewRate === null || !(viewRate.value > 0)) return null;
  const views = (share: number) => (share / viewRate.value) * medianViews;
  const high = viewRate.high === null ? null : views(viewRate.high);
  return { ...viewRate, formula: "median-views", value: medianViews, low: views(viewRate.low), high };
}

/**
 * Cost per engagement, per 1 000 views and per view of a package: its present amount over what its posts will likely
 * get, by the medians of the last snapshot and their ranges. Only pieces of the kind that was measured are counted; a
 * package with others says how many, and that its costs are at most these.
 *
 * @example checkPackage(twoShortsFor900, creator, {}, []) // 450 a post over 3 600 engagements: perEngagement 0.125
 * @example checkPackage(oneStory, creator, {}, []) // { ok: false, why: "other-kind" }
 */
export function checkPackage(
  quote: Quote,
  creator: Creator,
  brief: Brief,
  rates: readonly ExchangeRate[],
): QuoteAnswer {
  const amount = presentAmount(quote);
  if (amount === null || !(amount.amount > 0)) return { ok: false, why: "no-amount" };
  const { latest } = creator;
  const views = viewsOf(creator);
  const engagements = latest?.engagementsPerPost ?? null;
  const kind = engagements?.kind ?? views?.kind ?? null;
  if (latest === null || kind === null) return { ok: false, why: "never-measured" };
  const count = (own: boolean) =>
    quote.deliverables.filter(({ format }) => (format === kind) === own).reduce((sum, piece) => sum + piece.count, 0);
  const [pieces, others] = [count(true), count(false)];
  if (pieces === 0) return { ok: false, why: "other-kind" };
  const ofKind = (metric: MeasuredMetric | null) => (metric?.kind === kind ? metric : null);
  const perEngagement = cost(amount.amount, pieces, 1, ofKind(engagements));
  const perThousandViews = cost(amount.amount, pieces, 1000, ofKind(views));
  const perView = cost(amount.amount, pieces, 1, ofKind(views));
  const price = amount.amount / (pieces + others);
  const limits = ceilings(brief, quote, { price, cpm: perThousandViews, cpe: perEngagement }, rates);
  return {
    ok: true,
    amount,
    kind,
    pieces,
    others,
    perEngagement,
    perThousandViews,
    perView,
    // With pieces that nobody measured the true cost is lower: nothing is said to be above a ceiling by it.
    above: others === 0 ? limits.above : limits.above.filter(({ line }) => line === "priceMax"),
    unconverted: limits.unconverted,
    measuredAt: latest.at,
  };
}
