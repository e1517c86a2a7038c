import * as z from "zod/mini";
import type { FollowerBand, PricePack, PriceRow, RatePack, RateRow } from "../types/pack";

/** Followers of the tiers a row may name instead of a band: the four of the default table and its mid tier. */
const TIER_BANDS: Readonly<Record<string, FollowerBand>> = {
  emerging: { from: 0, to: 1_000 },
  nano: { from: 1_000, to: 10_000 },
  micro: { from: 10_000, to: 100_000 },
  mid: { from: 100_000, to: 500_000 },
  macro: { from: 100_000, to: 1_000_000 },
  mega: { from: 1_000_000, to: null },
};

const PLATFORMS = [
  "instagram",
  "tiktok",
  "youtube",
  "x",
  "twitch",
  "threads",
  "facebook",
  "bluesky",
  "pinterest",
  "linkedin",
  "kick",
  "snapchat",
] as const;

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const amount = z.number().check(z.nonnegative(), z.lte(1e12));
const percent = z.number().check(z.nonnegative(), z.lte(100_000));
const date = z.nullable(z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)));
const platform = z.enum(PLATFORMS);
const kind = z.enum(["photo", "reel", "short", "video", "live", "text", "any"]);
const tier = z.enum(["emerging", "nano", "micro", "mid", "macro", "mega"]);
const band = z.strictObject({
  from: z.int().check(z.nonnegative()),
  to: z.nullable(z.int().check(z.positive())),
});
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));
const passport = {
  statistic: z.optional(text),
  sample: z.optional(text),
  source: z.optional(text),
  date: z.optional(date),
};

const rateRow = z.strictObject({
  ...passport,
  platform: z.union([platform, z.literal("any")]),
  kind,
  metric: z.enum(["engagement-rate", "view-rate"]),
  tier: z.nullish(tier),
  band: z.optional(band),
  denominator: z.enum(["followers", "views", "not-stated"]),
  low: z.nullish(percent),
  typical: percent,
  high: z.nullish(percent),
  farBelow: z.optional(percent),
  farAbove: z.optional(percent),
  costPerEngagement: z.optional(amount),
});

const priceRow = z.strictObject({
  ...passport,
  platform,
  kind,
  format: z.nullish(text),
  per: z.enum(["1000-followers", "1000-views", "post"]),
  band: z.optional(band),
  low: amount,
  typical: amount,
  high: amount,
});

const head = { format: z.literal(1), id, name: text, statistic: text, sample: text, source: text, date };

const ratePack = z.strictObject({
  ...head,
  type: z.literal("rates"),
  role: z.enum(["lead", "reference"]),
  unit: z.literal("percent"),
  currency: z.optional(currency),
  rows: z.array(rateRow).check(z.minLength(1), z.maxLength(500)),
});

const pricePack = z.strictObject({
  ...head,
  type: z.literal("prices"),
  currency,
  negotiationAbove: amount,
  floor: amount,
  rows: z.array(priceRow).check(z.minLength(1), z.maxLength(500)),
});

/** Any benchmark pack, as it stands in a file. */
const packSchema = z.discriminatedUnion("type", [ratePack, pricePack]);

/** Why a pack is refused, as a key of the locale files, with the place in the file. */
export interface PackIssue {
  path: (string | number)[];
  reason: PackReason;
}

export type PackReason =
  | "missing"
  | "wrong-type"
  | "not-allowed"
  | "too-small"
  | "too-large"
  | "wrong-form"
  | "unknown-name"
  | "band-empty"
  | "band-or-tier-needed"
  | "bands-overlap"
  | "not-in-order"
  | "lead-needs-denominator"
  | "view-rate-by-followers";

function reasonOf(issue: z.core.$ZodIssue, missing: boolean): PackReason {
  if (missing) return "missing";
  switch (issue.code) {
    case "invalid_type":
      return "wrong-type";
    case "too_small":
      return "too-small";
    case "too_big":
      return "too-large";
    case "invalid_format":
      return "wrong-form";
    case "unrecognized_keys":
      return "unknown-name";
    default:
      return "not-allowed";
  }
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const name of path) {
    if (typeof value !== "object" || value === null) return undefined;
    // Any object may be indexed by a name; what comes out stays unknown.
    value = (value as Record<PropertyKey, unknown>)[name];
  }
  return value;
}

function plainPath(path: readonly PropertyKey[]): (string | number)[] {
  return path.map((name) => (typeof name === "number" ? name : String(name)));
}

function schemaIssues(error: z.core.$ZodError, data: unknown): PackIssue[] {
  return error.issues.map((issue) => {
    const extra = issue.code === "unrecognized_keys" ? issue.keys[0] : undefined;
    const path = plainPath(extra === undefined ? issue.path : [...issue.path, extra]);
    return { path, reason: reasonOf(issue, valueAt(data, path) === undefined) };
  });
}

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

function finishRates(pack: z.infer<typeof ratePack>): { pack: RatePack; issues: PackIssue[] } {
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

function finishPrices(pack: z.infer<typeof pricePack>): { pack: PricePack; issues: PackIssue[] } {
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
  const parsed = packSchema.safeParse(data);
  if (!parsed.success) return { ok: false, issues: schemaIssues(parsed.error, data) };
  const { pack, issues } = parsed.data.type === "rates" ? finishRates(parsed.data) : finishPrices(parsed.data);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, pack };
}
