import { ENGAGEMENT_PARTS } from "../../metrics/engagement";
import { DAY } from "../../metrics/sample";
import type { FormulaId } from "../../types/insight";
import type { PostKind } from "../../types/reading";
import { presentAmount } from "../row";
import type { Creator, ListId, MeasuredMetric, MoneyMeasure } from "../types";

/** Which end of a metric is the better one; null where neither is. */
export type Better = "high" | "low" | null;

/** How a value is written. */
export type CompareForm = "count" | "metric" | "money" | "pace" | "time" | "number";

/** One value with what it was made of. Null is unread, never nothing. */
export interface CompareValue {
  value: number | null;
  /** Both ends of what is likely; null where the value has none, or no upper end. */
  low: number | null;
  high: number | null;
  /** ISO 4217 where it is money. */
  currency: string | null;
  formula: FormulaId | "followers" | null;
  /** The kind of the posts behind it, and how many they are; a quote's pieces. */
  kind: PostKind | null;
  n: number | null;
}

export type CompareMetric =
  | "followers"
  | "lead"
  | "median-views"
  | "view-rate"
  | "rate-by-followers"
  | "rate-by-views"
  | "engagements-per-post"
  | "posts-per-week"
  | "last-post"
  | "following"
  | "posts"
  | "likes"
  | "price"
  | "cost-per-engagement"
  | "cost-per-thousand-views"
  | "quote"
  | "signals";

export interface CompareLine {
  metric: CompareMetric;
  form: CompareForm;
  better: Better;
  values: CompareValue[];
  /** Places of the best values; empty when fewer than two are known or they are not comparable. */
  best: number[];
  /** Two or more are known and measure different things: another formula, numerator, kind of post, package or currency. */
  different: boolean;
  /** What is likely for the best reaches into what is likely for another one. */
  close: boolean;
}

interface Found extends CompareValue {
  /** Values of two units are not comparable. */
  unit: string;
}

interface MetricRule {
  form: CompareForm;
  better: Better;
  of(creator: Creator, listId: ListId | null): Found;
}

const NOTHING: Found = {
  value: null,
  low: null,
  high: null,
  currency: null,
  formula: null,
  kind: null,
  n: null,
  unit: "",
};
const plain = (value: number | null | undefined, more: Partial<Found> = {}): Found => ({
  ...NOTHING,
  ...more,
  value: value ?? null,
});

/** What a network counts as an engagement: likes with comments are not likes with comments and shares. */
const numeratorOf = ({ platform }: Creator): string => ENGAGEMENT_PARTS[platform].toSorted().join("+");

const OF_ENGAGEMENTS: ReadonlySet<string> = new Set([
  "engagement-rate-followers",
  "engagement-rate-views",
  "engagements-per-post",
] satisfies FormulaId[]);

function measured(metric: MeasuredMetric | null | undefined, creator: Creator): Found {
  if (!metric) return NOTHING;
  const { value, low, high, formula, kind, n } = metric;
  const numerator = OF_ENGAGEMENTS.has(formula) ? numeratorOf(creator) : "";
  return { ...NOTHING, value, low, high, formula, kind, n, unit: `${formula} ${kind} ${numerator}` };
}

/** Prices are those of a post of the kind that was measured: a long video and a photo are two goods. */
const kindOf = ({ latest }: Creator): PostKind | null =>
  latest?.lead?.kind ?? latest?.rate?.kind ?? latest?.viewRate?.kind ?? null;

const money = (range: MoneyMeasure | null | undefined, creator: Creator, numerator = ""): Found =>
  range
    ? {
        ...NOTHING,
        ...range,
        value: (range.low + range.high) / 2,
        unit: `${range.currency} ${kindOf(creator)} ${numerator}`,
      }
    : NOTHING;

/** To the day: pages date many posts no finer, and what reads alike must not be ranked. */
function lastPost({ latest }: Creator): Found {
  const at = latest?.lastPostAt ?? null;
  return plain(at === null ? null : Math.floor(at / DAY) * DAY);
}

/** The kind that views were measured over stands beside the rates made of them. */
function medianViews(creator: Creator): Found {
  const { latest } = creator;
  // The lead metric carries what is likely as well; the number alone would be written finer than it is known.
  const lead = latest?.lead?.formula === "median-views" ? latest.lead : null;
  if (lead && lead.value === latest?.medianViews) return { ...measured(lead, creator), unit: String(lead.kind) };
  const beside = latest?.viewRate ?? lead;
  const kind = beside?.kind ?? null;
  return plain(latest?.medianViews, { formula: "median-views", kind, n: beside?.n ?? null, unit: String(kind) });
}

