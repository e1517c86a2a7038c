import type { Tier } from "../../../core/types/insight";
import type { PlatformId, PostKind } from "../../../core/types/reading";

/** The lines of a brief by how they are typed. */
export const WORDS = ["markets", "languages", "mustWords", "neverWords", "competitors"] as const;
export const NUMBERS = [
  "followersMin",
  "followersMax",
  "medianViewsMin",
  "postsPerWeekMin",
  "lastPostMaxDays",
] as const;
/** Fractions, typed in percent. */
export const PERCENTS = ["viewRateMin", "engagementRateMin", "sponsoredShareMax"] as const;
export const CEILINGS = ["priceMax", "cpmMax", "costPerEngagementMax"] as const;

export type WordsField = (typeof WORDS)[number];
export type NumberField = (typeof NUMBERS)[number];
export type PercentField = (typeof PERCENTS)[number];
export type CeilingField = (typeof CEILINGS)[number];
export type TextField = "client" | "currency" | "budget" | WordsField | NumberField | PercentField | CeilingField;

export const TEXT_FIELDS: readonly TextField[] = [
  "client",
  "currency",
  "budget",
  ...WORDS,
  ...NUMBERS,
  ...PERCENTS,
  ...CEILINGS,
];

export const KINDS: readonly PostKind[] = ["photo", "reel", "short", "video", "live", "text"];

/** A brief as it is being typed. */
export interface BriefDraft {
  texts: Record<TextField, string>;
  platforms: PlatformId[];
  formats: PostKind[];
  tiers: Tier[];
  /** Ids of topics. */
  niches: string[];
  contactNeeded: boolean;
}

/** Why a field cannot be kept as it stands. */
export type BriefError = "number" | "percent" | "language" | "currency" | "order";

export type BriefErrors = Partial<Record<TextField, BriefError>>;
