import type { Tier } from "../../core/types/insight";
import type { Badge } from "../messages/map";

/** One letter a tier, the same in every language: it stands for the tier's English name. */
const LETTERS: Record<Tier, string> = { emerging: "E", nano: "N", micro: "µ", mid: "M", macro: "M+", mega: "G" };

/**
 * The badge's text, at most four letters. A reason to stop has a mark of its own: colour alone would not tell it.
 *
 * @example badgeText({ tier: "nano", known: "known", dot: true }) // "N*•"
 * @example badgeText({ tier: null, known: null, dot: false }) // ""
 */
export function badgeText({ tier, known, dot }: Badge): string {
  return `${tier === null ? "" : LETTERS[tier]}${known === null ? "" : known === "stop" ? "!" : "*"}${dot ? "•" : ""}`;
}
