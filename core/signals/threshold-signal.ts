import type { Signal } from "../types/signal";
import type { FigureId } from "./figures";
import { FEWEST_POSTS, type Measures, type PostValue } from "./measures";
import { looked, noNorm, notApplicable, notEnoughData, type SignalMeta, type SignalRule } from "./signal-rule";
import { bordersFor } from "./thresholds";
import { above, type Borders, below } from "./thresholds/threshold";

/** A signal that holds one figure against the network's borders. */
interface ThresholdSignal {
  meta: Omit<SignalMeta, "source">;
  figure: FigureId;
  /** The posts the figure is made of, for the proof; absent for figures of the profile. */
  posts?: (measures: Measures) => PostValue[];
  /** Fewest posts the figure is worked out from. */
  fewest?: number;
}

/**
 * Makes a signal of one figure and its borders. A value has to lie beyond the border by more than the rounding of the
 * counts, so that "1.2M" never makes a signal that "1,234,567" would not.
 * @example thresholdSignal({ meta, figure: "likesSpread", posts: (m) => m.likes }).assess(input, measures).status
 * @example thresholdSignal({ meta, figure: "likesPerView" }).assess(inputOfPinterest, measures).status // "not-enough-data"
 */
export function thresholdSignal({ meta, figure, posts, fewest = FEWEST_POSTS }: ThresholdSignal): SignalRule {
  return {
    meta: { ...meta, source: "thresholds" },
    assess(input, measures) {
      if (meta.platforms !== "all" && !meta.platforms.includes(input.platform)) return notApplicable();
      const borders = bordersFor(input.platform, figure, input.tier);
      if (borders === undefined) return noNorm();
      const series = posts?.(measures);
      const value = measures.figures[figure];
      if (value === null) {
        const few = series !== undefined && series.length < fewest;
        return notEnoughData(few ? { have: series.length, need: fewest } : undefined);
      }
      const margin = 1 + measures.rounding;
      const under = below(value * margin, borders.low);
      const over = above(value / margin, borders.high);
      const side = under !== null ? "low" : over !== null ? "high" : "clear";
      const border = side === "clear" ? undefined : borders[side];
      const numbers = { value, ...ends(borders), ...(border ? { border: border.notice } : {}) };
      const proof = series ? { postIds: series.map((part) => part.postId) } : {};
      const counted = series ? { ...numbers, n: series.length } : numbers;
      const evidence = [{ text: `${meta.id}_${side}`, numbers: counted, ...proof }];
      return looked(under ?? over, evidence, rateOf(borders), (border ?? borders.low ?? borders.high)?.source);
    },
  };
}

function ends({ low, high }: Borders): { low?: number; high?: number } {
  return { ...(low ? { low: low.notice } : {}), ...(high ? { high: high.notice } : {}) };
}

/** Both sides can mark, so their rates add up; null where neither was measured. */
function rateOf({ low, high }: Borders): Signal["falsePositiveRate"] {
  const rates = [low, high].flatMap((border) => border?.falsePositiveRate ?? []);
  return rates.length === 0 ? null : rates.reduce((total, rate) => total + rate, 0);
}
