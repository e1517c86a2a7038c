import type { Brief } from "./brief";
import type { Money } from "./money";
import type { PricePack, RatePack } from "./pack";
import type { PlatformId, PostKind } from "./reading";
import type { HistoryPoint } from "./signal-input";
import type { Tier } from "./tier";

/** Followers at which each tier starts; `mid` null leaves the mid tier out (then macro starts at `macro`). */
export interface TierBorders {
  nano: number;
  micro: number;
  mid: number | null;
  macro: number;
  mega: number;
}

/** A rate the scout typed in: one unit of `from` costs `rate` units of `to`. Nothing is ever fetched or invented. */
export interface ExchangeRate {
  from: string;
  to: string;
  rate: number;
  /** When the scout typed it, ms since 1970. */
  at: number;
}

/** House settings that change numbers. */
export interface AssessSettings {
  sampleSize: 12 | 30;
  tierBorders: TierBorders;
  /** The scout's currency, ISO 4217. */
  currency: string;
  /** What running one creator costs the house, in its own currency; null when not set. */
  handlingCost: Money | null;
  exchangeRates: ExchangeRate[];
}

/** A price the scout pays for one kind of post, in the house's own rate card. */
export interface RateCardRow {
  platform: PlatformId;
  kind: PostKind | "any";
  tier: Tier | "any";
  per: "post" | "1000-followers" | "1000-views";
  low: number;
  high: number;
  currency: string;
}

/** A deal the house has agreed: the price of one post. */
export interface OwnDeal {
  platform: PlatformId;
  kind: PostKind;
  tier: Tier;
  agreed: Money;
  followers: number | null;
  /** Median views when it was agreed, where known. */
  medianViews: number | null;
  at: number;
}

/** Another creator the scout has seen, as a row for the rank. */
export interface MarketPeer {
  /** The creator's own key; the creator being assessed is left out of its own peers. */
  creatorId: string;
  platform: PlatformId;
  kind: PostKind | null;
  tier: Tier;
  /** Formula of the value: peers of another formula are not compared. */
  formula: string;
  value: number;
}

/** The language of a text as the browser's detector gave it. */
export interface DetectedLanguage {
  language: string;
  reliable: boolean;
}

/** One topic with the words and hashtags that speak for it; scouts can edit the lists. */
export interface NicheList {
  id: string;
  words: string[];
}

/** What `assess` needs to know besides the reading. Plain JSON; only `now` is required. */
export interface AssessContext {
  now: number;
  settings?: Partial<AssessSettings>;
  /** Rate packs; the first lead pack that has a row leads. The shipped ones by default. */
  ratePacks?: RatePack[];
  pricePacks?: PricePack[];
  rateCard?: RateCardRow[];
  ownDeals?: OwnDeal[];
  /** The active list's brief. */
  brief?: Brief | null;
  /** Ids of posts the scout put back into the sample. */
  putBack?: string[];
  /** Ask for the sample of this kind instead of the platform's leading one. */
  kind?: PostKind | null;
  /** Earlier snapshots of this creator, oldest first. */
  history?: HistoryPoint[];
  /** Creators seen before, for the rank. */
  market?: MarketPeer[];
  /** This creator's own key among them. */
  creatorId?: string;
  /** Detected languages by place, made by the browser's detector. */
  languages?: { bio?: DetectedLanguage; captions?: DetectedLanguage; comments?: DetectedLanguage };
  /** Topic lists; the shipped ones by default. */
  niches?: readonly NicheList[];
}
