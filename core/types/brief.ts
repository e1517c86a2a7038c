import type { Money } from "./money";
import type { PlatformId, PostKind } from "./reading";
import type { Tier } from "./tier";

/**
 * What the scout looks for on behalf of a client. Every line is optional: an absent or empty line asks nothing.
 * Rates are fractions, ages days.
 */
export interface Brief {
  client?: string;
  /** Countries or places, as the scout writes them. */
  markets?: string[];
  /** BCP 47 language tags; only the primary subtag counts. */
  languages?: string[];
  platforms?: PlatformId[];
  formats?: PostKind[];
  tiers?: Tier[];
  followersMin?: number;
  followersMax?: number;
  medianViewsMin?: number;
  viewRateMin?: number;
  engagementRateMin?: number;
  postsPerWeekMin?: number;
  lastPostMaxDays?: number;
  /** Highest share of sponsored posts, 0 to 1. */
  sponsoredShareMax?: number;
  cpmMax?: Money;
  costPerEngagementMax?: Money;
  priceMax?: Money;
  /** At least one must be found in bio, captions or hashtags. */
  mustWords?: string[];
  /** None may be found. */
  neverWords?: string[];
  competitors?: string[];
  niches?: string[];
  /** Ask for a contact on the page. */
  contactNeeded?: boolean;
}
