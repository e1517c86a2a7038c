import type { PlatformId } from "../../types/reading";

/** Share of genuine creators that the combined reading marks at all, and at its highest severity. */
export interface CombinedRates {
  notice: number | null;
  strong: number | null;
}

/** Measured with 12 posts by `npm run bench:signals` (docs/signals.md); null where no series exists. */
const RATES: Partial<Record<PlatformId, CombinedRates>> = {
  tiktok: { notice: 0.05, strong: 0.01 },
  instagram: { notice: 0.05, strong: 0.01 },
};

/**
 * The measured error rates of the combined reading on one network.
 * @example combinedRates("tiktok").notice // 0.05
 * @example combinedRates("x").notice // null
 */
export function combinedRates(platform: PlatformId): CombinedRates {
  return RATES[platform] ?? { notice: null, strong: null };
}
