/** How far from ordinary: `notice` is worth a look, `strong` is rare among genuine creators. */
export type Severity = "notice" | "strong";

/** One number behind a signal, by its name in the locale files. */
export interface Evidence {
  /** Key of the sentence in the locale files, without its prefix. */
  text: string;
  numbers: Record<string, number | string>;
  postIds?: string[];
}

/** What a signal found. */
export interface Signal {
  id: string;
  status: "clear" | "notable" | "not-applicable" | "not-enough-data";
  severity: Severity | null;
  evidence: Evidence[];
  /** Keys of lawful explanations that this page gives a hint of come first. */
  otherExplanations: string[];
  /** Share of genuine creators for whom this signal is notable, as measured; null where never measured. */
  falsePositiveRate: number | null;
  /** Where the border comes from: names `signal_source_<id>` in the locale files. Null where nothing was judged. */
  source?: { id: string; year: number | null } | null;
}

/**
 * What kind of evidence a signal looks at. Two signals are independent when their families differ: the likes of one
 * post list cannot confirm themselves.
 */
export type SignalFamily =
  | "reach"
  | "shares"
  | "likes"
  | "comments"
  | "views"
  | "followers"
  | "history"
  | "comment-text"
  | "content";

/** One signal's part in the combined reading. */
export interface CombinedPart {
  signal: string;
  family: SignalFamily;
  /** Points this part adds; the points add up to the score. */
  points: number;
}

/**
 * How unusual the profile is among genuine ones of its platform.
 * - `nothing-unusual`: nothing unusual in the counts, which is not a proof of anything; a single notable signal stays
 *   in the panel
 * - `one-thing`: one thing to look at: a border is passed, by one kind of evidence alone
 * - `worth-a-look`: at least two independent signals agree
 * - `not-enough-data`: too few signals could be worked out
 */
export interface CombinedReading {
  level: "nothing-unusual" | "one-thing" | "worth-a-look" | "not-enough-data";
  severity: Severity | null;
  /** Points over the border: 1 and more is unusual. */
  score: number | null;
  /** The pattern that passed its border ("likes-added"), if one did; a name in the locale files. */
  pattern?: string | null;
  parts: CombinedPart[];
  /** How many independent families are unusual. */
  families: number;
  /** Share of genuine creators of this platform with the same level, as measured; null where never measured. */
  falsePositiveRate: number | null;
  /** Of the rule and its thresholds; raised with every change of either. */
  version: string;
}

/** Something good that the page shows, with how many cases it rests on. */
export interface Observation {
  id: string;
  /** In how many of the `n` cases it was seen. */
  count: number;
  n: number;
  numbers: Record<string, number | string>;
}
