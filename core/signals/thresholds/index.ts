import type { PlatformId } from "../../types/reading";
import { everywhere } from "./everywhere";
import { instagram } from "./instagram";
import type { Thresholds } from "./threshold";
import { tiktok } from "./tiktok";
import { youtube } from "./youtube";

const BY_PLATFORM: Partial<Record<PlatformId, Thresholds>> = { instagram, tiktok, youtube };

/**
 * The borders of a network; only those that hold everywhere where no norm is known, and then its signals say "not enough data".
 * @example thresholdsFor("tiktok").likesSpread?.low?.notice // 0.33
 * @example thresholdsFor("pinterest").likesSpread // undefined
 */
export function thresholdsFor(platform: PlatformId): Thresholds {
  return { ...everywhere, ...BY_PLATFORM[platform] };
}
