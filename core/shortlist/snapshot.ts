import { judgedBy } from "../metrics/lead-metric";
import type { Count } from "../types/count";
import type { Insight, Metric } from "../types/insight";
import type { Field, Reading } from "../types/reading";
import type { Finding, MeasuredMetric, Measures, MoneyMeasure, ProfileText, Snapshot, Verdict } from "./types";

const DAY = 86_400_000;
/** More than a year of daily snapshots; beyond it the oldest half is thinned to every second. */
const MOST_SNAPSHOTS = 400;

const countOf = (field: Field<Count>): Count | null => (field.ok ? field.value : null);

function measured(metric: Metric): MeasuredMetric | null {
  if (!metric.ok) return null;
  const { formula, kind, median, likely, n } = metric;
  return { formula, kind, value: median, low: likely.low, high: likely.high, n };
}

function money(cost: Insight["price"] | Insight["cost"]["perEngagement"]): MoneyMeasure | null {
  return cost.ok ? { low: cost.range.low, high: cost.range.high, currency: cost.range.currency } : null;
}

function lead(insight: Insight, followers: Count | null): MeasuredMetric | null {
  const { formula, metric } = insight.leadMetric;
  if (metric.ok)
    return {
      ...measured(metric),
      formula,
      kind: metric.kind,
      value: metric.median,
      low: metric.likely.low,
      high: metric.likely.high,
      n: metric.n,
    };
  if (formula !== "followers" || followers === null) return null;
  return { formula, kind: null, value: followers.value, low: followers.low, high: followers.high, n: 0 };
}

function verdictOf({ leadMetric, benchmark }: Insight): Verdict | null {
  const { word } = leadMetric;
  const judged = judgedBy(leadMetric.formula);
  const line = benchmark.lines.find(({ formula }) => formula === judged);
  return word === null || line === undefined ? null : { word, passport: line.passport };
}

function findingsOf({ signals }: Insight): Finding[] {
  return signals
    .filter(({ status }) => status === "notable")
    .map(({ id, evidence, otherExplanations, falsePositiveRate }) => ({
      id,
      evidence: evidence.map(({ numbers }) => numbers),
      otherExplanations,
      falsePositiveRate,
    }));
}

/**
 * What is kept of a reading and its insight, for table, comparison and history.
 *
 * @example measuresOf(reading, insight).tiers // ["micro"]
 * @example measuresOf(unreadReading, insight).followers // null
 */
export function measuresOf(reading: Reading, insight: Insight): Measures {
  const followers = countOf(reading.fields.followers);
  const byFollowers = measured(insight.engagement.byFollowers);
  const byViews = measured(insight.engagement.byViews);
  const { cadence } = insight;
  return {
    at: reading.readAt,
    followers,
    lead: lead(insight, followers),
    rate: byViews ?? byFollowers,
    medianViews: insight.views.median.ok ? insight.views.median.median : null,
    signals: insight.signals.filter((signal) => signal.status === "notable").map((signal) => signal.id),
    tiers: insight.tier.ok ? [...insight.tier.tiers] : [],
    following: countOf(reading.fields.following),
    posts: countOf(reading.fields.posts),
    likes: countOf(reading.fields.likes),
    viewRate: measured(insight.views.rate),
    rateByFollowers: byFollowers,
    rateByViews: byViews,
    engagementsPerPost: measured(insight.engagement.perPost),
    postsPerWeek: cadence.ok ? cadence.postsPerWeek : null,
    lastPostAt: cadence.lastPostAt ?? null,
    price: money(insight.price),
    costPerEngagement: money(insight.cost.perEngagement),
    costPerThousandViews: money(insight.cost.perThousandViews),
    confidence: insight.confidence.level,
    language: reading.language,
    verdict: verdictOf(insight),
    findings: findingsOf(insight),
  };
}

/**
 * The words of a profile, as far as they were read; what was not read keeps what was known.
 *
 * @example profileOf(reading, null).displayName // "Taro"
 * @example profileOf(readingWithoutBio, { ...before, bio: "bread" }).bio // "bread"
 */
export function profileOf(reading: Reading, before: ProfileText | null): ProfileText {
  const { displayName, bio, category, verified, links, contact } = reading.fields;
  return {
    displayName: displayName.ok ? displayName.value : (before?.displayName ?? ""),
    bio: bio.ok ? bio.value : (before?.bio ?? ""),
    category: category.ok ? category.value : (before?.category ?? ""),
    verified: verified.ok ? verified.value : (before?.verified ?? null),
    links: links.ok ? links.value : (before?.links ?? []),
    contact: contact.ok ? contact.value : (before?.contact ?? null),
  };
}

const snapshotOf = ({ at, followers, lead, rate, medianViews, signals }: Measures): Snapshot => ({
  at,
  followers,
  lead,
  rate,
  medianViews,
  signals,
});

/** How much a snapshot tells: the fuller one of a day stays. */
const weight = (snapshot: Snapshot): number =>
  (snapshot.followers ? 1 : 0) + (snapshot.lead?.n ?? 0) + (snapshot.rate?.n ?? 0);

/**
 * Adds today's snapshot, at most one a day (UTC): of two on the same day the one made of more posts stays, the newer
 * of equals. A reading that read nothing adds nothing.
 *
 * @example addSnapshot([], measures).length // 1
 * @example addSnapshot([monday], laterOnMonday).length // 1
 */
export function addSnapshot(snapshots: Snapshot[], measures: Measures): Snapshot[] {
  const next = snapshotOf(measures);
  if (next.followers === null && next.lead === null && next.rate === null) return snapshots;
  const day = (snapshot: Snapshot) => Math.floor(snapshot.at / DAY);
  const same = snapshots.find((snapshot) => day(snapshot) === day(next));
  if (same && weight(same) > weight(next)) return snapshots;
  const all = [...snapshots.filter((snapshot) => snapshot !== same), next].toSorted((a, b) => a.at - b.at);
  if (all.length <= MOST_SNAPSHOTS) return all;
  return all.filter((_, at) => at >= MOST_SNAPSHOTS / 2 || at % 2 === 0);
}
