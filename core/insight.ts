import { lineFor, ratesFor, referenceFor } from "./benchmarks/lookup";
import { briefFit } from "./brief/fit";
import type { FitInsight } from "./brief/line";
import { type FullContext, fillContext } from "./context";
import { rankOf } from "./market/rank";
import { budgetElsewhere } from "./metrics/budget";
import { cadenceOf } from "./metrics/cadence";
import { confidenceOf } from "./metrics/confidence";
import { consistencyOf } from "./metrics/consistency";
import { costsOf, type TypicalEngagements } from "./metrics/cost";
import { commentsPerLike } from "./metrics/engagement";
import { type AssessedKind, type KindPart, type KindRule, kindsInSteps, noKind } from "./metrics/kind-insight";
import { judgedBy, leadMetricOf, usualKind } from "./metrics/lead-metric";
import { priceOfPost } from "./metrics/price";
import { newestFirst, uniquePosts } from "./metrics/sample";
import { sponsoredOf } from "./metrics/sponsored";
import { tierOf } from "./metrics/tier";
import { trendOf } from "./metrics/trend";
import { viewersLive } from "./metrics/views";
import { nicheInSteps } from "./niche/niche";
import { allAtOnce, type Steps } from "./platforms/steps";
import { signalsInSteps } from "./signals";
import type { AssessContext } from "./types/assess-context";
import type { Benchmark, BenchmarkLine, Insight, Metric, Tiering } from "./types/insight";
import type { PostKind, Reading } from "./types/reading";

export { defaultContext } from "./context";

/** Every measured rate of the leading kind that has a row, the lead metric's own first. */
function linesOf(main: KindPart, lead: Metric, place: Parameters<typeof lineFor>[2], context: FullContext) {
  const { byFollowers, byViews } = main.engagement;
  const judged = lead.ok ? judgedBy(lead.formula) : null;
  const metrics = [main.views.rate, byViews, byFollowers];
  return metrics
    .flatMap((metric) => lineFor(context.ratePacks, metric, place) ?? [])
    .sort((a, b) => Number(b.formula === judged) - Number(a.formula === judged));
}

function benchmarkOf(
  lines: BenchmarkLine[],
  tier: Tiering,
  measured: boolean,
  reference: Benchmark["reference"],
): Benchmark {
  const gap = (why: (Benchmark["lead"] & { ok: false })["why"]): Benchmark => ({
    lines,
    lead: { ok: false, why },
    reference,
  });
  const line = lines[0];
  if (line) return { lines, lead: { ok: true, line }, reference };
  if (!tier.ok) return gap("tier-unknown");
  if (tier.tiers.every((each) => each === "emerging")) return gap("emerging");
  return gap(measured ? "no-row" : "nothing-measured");
}

/** Engagements that are typical at this size: the pack's rate by followers, else its rate by views on this creator's views. */
function typicalEngagements(
  place: Parameters<typeof lineFor>[2] | null,
  views: Metric,
  context: FullContext,
): TypicalEngagements | null {
  if (!place) return null;
  const byViews = views.ok ? ratesFor(context.ratePacks, "engagement-rate-views", place) : null;
  if (byViews && views.ok) return { engagements: byViews.typical * views.median, rates: byViews, base: views.median };
  const byFollowers = ratesFor(context.ratePacks, "engagement-rate-followers", place);
  return (
    byFollowers && { engagements: byFollowers.typical * place.followers, rates: byFollowers, base: place.followers }
  );
}

/** The kinds with one of them moved to the front; unchanged where it was not met. */
function leadFirst(kinds: readonly AssessedKind[], kind: PostKind | null): AssessedKind[] {
  return [...kinds].sort((a, b) => Number(b.insight.kind === kind) - Number(a.insight.kind === kind));
}

/** A field whose winning rule found it by its words alone. */
function readByWording(reading: Reading): boolean {
  return Object.values(reading.fields).some((field) => field.ok && field.rule.includes("wording"));
}

/**
 * Everything Scoutlens says of a creator: the one door from a reading to an insight. Pure and never fails: whatever
 * cannot be said is a reason. Only `now` of the context is required.
 *
 * @example assess(reading, defaultContext(now)).leadMetric // { formula: "median-views", metric: { ok: true, … }, word: "typical" }
 * @example assess({ ...reading, posts: [] }, { now }).leadMetric.metric // { ok: false, why: "no-posts" }
 */
export function assess(read: Reading, given: AssessContext): Insight {
  return allAtOnce(assessInSteps(read, given));
}

/**
 * The same as {@link assess} in steps, for a page that must not wait for all of it: the first reckoning takes several
 * times as long as later ones.
 *
 * @example const steps = assessInSteps(reading, { now: Date.now() })
 * @example allAtOnce(assessInSteps(reading, context)) // the same as assess(reading, context)
 */
