import type { Count } from "../../types/count";
import type { BenchmarkWord, FormulaId, Passport, Tier } from "../../types/insight";
import type { Contact, PlatformId, PostKind } from "../../types/reading";
import type { Evidence } from "../../types/signal";
import type { Membership } from "./membership";

/** "platform:handle" at the first save; it stays when the handle changes later. */
export type CreatorId = string;
export type ListId = string;
export type PersonId = string;

/** A metric over the sample, as it was on the day, with both ends of what is likely. */
export interface MeasuredMetric {
  value: number;
  low: number;
  /** Null where there is no upper end. */
  high: number | null;
  formula: FormulaId | "followers";
  kind: PostKind | null;
  /** Posts behind it; 0 for a count of the profile itself. */
  n: number;
}

/** A dated reading in short, for history; at most one a day. Null means unread or not shown. */
export interface Snapshot {
  at: number;
  followers: Count | null;
  lead: MeasuredMetric | null;
  rate: MeasuredMetric | null;
  medianViews: number | null;
  /** Ids of the signals that were notable. */
  signals: string[];
}

/** The word on the lead metric, with the passport of the table that it was held against. */
export interface Verdict {
  word: BenchmarkWord;
  passport: Passport;
}

/** A notable signal of the latest reading: what was seen, and what else could explain it. */
export interface Finding {
  id: string;
  /** Numbers by their names; the posts behind them are not kept. */
  evidence: Evidence["numbers"][];
  otherExplanations: string[];
  /** Share of genuine creators for whom it is notable, as measured; null where never measured. */
  falsePositiveRate: number | null;
}

/** Everything the table and the comparison show of the latest reading. Null means unread or not shown. */
export interface Measures extends Snapshot {
  /** One tier, two when the count straddles a border, none when followers are unread. */
  tiers: Tier[];
  following: Count | null;
  posts: Count | null;
  likes: Count | null;
  viewRate: MeasuredMetric | null;
  rateByFollowers: MeasuredMetric | null;
  rateByViews: MeasuredMetric | null;
  engagementsPerPost: MeasuredMetric | null;
  postsPerWeek: number | null;
  lastPostAt: number | null;
  price: MoneyMeasure | null;
  costPerEngagement: MoneyMeasure | null;
  costPerThousandViews: MoneyMeasure | null;
  confidence: "low" | "medium" | "high";
  language: string | null;
  /** Null where no table covers what was measured, or none was kept. */
  verdict: Verdict | null;
  findings: Finding[];
}

/** A range of money in its own currency. */
export interface MoneyMeasure {
  low: number;
  high: number;
  currency: string;
}

/** What a profile said of itself when last read. */
export interface ProfileText {
  displayName: string;
  bio: string;
  category: string;
  verified: boolean | null;
  links: string[];
  contact: Contact | null;
}

/** No work with this creator, for any client. */
export interface DoNotWorkWith {
  at: number;
  reason: string;
}

/** Bound to a brand; `until` null when the end is not known. */
export interface Exclusivity {
  brand: string;
  until: number | null;
}

/** Told by the creator, never measured, and kept apart from what was. Shares are 0..1. */
export interface StatedFacts {
  at: number;
  countries: Record<string, number>;
  ages: Record<string, number>;
  genders: Record<string, number>;
  storyReach: number | null;
  source: string;
}

/** One profile that the scout saved, with its memberships. One storage entry. */
export interface Creator {
  id: CreatorId;
  platform: PlatformId;
  /** Canonical spelling, without the at sign. */
  handle: string;
  /** Handles it had before, oldest first. */
  formerHandles: string[];
  /** The network's never-changing id, where a page showed it. */
  stableId: string | null;
  url: string;
  savedAt: number;
  updatedAt: number;
  profile: ProfileText;
  latest: Measures | null;
  /** Oldest first. */
  snapshots: Snapshot[];
  tags: string[];
  doNotWorkWith: DoNotWorkWith | null;
  exclusivity: Exclusivity | null;
  stated: StatedFacts[];
  /** Signals that the scout marked as expected for this creator, with the time. */
  hiddenSignals: Record<string, number>;
  personId: PersonId | null;
  /** Creators that the scout said are somebody else. */
  notSamePerson: CreatorId[];
  memberships: Record<ListId, Membership>;
  /** In the trash since; null when not. */
  removedAt: number | null;
}

/** One human with several profiles, confirmed by the scout. */
export interface Person {
  id: PersonId;
  name: string;
  creatorIds: CreatorId[];
  confirmedAt: number;
}
