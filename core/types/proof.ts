/** Both ends included; `high` null where the input has no upper end. */
export interface Interval {
  low: number;
  high: number | null;
}

/** Names a formula in the locale files and in docs/how-numbers-are-made.md. */
export type FormulaId =
  | "median-views"
  | "view-rate"
  | "engagement-rate-views"
  | "engagement-rate-followers"
  | "engagements-per-post"
  | "viewers-live"
  | "comments-per-like";

/** How a number came about: its formula's name, the numbers filled in, the posts behind it. */
export interface Proof {
  formula: string;
  numbers: Record<string, number | string>;
  postIds?: string[];
}
