import type { PlatformId } from "../../types/reading";
import { instagramPatterns } from "./instagram";
import type { Pattern } from "./pattern";
import { tiktokPatterns } from "./tiktok";

/**
 * The patterns known of a network; none where there is no series to work them out from.
 * @example patternsFor("tiktok").length // 4
 * @example patternsFor("pinterest") // []
 */
export function patternsFor(platform: PlatformId): readonly Pattern[] {
  if (platform === "tiktok") return tiktokPatterns;
  return platform === "instagram" ? instagramPatterns : [];
}