export function* assessInSteps(read: Reading, given: AssessContext): Steps<Insight> {
  const context = fillContext(given);
  const { now, settings } = context;
  // One order for everything below: what arrived first must not show anywhere.
  const reading: Reading = { ...read, posts: uniquePosts(read.posts).sort(newestFirst) };
  const { platform, handle, posts } = reading;
  const followers = reading.fields.followers;
  const tier = tierOf(followers, settings.tierBorders);
  const rule: KindRule = {
    platform,
    page: reading.page,
    followers,
    wanted: settings.sampleSize,
    now,
    putBack: context.putBack,
    kind: context.kind,
  };
  yield;
  const met = yield* kindsInSteps(posts, rule);
  const asked = met.filter((each) => each.insight.kind === context.kind);
  const choice = (asked.length > 0 ? asked : met).map((each) => each.insight);
  const lead = leadMetricOf(platform, choice, viewersLive(reading.fields.viewers));
  // The kind that gives the lead metric gives the sample and all that stands beside it.
  const kinds = leadFirst(met, asked[0]?.insight.kind ?? (lead.metric.ok ? lead.metric.kind : null));
  const { insight: main, input, excluded } = kinds[0] ?? noKind(rule);
  const size = followers.ok ? followers.value.value : null;
  const place = size === null ? null : { platform, kind: main.sample.kind, followers: size, now };
  yield;
  const lines = place ? linesOf(main, lead.metric, place, context) : [];
  const judged = lead.metric.ok ? judgedBy(lead.metric.formula) : null;
  const word = lines.find((line) => line.formula === judged)?.word ?? null;
  const measured = [main.views.median, main.engagement.perPost].some((metric) => metric.ok);
  const reference = referenceFor(context.ratePacks, size, now);
  const benchmark = benchmarkOf(lines, tier, measured, reference);

  yield;
  const views = main.views.median;
  const priceKind = main.sample.kind ?? usualKind(platform);
  const price = priceOfPost({
    platform,
    kind: priceKind,
    tiers: tier.ok ? tier.tiers : [],
    followers: size,
    medianViews: views.ok ? views.median : null,
    ...(views.ok ? { viewPostIds: views.parts.map((part) => part.postId) } : {}),
    now,
    ownDeals: context.ownDeals,
    rateCard: context.rateCard,
    pricePacks: context.pricePacks,
    ratePacks: context.ratePacks,
  });
  yield;
  const referenceCurrency = context.ratePacks.find((pack) => pack.role === "reference")?.currency ?? "USD";
  const typical = typicalEngagements(place, views, context);
  const cost = costsOf(price, { perPost: main.engagement.perPost, views, typical, reference, referenceCurrency });
  const leadMetric = { ...lead, word };
  const onlyTier = tier.ok && tier.tiers.length === 1 ? tier.tiers[0] : null;
  yield;
  const signals = yield* signalsInSteps({
    platform,
    tier: onlyTier,
    followers,
    following: reading.fields.following,
    posts: reading.fields.posts,
    profileLikes: reading.fields.likes,
    sample: [...input.posts],
    benchmark: lines.find((line) => line.formula !== "view-rate") ?? lines[0] ?? null,
    history: context.history,
    language: reading.language,
    now,
  });
  const sponsored = sponsoredOf(input.posts, posts, handle, lead.metric);
  yield;
  const elsewhere = budgetElsewhere({
    price,
    tier,
    platform,
    kind: priceKind,
    settings,
    ratePacks: context.ratePacks,
    pricePacks: context.pricePacks,
    now,
  });
  yield;
  const niche = yield* nicheInSteps(reading, sponsored.posts, context);
  const trend = trendOf(lead.metric, posts);
  yield;
  const insight: FitInsight = {
    platform,
    handle,
    assessedAt: now,
    tier,
    leadMetric,
    sample: main.sample,
    engagement: { ...main.engagement, commentsPerLike: commentsPerLike(input) },
    views: main.views,
    cadence: cadenceOf(input.posts, posts, now),
    consistency: consistencyOf(lead.metric),
    trend,
    sponsored,
    kinds: kinds.map((each) => each.insight),
    benchmark,
    price,
    cost,
    elsewhere,
    market: rankOf(
      lead.metric,
      lead.metric.ok ? lead.metric.formula : "median-views",
      { platform, kind: main.sample.kind, tier: onlyTier ?? null, creatorId: context.creatorId || null },
      context.market,
    ),
    niche,
    signals: signals.signals,
    combined: signals.combined,
    observations: signals.observations,
    confidence: confidenceOf({ lead: leadMetric, sample: main.sample, tier, readByWording: readByWording(reading) }),
    excludedPosts: excluded,
  };
  yield;
  const fit = context.brief && briefFit(context.brief, reading, insight, settings.exchangeRates);
  return { ...insight, fit };
}
