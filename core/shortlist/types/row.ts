import type { FormulaId, Tier } from "../../types/insight";
import type { PlatformId, PostKind } from "../../types/reading";
import type { ClientAnswer } from "./client-answer";
import type { CreatorId, ListId, MoneyMeasure, PersonId } from "./creator";
import type { RejectReason, Status } from "./membership";
import type { QuoteStage } from "./quote";

/** What the table shows of a quote: the furthest stage of the newest package. */
export interface RowQuote {
  stage: QuoteStage;
  amount: number;
  currency: string;
  /** What the client pays; null when not set. */
  client: number | null;
  /** Number of deliverables. */
  pieces: number;
}

/** What the table shows of a membership. */
export interface RowMembership {
  status: Status;
  statusAt: number;
  reason: RejectReason | null;
  owner: string;
  followUpAt: number | null;
  /** The beginning of the note. */
  note: string;
  /** The client's newest answer; null when there is none, absent in rows from before there were any. */
  client?: ClientAnswer | null;
  quote: RowQuote | null;
}

/** A creator in one line of the index: all that the table sorts, filters and shows. */
export interface Row {
  id: CreatorId;
  platform: PlatformId;
  handle: string;
  name: string;
  url: string;
  tier: Tier | null;
  followers: number | null;
  lead: { formula: FormulaId | "followers"; kind: PostKind | null; value: number } | null;
  /** Engagement rate, 0..1. */
  rate: { formula: FormulaId | "followers"; value: number } | null;
  /** Median engagements and median views of a post, for blended costs. */
  engagements: number | null;
  views: number | null;
  price: MoneyMeasure | null;
  lastPostAt: number | null;
  /** Count of notable signals not marked as expected. */
  signals: number;
  language: string | null;
  email: string;
  tags: string[];
  doNotWorkWith: boolean;
  exclusiveUntil: number | null;
  personId: PersonId | null;
  lists: Record<ListId, RowMembership>;
  savedAt: number;
  readAt: number | null;
  updatedAt: number;
  removedAt: number | null;
}
