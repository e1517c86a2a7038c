import type { PostKind } from "../../types/reading";

/** What a creator can be booked for: a kind of post, a story, or something named in words. */
export type DeliverableFormat = PostKind | "story" | "other";

/** "Two Reels": a format and how many. `label` says what `other` is; empty otherwise. */
export interface Deliverable {
  format: DeliverableFormat;
  count: number;
  label: string;
}

export type QuoteStage = "asked" | "offered" | "agreed";

/** One step of a negotiation, in the quote's currency. */
export interface QuoteAmount {
  stage: QuoteStage;
  amount: number;
  /** Milliseconds since 1970. */
  at: number;
}

/** What the client pays for it: the internal cost with a markup in percent, or a fixed price. */
export type ClientPrice = { mode: "markup"; percent: number } | { mode: "fixed"; amount: number };

/** A package with its price through the negotiation. Money is in `currency`, never converted. */
export interface Quote {
  id: string;
  createdAt: number;
  currency: string;
  deliverables: Deliverable[];
  /** Days the brand may use the content; null when not part of the deal. */
  usageDays: number | null;
  /** Days without work for competitors; null when not part of the deal. */
  exclusivityDays: number | null;
  /** The brand may run the posts as paid adverts; null when not talked about. */
  paidBoosting: boolean | null;
  /** Worth of the product given, in `currency`. */
  productValue: number;
  tax: "net" | "gross" | "not-stated";
  /** Asked, offered and agreed amounts, oldest first: the internal cost. */
  amounts: QuoteAmount[];
  /** Kept apart from the internal cost; null when not set. */
  clientPrice: ClientPrice | null;
  note: string;
}
