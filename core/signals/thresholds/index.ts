import type { PlatformId } from "../../types/reading";
import { instagram } from "./instagram";
import type { Thresholds } from "./threshold";
import { tiktok } from "./tiktok";

const BY_PLATFORM: Partial<Record<PlatformId, Thresholds>> = { instagram, tiktok };

/**
 * The borders of a network; empty where no norm is known, and then its signals say "not enough data".
 * @example thresholdsFor("tiktok")["likes-evenness-low"]?.notice // 0.33
 * @example thresholdsFor("pinterest") // {}
 */
export function thresholdsFor(platform: PlatformId): Thresholds {
  return BY_PLATFORM[platform] ?? {};
}
