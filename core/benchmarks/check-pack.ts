import type { FollowerBand, PricePack, PriceRow, RatePack, RateRow } from "../types/pack";
import { type PackIssue, type PricePackFile, parsePack, type RatePackFile } from "./pack-schema";

/** Followers of the tiers a row may name instead of a band: the four of the default table and its mid tier. */
const TIER_BANDS: Readonly<Record<string, FollowerBand>> = {
  emerging: { from: 0, to: 1_000 },
  nano: { from: 1_000, to: 10_000 },
  micro: { from: 10_000, to: 100_000 },
  mid: { from: 100_000, to: 500_000 },
  macro: { from: 100_000, to: 1_000_000 },
  mega: { from: 1_000_000, to: null },
};

function ascending(values: readonly (number | null | undefined)[]): boolean {
  const known = values.filter((value) => typeof value === "number");
  return known.every((value, i) => i === 0 || value >= (known[i - 1] ?? value));
}

type Banded = { band: FollowerBand };

/** Rows that answer the same question must not answer it twice. */
function overlaps<Row extends Banded>(rows: readonly Row[], key: (row: Row) => string): PackIssue[] {
  return rows.flatMap((row, index) => {
    const clash = rows.slice(0, index).some((other) => {
      if (key(other) !== key(row)) return false;
      const below = row.band.to !== null && row.band.to <= other.band.from;
      const above = other.band.to !== null && other.band.to <= row.band.from;
      return !below && !above;
    });
    return clash ? [{ path: ["rows", index], reason: "bands-overlap" as const }] : [];
  });
}

function rowIssues(
  rows: readonly {
    band?: FollowerBand | undefined;
    tier?: string | null | undefined;
    low?: number | null | undefined;
    typical: number;
    high?: number | null | undefined;
    farBelow?: number | undefined;
    farAbove?: number | undefined;
  }[],
  tierAllowed: boolean,
): PackIssue[] {
  return rows.flatMap((row, index): PackIssue[] => {
    const issues: PackIssue[] = [];
    if (!row.band && !(tierAllowed && row.tier)) issues.push({ path: ["rows", index], reason: "band-or-tier-needed" });
    if (row.band && row.band.to !== null && row.band.to <= row.band.from)
      issues.push({ path: ["rows", index, "band"], reason: "band-empty" });
    if (!ascending([row.farBelow, row.low, row.typical, row.high, row.farAbove]))
      issues.push({ path: ["rows", index, "typical"], reason: "not-in-order" });
    return issues;
  });
}

function finishRates(pack: RatePackFile): { pack: RatePack; issues: PackIssue[] } {
  const issues = rowIssues(pack.rows, true);
  const rows = pack.rows.map((row, index): RateRow => {
    if (pack.role === "lead" && row.denominator === "not-stated")
      issues.push({ path: ["rows", index, "denominator"], reason: "lead-needs-denominator" });
    if (row.metric === "view-rate" && row.denominator !== "followers")
      issues.push({ path: ["rows", index, "denominator"], reason: "view-rate-by-followers" });
    const { band: own, tier: named, low, high, ...rest } = row;
    const bounds = own ?? TIER_BANDS[named ?? ""] ?? { from: 0, to: null };
    return withoutUndefined({ ...rest, tier: named ?? null, band: bounds, low: low ?? null, high: high ?? null });
  });
  if (issues.length === 0)
    issues.push(...overlaps(rows, (row) => [row.platform, row.kind, row.metric, row.denominator].join()));
  return { pack: withoutUndefined({ ...pack, rows }), issues };
}

function finishPrices(pack: PricePackFile): { pack: PricePack; issues: PackIssue[] } {
  const issues = rowIssues(pack.rows, false);
  const rows = pack.rows.map((row): PriceRow => {
    const { band: own, format, ...rest } = row;
    return withoutUndefined({ ...rest, format: format ?? null, band: own ?? { from: 0, to: null } });
  });
  if (issues.length === 0)
    issues.push(...overlaps(rows, (row) => [row.platform, row.kind, row.format, row.per].join()));
  return { pack: { ...pack, rows }, issues };
}

type Defined<Value> = { [Name in keyof Value]: Exclude<Value[Name], undefined> };

/** JSON has no undefined, and the types of packs allow none. */
function withoutUndefined<Value extends object>(value: Value): Defined<Value> {
  // Every undefined property is gone from the copy, which is all that the two types differ in.
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Defined<Value>;
}

/**
 * Checks a pack: shape, ranges, and that its rows make sense together. All issues at once, with their paths.
 *
 * @example checkPack(shippedPack).ok // true
 * @example checkPack({ type: "rates" }) // { ok: false, issues: [{ path: ["format"], reason: "missing" }, …] }
 */
export function checkPack(
  data: unknown,
): { ok: true; pack: RatePack | PricePack } | { ok: false; issues: PackIssue[] } {
  const parsed = parsePack(data);
  if (!parsed.ok) return parsed;
  const { pack, issues } = parsed.pack.type === "rates" ? finishRates(parsed.pack) : finishPrices(parsed.pack);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, pack };
}
