import type { Tier } from "../../types/insight";
import type { Severity } from "../../types/signal";
import type { FigureId } from "../figures";

/** Where a border comes from: names `signal_source_<id>` in the locale files. */
export interface ThresholdSource {
  id:
    | "tiktok-series"
    | "instagram-small"
    | "youtube-videos"
    | "follow-ratio"
    | "comment-help"
    | "jump-help"
    | "house"
    | "pack";
  /** Year of the data or of the publication; null where the pack in use states its own. */
  year: number | null;
}

/** A border of what is ordinary on one network, with where it comes from. */
export interface Threshold {
  /** Beyond this a look is worth while. */
  notice: number;
  /** Beyond this hardly any genuine creator is found. */
  strong: number;
  /** Share of genuine cases beyond `notice`, as its source measured it; null where nobody did. */
  falsePositiveRate: number | null;
  source: ThresholdSource;
}

/** The borders of one figure; a side that is missing has no norm. */
export interface Borders {
  low?: Threshold;
  high?: Threshold;
}

/** A figure's borders at any size; a tier of its own stands under `tiers`, null where its creators were too few. */
export interface FigureThresholds extends Borders {
  tiers?: Partial<Record<Tier, Borders | null>>;
}

/** The borders one network has, by figure; a figure that is missing has no norm there. */
export type Thresholds = Partial<Record<FigureId, FigureThresholds>>;

/**
 * The borders for one size; undefined where there is no norm for it. An unknown tier has the borders of any size.
 * @example bordersAt({ high, tiers: { nano: null } }, "nano") // undefined
 * @example bordersAt({ high }, null) // { high }
 */
export function bordersAt(figure: FigureThresholds | undefined, tier: Tier | null): Borders | undefined {
  const own = tier === null ? undefined : figure?.tiers?.[tier];
  if (own === null || figure === undefined) return undefined;
  return own ?? figure;
}

/**
 * Severity of a value under a lower border: null at or above it.
 * @example below(0.2, { notice: 0.3, strong: 0.1 }) // "notice"
 * @example below(0.3, { notice: 0.3, strong: 0.1 }) // null
 */
export function below(value: number, threshold: Pick<Threshold, "notice" | "strong"> | undefined): Severity | null {
  if (threshold === undefined || value >= threshold.notice) return null;
  return value < threshold.strong ? "strong" : "notice";
}

/**
 * Severity of a value over an upper border: null at or below it.
 * @example above(0.4, { notice: 0.3, strong: 0.5 }) // "notice"
 * @example above(0.3, { notice: 0.3, strong: 0.5 }) // null
 */
export function above(value: number, threshold: Pick<Threshold, "notice" | "strong"> | undefined): Severity | null {
  if (threshold === undefined || value <= threshold.notice) return null;
  return value > threshold.strong ? "strong" : "notice";
}
