import * as z from "zod/mini";
import { PLATFORM_IDS } from "../types/reading";

// Without this zod tries `new Function`, which the content security policy of extension pages reports.
z.config({ jitless: true });

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));
const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));
const amount = z.number().check(z.nonnegative(), z.lte(1e12));
const percent = z.number().check(z.nonnegative(), z.lte(100_000));
const date = z.nullable(z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)));
const platform = z.enum(PLATFORM_IDS);
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

/** A rate pack as it stands in a file. */
export const ratePack = z.strictObject({
  ...head,
  type: z.literal("rates"),
  role: z.enum(["lead", "reference"]),
  unit: z.literal("percent"),
  currency: z.optional(currency),
  rows: z.array(rateRow).check(z.minLength(1), z.maxLength(500)),
});

/** A price pack as it stands in a file. */
export const pricePack = z.strictObject({
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

export type RatePackFile = z.infer<typeof ratePack>;
export type PricePackFile = z.infer<typeof pricePack>;

/**
 * Reads the shape of a pack: types, ranges and names, not whether its rows make sense together.
 *
 * @example parsePack(shippedPack).ok // true
 * @example parsePack({ type: "rates" }) // { ok: false, issues: [{ path: ["format"], reason: "missing" }, …] }
 */
export function parsePack(
  data: unknown,
): { ok: true; pack: RatePackFile | PricePackFile } | { ok: false; issues: PackIssue[] } {
  const parsed = packSchema.safeParse(data);
  return parsed.success ? { ok: true, pack: parsed.data } : { ok: false, issues: schemaIssues(parsed.error, data) };
}
