import type { ClientAnswer } from "./client-answer";
import type { DeliveredPost } from "./delivered";
import type { Quote } from "./quote";

export const STATUSES = ["new", "shortlisted", "contacted", "negotiating", "booked", "delivered", "rejected"] as const;

/** Where a creator stands in one list. */
export type Status = (typeof STATUSES)[number];

export const REJECT_REASONS = [
  "too-expensive",
  "too-small",
  "too-large",
  "low-engagement",
  "unusual-counts",
  "wrong-market",
  "wrong-language",
  "off-topic",
  "brand-safety",
  "competitor",
  "too-many-adverts",
  "inactive",
  "no-answer",
  "declined",
  "other",
] as const;

/** Why a creator was rejected; words of the scout's own go beside it. */
export type RejectReason = (typeof REJECT_REASONS)[number];

export const CHANNELS = ["email", "message", "agency", "phone", "comment", "other"] as const;

/** How the creator was reached. */
export type Channel = (typeof CHANNELS)[number];

/** A status with its date. `reason` is null unless rejected; `words` may say more. */
export interface StatusChange {
  status: Status;
  at: number;
  reason: RejectReason | null;
  words: string;
}

/** A creator in one list. Status, note and quotes belong to the list, not to the creator. */
export interface Membership {
  addedAt: number;
  status: Status;
  statusAt: number;
  reason: RejectReason | null;
  /** The scout's own words on the status, for instance on a rejection. */
  words: string;
  /** Earlier statuses, oldest first; the present one is not among them. */
  history: StatusChange[];
  owner: string;
  note: string;
  /** A text that a client may read; the note itself never goes into a client's file. */
  forClient: string;
  /** What clients said, oldest first. */
  clientAnswers: ClientAnswer[];
  /** The scout's own columns. */
  custom: Record<string, string>;
  channel: Channel | null;
  lastContactAt: number | null;
  followUpAt: number | null;
  quotes: Quote[];
  /** Posts that were delivered for the booking. */
  delivered: DeliveredPost[];
}
