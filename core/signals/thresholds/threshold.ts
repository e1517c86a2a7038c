import type { Severity } from "../../types/signal";
import type { FigureId } from "../figures";

/** A border of what is ordinary on one network, with where it comes from. */
export interface Threshold {
  /** Beyond this a look is worth while. */
  notice: number;
  /** Beyond this hardly any genuine creator is found. */
  strong: number;
  /** Share of genuine creators beyond `notice`, as measured; null where never measured. */
  falsePositiveRate: number | null;
  source: string;
  year: number;
}

/** The borders one network has, by figure and side; a border that is missing has no norm there. */
export type Thresholds = Partial<Record<FigureId, { low?: Threshold; high?: Threshold }>>;

/**
 * Severity of a value under a lower border: null at or above it.
 * @example below(0.2, { notice: 0.3, strong: 0.1, ... }) // "notice"
 * @example below(0.3, { notice: 0.3, strong: 0.1, ... }) // null
 */
export function below(value: number, threshold: Threshold | undefined): Severity | null {
  if (threshold === undefined || value >= threshold.notice) return null;
  return value < threshold.strong ? "strong" : "notice";
}

/**
 * Severity of a value over an upper border: null at or below it.
 * @example above(0.4, { notice: 0.3, strong: 0.5, ... }) // "notice"
 * @example above(0.3, { notice: 0.3, strong: 0.5, ... }) // null
 */
export function above(value: number, threshold: Threshold | undefined): Severity | null {
  if (threshold === undefined || value <= threshold.notice) return null;
  return value > threshold.strong ? "strong" : "notice";
}
