import type { Benchmark, BenchmarkLine, Denominator, FormulaId, Metric } from "../types/insight";
import type { RateMetric, RatePack, RateRow } from "../types/pack";
import type { PlatformId, PostKind } from "../types/reading";
import { atFollowers, rowAt } from "./interpolate";
import { passportOf } from "./passport";
import { benchmarkWord } from "./word";

/** What a formula needs from a row: the same metric over the same denominator. Others have no benchmark. */
const ROW_OF: Partial<Record<FormulaId, { metric: RateMetric; denominator: Denominator }>> = {
  "view-rate": { metric: "view-rate", denominator: "followers" },
  "engagement-rate-views": { metric: "engagement-rate", denominator: "views" },
  "engagement-rate-followers": { metric: "engagement-rate", denominator: "followers" },
};

/** Where to look a rate up. */
export interface LookupPlace {
  platform: PlatformId;
  kind: PostKind | null;
  followers: number;
  now: number;
}

/** A row of a pack at one size, as fractions. */
export interface RateFigures {
  pack: RatePack;
  row: RateRow;
  low: number | null;
  typical: number;
  high: number | null;
  farBelow: number | null;
  farAbove: number | null;
}

function rowsFor(pack: RatePack, formula: FormulaId, place: LookupPlace): RateRow[] {
  const wanted = ROW_OF[formula];
  if (!wanted) return [];
  const fits = (row: RateRow, kind: PostKind | "any") =>
    row.platform === place.platform &&
    row.kind === kind &&
    row.metric === wanted.metric &&
    row.denominator === wanted.denominator;
  const own = place.kind === null ? [] : pack.rows.filter((row) => place.kind !== null && fits(row, place.kind));
  return own.length > 0 ? own : pack.rows.filter((row) => fits(row, "any"));
}

/**
 * The first lead pack's figures for a formula at a size, between bands in log followers. A row of another denominator,
 * platform or kind is never taken; null when there is none.
 *
 * @example ratesFor(packs, "engagement-rate-followers", { platform: "instagram", kind: "photo", followers: 30000, now })
 * @example ratesFor(packs, "engagement-rate-views", { platform: "instagram", kind: "reel", followers: 30000, now }) // null
 */
export function ratesFor(packs: readonly RatePack[], formula: FormulaId, place: LookupPlace): RateFigures | null {
  for (const pack of packs) {
    if (pack.role !== "lead") continue;
    const rows = rowsFor(pack, formula, place);
    const row = rowAt(rows, place.followers);
    const typical = atFollowers(rows, place.followers, (each) => each.typical);
    if (!row || typical === null) continue;
    const figure = (of: (each: RateRow) => number | null | undefined) => {
      const percent = atFollowers(rows, place.followers, of);
      return percent === null ? null : percent / 100;
    };
    return {
      pack,
      row,
      low: figure((each) => each.low),
      typical: typical / 100,
      high: figure((each) => each.high),
      farBelow: figure((each) => each.farBelow),
      farAbove: figure((each) => each.farAbove),
    };
  }
  return null;
}

/**
 * Holds a measured rate against the leading pack. Null when nothing was measured or no row covers it.
 *
 * @example lineFor(packs, metric, { platform: "instagram", kind: "photo", followers: 30000, now })?.word // "typical"
 * @example lineFor(packs, { ok: false, why: "no-posts" }, place) // null
 */
export function lineFor(packs: readonly RatePack[], metric: Metric, place: LookupPlace): BenchmarkLine | null {
  if (!metric.ok) return null;
  const rates = ratesFor(packs, metric.formula, place);
  if (!rates) return null;
  const { low, typical, high, farBelow, farAbove } = rates;
  const cuts = { low, high, farBelow, farAbove };
  return {
    formula: metric.formula,
    measured: metric.median,
    low,
    typical,
    high,
    farBelow,
    farAbove,
    word: benchmarkWord(metric.median, cuts),
    wordRange: [
      benchmarkWord(metric.likely.low, cuts),
      benchmarkWord(metric.likely.high ?? Number.POSITIVE_INFINITY, cuts),
    ],
    followers: place.followers,
    passport: passportOf(rates.pack, rates.row, rates.row.denominator, place.now),
  };
}

/**
 * The default table's row at a size: the labelled reference line. Not-ok below its first band.
 *
 * @example referenceFor(packs, 30000, now) // { ok: true, tier: "micro", typicalRate: 0.078, costPerEngagement: 0.12, … }
 * @example referenceFor(packs, 500, now) // { ok: false, why: "emerging" }
 */
export function referenceFor(
  packs: readonly RatePack[],
  followers: number | null,
  now: number,
): Benchmark["reference"] {
  if (followers === null) return { ok: false, why: "tier-unknown" };
  const pack = packs.find((each) => each.role === "reference");
  const row = pack && rowAt(pack.rows, followers);
  const rate = pack && atFollowers(pack.rows, followers, (each) => each.typical);
  const cost = pack && atFollowers(pack.rows, followers, (each) => each.costPerEngagement);
  if (
    !pack ||
    !row?.tier ||
    row.costPerEngagement === undefined ||
    typeof rate !== "number" ||
    typeof cost !== "number"
  )
    return { ok: false, why: "emerging" };
  return {
    ok: true,
    tier: row.tier,
    typicalRate: row.typical / 100,
    costPerEngagement: row.costPerEngagement,
    atThisSize: { rate: rate / 100, costPerEngagement: cost },
    passport: passportOf(pack, row, row.denominator, now),
  };
}
