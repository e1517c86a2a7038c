import type { TierBorders } from "../types/assess-context";
import type { Count } from "../types/count";
import type { Tier, Tiering } from "../types/insight";
import type { Field } from "../types/reading";

/** The borders the product starts from (product.md's four tiers), without a mid tier. */
export const DEFAULT_BORDERS: TierBorders = { nano: 1_000, micro: 10_000, mid: null, macro: 100_000, mega: 1_000_000 };

/** The borders with the optional mid tier from 100 000 to 500 000. */
export const MID_BORDERS: TierBorders = { nano: 1_000, micro: 10_000, mid: 100_000, macro: 500_000, mega: 1_000_000 };

/**
 * Tiers with the followers they start at, smallest first.
 *
 * @example tierSteps(DEFAULT_BORDERS)[1] // { tier: "nano", from: 1000 }
 * @example tierSteps(MID_BORDERS).length // 6
 */
export function tierSteps(borders: TierBorders): { tier: Tier; from: number }[] {
  return [
    { tier: "emerging", from: 0 },
    { tier: "nano", from: borders.nano },
    { tier: "micro", from: borders.micro },
    ...(borders.mid === null ? [] : [{ tier: "mid" as const, from: borders.mid }]),
    { tier: "macro", from: borders.macro },
    { tier: "mega", from: borders.mega },
  ];
}

/**
 * The tier of an exact number of followers. A border belongs to the tier above it.
 *
 * @example tierAt(9999, DEFAULT_BORDERS) // "nano"
 * @example tierAt(10000, DEFAULT_BORDERS) // "micro"
 */
export function tierAt(followers: number, borders: TierBorders): Tier {
  let tier: Tier = "emerging";
  for (const step of tierSteps(borders)) if (followers >= step.from) tier = step.tier;
  return tier;
}

/**
 * The tier over a count's interval; when the interval straddles a border both ends are named. A count without an upper
 * end ("10K+") is at least its low end's tier, and at most the top one.
 *
 * @example tierOf({ ok: true, value: { value: 30000, low: 30000, high: 30000, text: "30,000" }, rule: "r" }, borders)
 * // { ok: true, tiers: ["micro"], followers: … }
 * @example tierOf({ ok: false, why: "absent", tried: [] }, borders) // { ok: false, why: "followers-unread" }
 */
export function tierOf(followers: Field<Count>, borders: TierBorders): Tiering {
  if (!followers.ok)
    return { ok: false, why: followers.why === "not-shown" ? "followers-not-shown" : "followers-unread" };
  const low = tierAt(followers.value.low, borders);
  const high = tierAt(followers.value.high ?? borders.mega, borders);
  return { ok: true, tiers: low === high ? [low] : [low, high], followers: followers.value };
}
