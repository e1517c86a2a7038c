import type { CombinedPart, SignalFamily } from "../../types/signal";
import type { FigureId } from "../figures";
import type { Measures } from "../measures";

/** One figure's part in a pattern: points = weight x (value - typical) / spread, the value in `scale`. */
export interface PatternPart {
  figure: FigureId;
  /** The signal that explains this part. */
  signal: string;
  family: SignalFamily;
  scale: "log" | "plain";
  /** Mean of the value among genuine creators, in `scale`. */
  typical: number;
  /** Standard deviation of the value among genuine creators, in `scale`. */
  spread: number;
  weight: number;
  /** A missing figure adds nothing; without this mark the pattern cannot be judged. */
  optional?: boolean;
}

/** What one kind of manipulation does to several figures at once, as a sum of points with two borders. */
export interface Pattern {
  id: string;
  parts: PatternPart[];
  notice: number;
  strong: number;
  /**
   * Least and largest values among the posts drift with their number: the borders rise by this share for each post
   * that is missing from twelve.
   */
  perMissingPost?: number;
}

/** A pattern held against one creator. `share` is the points over the border: 1 and more is unusual. */
export interface PatternResult {
  id: string;
  share: number;
  strong: boolean;
  points: number;
  parts: CombinedPart[];
}

const RUN = 12;
/** Counts rounded more coarsely than this ("1M") cannot carry a pattern. */
const COARSEST = 0.1;

/**
 * Adds up a pattern's points. Null where a figure it needs is missing or the counts are rounded too coarsely.
 * @example judgePattern(likesAdded, measuresOfOrdinaryCreator)?.share // -0.2
 * @example judgePattern(likesAdded, measuresWithoutLikes) // null
 */
export function judgePattern(pattern: Pattern, measures: Measures): PatternResult | null {
  if (measures.rounding > COARSEST) return null;
  const parts: CombinedPart[] = [];
  for (const { figure, signal, family, scale, typical, spread, weight, optional } of pattern.parts) {
    const value = measures.figures[figure];
    if (value === null || (scale === "log" && value <= 0)) {
      if (optional) continue;
      return null;
    }
    const points = (weight * ((scale === "log" ? Math.log(value) : value) - typical)) / spread;
    parts.push({ signal, family, points });
  }
  const posts = Math.min(RUN, measures.likes.length);
  const stretch = 1 + (pattern.perMissingPost ?? 0) * (RUN - posts);
  const points = parts.reduce((total, part) => total + part.points, 0);
  return {
    id: pattern.id,
    share: points / (pattern.notice * stretch),
    strong: points >= pattern.strong * stretch,
    points,
    parts,
  };
}
