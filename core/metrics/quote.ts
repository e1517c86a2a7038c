import type { AssessContext, ExchangeRate } from "../types/assess-context";
import type { Brief } from "../types/brief";
import type { Cost, CounterOffer, Insight, Metric, MoneyRange, QuoteCheck } from "../types/insight";
import type { Money } from "../types/money";
import { convertMoney, convertRange } from "./money";

type Standing = "below" | "within" | "above";

function standing(amount: number, range: MoneyRange): Standing {
  if (amount < range.low) return "below";
  return amount > range.high ? "above" : "within";
}

function quoted(perPost: Money, metric: Metric, per: number, formula: string): Cost {
  const amount = metric.ok ? (perPost.amount / metric.median) * per : Number.NaN;
  if (!metric.ok || !Number.isFinite(amount)) return { ok: false, why: "nothing-measured" };
  const numbers = { asked: perPost.amount, count: metric.median, ...(per === 1 ? {} : { per }) };
  const range = { low: amount, typical: amount, high: amount, currency: perPost.currency };
  return { ok: true, range, proof: { formula, numbers, postIds: metric.parts.map((part) => part.postId) } };
}

/** The lowest of the brief's ceilings for one post, and whether one could not be converted. */
function briefCeiling(brief: Brief, insight: Insight, currency: string, rates: readonly ExchangeRate[]) {
  const views = insight.views.median;
  const engagements = insight.engagement.perPost;
  const asked = [
    { name: "price", limit: brief.priceMax, count: 1 },
    { name: "cpm", limit: brief.cpmMax, count: views.ok ? views.median / 1000 : null },
    {
      name: "cost-per-engagement",
      limit: brief.costPerEngagementMax,
      count: engagements.ok ? engagements.median : null,
    },
  ];
  let lowest: { name: string; amount: number; limit: number; count: number } | null = null;
  let unconverted = false;
  for (const { name, limit, count } of asked) {
    if (!limit || count === null || !(count > 0)) continue;
    const money = convertMoney(limit, currency, rates);
    if (!money) unconverted = true;
    else if (!lowest || money.amount * count < lowest.amount)
      lowest = { name, amount: money.amount * count, limit: money.amount, count };
  }
  return { lowest, unconverted };
}

function counterOffer(
  perPost: Money,
  insight: Insight,
  brief: Brief | null,
  rates: readonly ExchangeRate[],
): CounterOffer {
  const { currency } = perPost;
  if (brief) {
    const { lowest, unconverted } = briefCeiling(brief, insight, currency, rates);
    if (lowest) {
      if (perPost.amount <= lowest.amount) return { ok: false, why: "not-needed" };
      const range = { low: lowest.amount, typical: lowest.amount, high: lowest.amount, currency };
      const numbers = { ceiling: lowest.name, limit: lowest.limit, count: lowest.count };
      return { ok: true, basis: "brief-ceiling", range, proof: { formula: "counter-brief-ceiling", numbers } };
    }
    if (unconverted) return { ok: false, why: "currency-differs" };
  }
  const { price } = insight;
  if (!price.ok || price.basis === "default-table") return { ok: false, why: "none" };
  const range = convertRange(price.range, currency, rates);
  if (!range) return { ok: false, why: "currency-differs" };
  if (perPost.amount <= range.high) return { ok: false, why: "not-needed" };
  const { basis, passport, proof } = price;
  return { ok: true, basis, range, proof: { ...proof, formula: `counter-${basis}` }, passport };
}

/**
 * Holds an asked price against this creator's own counts, the platform's cost per engagement and the typical price.
 * `posts` divides a package's price. The counter-offer is the brief's ceiling, else own deals, else the rate card, else
 * the platform's range, else none; the default table never makes one. Other currencies need a rate the scout typed in.
 *
 * @example checkQuote({ amount: 900, currency: "USD" }, insight, context) // perEngagement 0.31 for 2 900 engagements
 * @example checkQuote({ amount: Number.NaN, currency: "USD" }, insight, context) // { ok: false, why: "no-amount" }
 */
export function checkQuote(
  asked: Money,
  insight: Insight,
  context: Pick<AssessContext, "brief" | "settings">,
  posts = 1,
): QuoteCheck {
  if (!(asked.amount > 0) || !Number.isFinite(asked.amount) || !(posts > 0)) return { ok: false, why: "no-amount" };
  const rates = context.settings?.exchangeRates ?? [];
  const perPost: Money = { amount: asked.amount / posts, currency: asked.currency };
  const perEngagement = quoted(perPost, insight.engagement.perPost, 1, "quoted-cost-per-engagement");
  const { benchmarkPerEngagement, referencePerEngagement } = insight.cost;
  const norm = benchmarkPerEngagement.ok ? convertRange(benchmarkPerEngagement.range, asked.currency, rates) : null;
  const usual = insight.price.ok ? convertRange(insight.price.range, asked.currency, rates) : null;
  return {
    ok: true,
    asked,
    perPost,
    perEngagement,
    perThousandViews: quoted(perPost, insight.views.median, 1000, "quoted-cost-per-thousand-views"),
    perView: quoted(perPost, insight.views.median, 1, "quoted-cost-per-view"),
    benchmark: norm && perEngagement.ok ? { range: norm, word: standing(perEngagement.range.low, norm) } : null,
    price:
      usual && insight.price.ok
        ? { range: usual, word: standing(perPost.amount, usual), basis: insight.price.basis }
        : null,
    reference: referencePerEngagement.ok ? convertRange(referencePerEngagement.range, asked.currency, rates) : null,
    counter: counterOffer(perPost, insight, context.brief ?? null, rates),
  };
}
