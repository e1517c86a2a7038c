import type { BriefFit } from "../../core/types/insight";
import { maybe } from "../words";

/** What misses the brief, in words, in the brief's order. */
export function missTexts(fit: BriefFit | null): string[] {
  if (!fit) return [];
  return fit.lines.filter((line) => line.result === "miss").map((line) => maybe(`miss_${line.line}`) ?? line.line);
}
