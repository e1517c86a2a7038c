import type { Tier } from "../../types/insight";
import type { PlatformId } from "../../types/reading";
import type { FigureId } from "../figures";
import { everywhere } from "./everywhere";
import { instagram } from "./instagram";
import { type Borders, bordersAt, type Thresholds } from "./threshold";
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

/**
 * The borders of one figure for a network and a size; undefined where no norm is known.
 * @example bordersFor("tiktok", "commentsPerLike", "mega")?.high?.notice // 0.05
 * @example bordersFor("tiktok", "commentsPerLike", "nano") // undefined: 17 creators are no norm
 */
export function bordersFor(platform: PlatformId, figure: FigureId, tier: Tier | null): Borders | undefined {
  return bordersAt(thresholdsFor(platform)[figure], tier);
}
