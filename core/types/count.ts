/**
 * A count as a page shows it, with the rounding it carries. Both ends are included, all integers:
 * "1.2M" rounded is 1150000..1249999, truncated 1200000..1299999; an exact count has low = high;
 * "10K+" has no upper end (`high` is null).
 */
export interface Count {
  /** The likeliest value: what the text says when read as an exact number. */
  value: number;
  low: number;
  high: number | null;
  /** The text that was read, as the page showed it. */
  text: string;
}

/** Why a text is not a count. `ambiguous` comes with the counts it could have been. */
export type CountFailure =
  | { ok: false; why: "empty"; text: string }
  | { ok: false; why: "unreadable"; text: string }
  | { ok: false; why: "ambiguous"; text: string; candidates: Count[] };

/** A count, or the reason why there is none. */
export type CountResult = { ok: true; count: Count } | CountFailure;
