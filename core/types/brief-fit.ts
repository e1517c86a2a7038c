import type { FormulaId } from "./proof";

/** Rank among creators the scout has seen; a percentile from 31 on. */
export type MarketRank =
  | { ok: true; rank: number; of: number; percentile: number | null; formula: FormulaId; better: string[] }
  | { ok: false; why: "nothing-measured" | "tier-unknown" | "no-peers" };

/** One line of the brief against this creator. */
export interface FitLine {
  line: string;
  result: "pass" | "miss" | "unknown";
  wanted: string | number | (string | number)[];
  /** What was found; null when unknown. */
  found: string | number | (string | number)[] | null;
  currency?: string;
  postIds?: string[];
  /** Why it is unknown, or what else to know. */
  note?: string;
}

/** Pass, miss or unknown for each line of the brief; deliberately no score. */
export interface BriefFit {
  lines: FitLine[];
}
