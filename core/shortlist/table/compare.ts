import { presentAmount } from "../row";
import type { Creator, ListId, MeasuredMetric } from "../types";

/** Which end of a metric is the better one; null where neither is. */
export type Better = "high" | "low" | null;

export interface CompareValue {
  value: number | null;
  /** ISO 4217 where it is money. */
  currency: string | null;
}

export interface CompareLine {
  metric: string;
  better: Better;
  values: CompareValue[];
  /** Places of the best values; empty when fewer than two are known or they are not comparable. */
  best: number[];
}

interface CompareMetric {
  better: Better;
  of(creator: Creator, listId: ListId | null): CompareValue | { metric: MeasuredMetric | null };
}

const plain = (value: number | null | undefined): CompareValue => ({ value: value ?? null, currency: null });
const money = (range: { low: number; high: number; currency: string } | null | undefined): CompareValue =>
  range ? { value: (range.low + range.high) / 2, currency: range.currency } : plain(null);

function quoteOf(creator: Creator, listId: ListId | null): CompareValue {
  const quotes = listId === null ? undefined : creator.memberships[listId]?.quotes;
  const newest = quotes?.toSorted((a, b) => b.createdAt - a.createdAt)[0];
  const amount = newest ? presentAmount(newest) : null;
  return { value: amount?.amount ?? null, currency: newest?.currency ?? null };
}

const METRICS: Record<string, CompareMetric> = {
  followers: { better: null, of: ({ latest }) => plain(latest?.followers?.value) },
  lead: { better: "high", of: ({ latest }) => ({ metric: latest?.lead ?? null }) },
  "median-views": { better: "high", of: ({ latest }) => plain(latest?.medianViews) },
  "view-rate": { better: "high", of: ({ latest }) => plain(latest?.viewRate?.value) },
  "rate-by-followers": { better: "high", of: ({ latest }) => plain(latest?.rateByFollowers?.value) },
  "rate-by-views": { better: "high", of: ({ latest }) => plain(latest?.rateByViews?.value) },
  "engagements-per-post": { better: "high", of: ({ latest }) => plain(latest?.engagementsPerPost?.value) },
  "posts-per-week": { better: null, of: ({ latest }) => plain(latest?.postsPerWeek) },
  "last-post": { better: "high", of: ({ latest }) => plain(latest?.lastPostAt) },
  following: { better: null, of: ({ latest }) => plain(latest?.following?.value) },
  posts: { better: null, of: ({ latest }) => plain(latest?.posts?.value) },
  likes: { better: null, of: ({ latest }) => plain(latest?.likes?.value) },
  price: { better: "low", of: ({ latest }) => money(latest?.price) },
  "cost-per-engagement": { better: "low", of: ({ latest }) => money(latest?.costPerEngagement) },
  "cost-per-thousand-views": { better: "low", of: ({ latest }) => money(latest?.costPerThousandViews) },
  quote: { better: "low", of: quoteOf },
  signals: {
    better: "low",
    of: ({ latest, hiddenSignals }) => plain(latest?.signals.filter((id) => !Object.hasOwn(hiddenSignals, id)).length),
  },
};

/** Most creators side by side. */
export const MOST_COMPARED = 10;

/** Places of the best; lead metrics of two formulas and money of two currencies are not comparable. */
function bestOf(values: CompareValue[], units: (string | null)[], better: Better): number[] {
  const known = values.flatMap((value, at) => (value.value === null ? [] : [{ at, value: value.value }]));
  const unit = new Set(known.map(({ at }) => units[at]));
  if (better === null || known.length < 2 || unit.size !== 1) return [];
  const best = known.reduce(
    (top, { value }) => (better === "high" ? Math.max(top, value) : Math.min(top, value)),
    known[0]?.value ?? 0,
  );
  const places = known.filter(({ value }) => value === best).map(({ at }) => at);
  return places.length === known.length ? [] : places;
}

/**
 * Creators side by side, a line per metric, the best marked.
 *
 * @param creators at most ten; more are left out
 * @example compareCreators([a, b], "l1").find((line) => line.metric === "median-views")?.best // [1]
 * @example compareCreators([a], null).every((line) => line.best.length === 0) // true: nothing to be better than
 */
export function compareCreators(creators: Creator[], listId: ListId | null): CompareLine[] {
  const shown = creators.slice(0, MOST_COMPARED);
  return Object.entries(METRICS).map(([metric, { better, of }]) => {
    const found = shown.map((creator) => of(creator, listId));
    const values = found.map((one) => ("metric" in one ? plain(one.metric?.value) : one));
    const units = found.map((one) => ("metric" in one ? `${one.metric?.formula} ${one.metric?.kind}` : one.currency));
    return { metric, better, values, best: bestOf(values, units, better) };
  });
}
