import type { Severity } from "../types/signal";
import type { FigureId } from "./figures";
import type { Measures, PostValue } from "./measures";
import { looked, notApplicable, notEnoughData, type SignalMeta, type SignalRule } from "./signal-rule";
import { thresholdsFor } from "./thresholds";
import { above, below } from "./thresholds/threshold";

/** A signal that holds one figure against the network's borders. */
interface ThresholdSignal {
  meta: SignalMeta;
  figure: FigureId;
  /** The posts the figure is made of, for the proof; absent for figures of the profile. */
  posts?: (measures: Measures) => PostValue[];
}

/**
 * Makes a signal of one figure and its borders. A value has to lie beyond the border by more than the rounding of the
 * counts, so that "1.2M" never makes a signal that "1,234,567" would not.
 * @example thresholdSignal({ meta, figure: "likesSpread", posts: (m) => m.likes }).assess(input, measures).status
 * @example thresholdSignal({ meta, figure: "likesPerView" }).assess(inputOfPinterest, measures).status // "not-enough-data"
 */
export function thresholdSignal({ meta, figure, posts }: ThresholdSignal): SignalRule {
  return {
    meta,
    assess(input, measures) {
      if (meta.platforms !== "all" && !meta.platforms.includes(input.platform)) return notApplicable();
      const borders = thresholdsFor(input.platform)[figure];
      const value = measures.figures[figure];
      if (borders === undefined || value === null) return notEnoughData();
      const margin = 1 + measures.rounding;
      const under = below(value * margin, borders.low);
      const over = above(value / margin, borders.high);
      const severity: Severity | null = under ?? over;
      const side = under !== null || borders.high === undefined ? "low" : "high";
      const border = borders[side]?.notice ?? 0;
      const series = posts?.(measures) ?? [];
      const numbers = { value, border, ...(posts ? { n: series.length } : {}) };
      const text = `${meta.id}_${side}`;
      const rates = [borders.low?.falsePositiveRate, borders.high?.falsePositiveRate].filter(
        (rate) => rate !== undefined && rate !== null,
      );
      return looked(
        severity,
        [{ text, numbers, ...(posts ? { postIds: series.map((part) => part.postId) } : {}) }],
        rates.length === 0 ? null : rates.reduce((total, rate) => total + rate, 0),
      );
    },
  };
}
