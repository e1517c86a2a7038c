import type { FormulaId } from "./proof";
import type { Tier } from "./tier";

export type BenchmarkWord = "far-below" | "below" | "typical" | "above" | "far-above";

/** What a rate is divided by. `not-stated` is the default table's. */
export type Denominator = "followers" | "views" | "not-stated" | "none";

/** Where a figure comes from; travels with every benchmark. */
export interface Passport {
  packId: string;
  packName: string;
  denominator: Denominator;
  statistic: string;
  sample: string;
  source: string;
  /** Year and, where known, month ("2025-11"); null when undated. */
  date: string | null;
  /** Older than 24 months at the time of assessment, or undated. */
  aged: boolean;
}

/** A creator's measured rate held against one row of a pack. */
export interface BenchmarkLine {
  formula: FormulaId;
  measured: number;
  low: number | null;
  typical: number;
  high: number | null;
  word: BenchmarkWord;
  /** Words at the two ends of the likely interval; equal when the verdict is beyond the uncertainty. */
  wordRange: [BenchmarkWord, BenchmarkWord];
  /** Outer cuts, where the source has them. */
  farBelow: number | null;
  farAbove: number | null;
  /** Followers at which the row was looked up. */
  followers: number;
  passport: Passport;
}

/** The leading platform pack (or why there is none) and always the default table as reference. */
export interface Benchmark {
  /** Every measured rate that a lead pack has a row for, the lead's first. */
  lines: BenchmarkLine[];
  lead:
    | { ok: true; line: BenchmarkLine }
    | { ok: false; why: "no-row" | "nothing-measured" | "tier-unknown" | "emerging" };
  reference:
    | {
        ok: true;
        /** The table's own row. */
        tier: Tier;
        typicalRate: number;
        costPerEngagement: number;
        /** Between rows, in log followers, so that no border makes a jump. */
        atThisSize: { rate: number; costPerEngagement: number };
        passport: Passport;
      }
    | { ok: false; why: "tier-unknown" | "emerging" };
}
