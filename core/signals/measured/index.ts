import type { PlatformId } from "../../types/reading";
import type { MeasuredRates } from "./measured-rates";
import { MEASURED_RATES } from "./rates";

/**
 * The rates measured on a network with samples most like this one: of as many posts or fewer; the shortest where all
 * are longer. Null where no series of the network was measured.
 * @example measuredRates("tiktok", 14)?.posts // 12
 * @example measuredRates("x", 14) // null
 */
export function measuredRates(platform: PlatformId, posts: number): MeasuredRates | null {
  const own = MEASURED_RATES.filter((rates) => rates.platform === platform).sort((a, b) => a.posts - b.posts);
  return own.findLast((rates) => rates.posts <= posts) ?? own[0] ?? null;
}