function quoteOf(creator: Creator, listId: ListId | null): Found {
  const quotes = listId === null ? undefined : creator.memberships[listId]?.quotes;
  const newest = quotes?.toSorted((a, b) => b.createdAt - a.createdAt)[0];
  const amount = newest ? presentAmount(newest) : null;
  if (!newest || !amount) return NOTHING;
  const pieces = newest.deliverables.map(({ format, count, label }) => `${count} ${format} ${label}`).toSorted();
  return plain(amount.amount, {
    currency: newest.currency,
    n: newest.deliverables.reduce((sum, { count }) => sum + count, 0),
    unit: [newest.currency, ...pieces].join(", "),
  });
}

const METRICS: Record<CompareMetric, MetricRule> = {
  followers: { form: "count", better: null, of: ({ latest }) => plain(latest?.followers?.value) },
  lead: { form: "metric", better: "high", of: (creator) => measured(creator.latest?.lead, creator) },
  "median-views": { form: "metric", better: "high", of: medianViews },
  "view-rate": { form: "metric", better: "high", of: (creator) => measured(creator.latest?.viewRate, creator) },
  "rate-by-followers": {
    form: "metric",
    better: "high",
    of: (creator) => measured(creator.latest?.rateByFollowers, creator),
  },
  "rate-by-views": { form: "metric", better: "high", of: (creator) => measured(creator.latest?.rateByViews, creator) },
  "engagements-per-post": {
    form: "metric",
    better: "high",
    of: (creator) => measured(creator.latest?.engagementsPerPost, creator),
  },
  "posts-per-week": { form: "pace", better: null, of: ({ latest }) => plain(latest?.postsPerWeek) },
  "last-post": { form: "time", better: "high", of: lastPost },
  following: { form: "count", better: null, of: ({ latest }) => plain(latest?.following?.value) },
  posts: { form: "count", better: null, of: ({ latest }) => plain(latest?.posts?.value) },
  likes: { form: "count", better: null, of: ({ latest }) => plain(latest?.likes?.value) },
  price: { form: "money", better: "low", of: (creator) => money(creator.latest?.price, creator) },
  "cost-per-engagement": {
    form: "money",
    better: "low",
    of: (creator) => money(creator.latest?.costPerEngagement, creator, numeratorOf(creator)),
  },
  "cost-per-thousand-views": {
    form: "money",
    better: "low",
    of: (creator) => money(creator.latest?.costPerThousandViews, creator),
  },
  quote: { form: "money", better: "low", of: quoteOf },
  signals: {
    form: "number",
    // Signals are no verdict: fewer of them is no praise.
    better: null,
    of: ({ latest, hiddenSignals }) => plain(latest?.signals.filter((id) => !Object.hasOwn(hiddenSignals, id)).length),
  },
};

/** Most creators side by side. */
export const MOST_COMPARED = 10;

type Outcome = Pick<CompareLine, "best" | "different" | "close">;
const NO_BEST: Outcome = { best: [], different: false, close: false };

/** Places of the best; values of two formulas, kinds, packages or currencies are not comparable. */
function bestOf(found: readonly Found[], better: Better): Outcome {
  const known = found.flatMap(({ value, low, high, unit }, at) =>
    value === null ? [] : [{ at, value, low: low ?? value, high: high ?? value, unit }],
  );
  if (better === null || known.length < 2) return NO_BEST;
  if (new Set(known.map(({ unit }) => unit)).size > 1) return { ...NO_BEST, different: true };
  const values = known.map(({ value }) => value);
  const top = better === "high" ? Math.max(...values) : Math.min(...values);
  const best = known.filter(({ value }) => value === top);
  const rest = known.filter(({ value }) => value !== top);
  if (rest.length === 0) return NO_BEST;
  const close = rest.some((other) => best.some((one) => other.low <= one.high && one.low <= other.high));
  return { best: best.map(({ at }) => at), different: false, close };
}

const valueOnly = ({ unit: _unit, ...value }: Found): CompareValue => value;

/**
 * Creators side by side, a line per metric, the best marked.
 *
 * @param creators at most ten; more are left out
 * @example compareCreators([a, b], "l1").find((line) => line.metric === "median-views")?.best // [1]
 * @example compareCreators([a], null).every((line) => line.best.length === 0) // true: nothing to be better than
 */
export function compareCreators(creators: readonly Creator[], listId: ListId | null): CompareLine[] {
  const shown = creators.slice(0, MOST_COMPARED);
  // The keys of the table are exactly the metrics.
  return (Object.entries(METRICS) as [CompareMetric, MetricRule][]).map(([metric, { form, better, of }]) => {
    const found = shown.map((creator) => of(creator, listId));
    return { metric, form, better, values: found.map(valueOnly), ...bestOf(found, better) };
  });
}
