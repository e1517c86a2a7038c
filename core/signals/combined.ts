import type { CombinedPart, CombinedReading, Signal } from "../types/signal";
import type { SignalRule } from "./signal-rule";

/** Raised with every change of a rule, a threshold or a weight. */
export const COMBINED_VERSION = "1";

/**
 * How unusual a profile is among genuine ones, from its signals: at least two independent families before it says
 * more than "one thing to look at".
 * @example combine(rules, [notableLikes, notableComments]).level // "worth-a-look"
 * @example combine(rules, []).level // "not-enough-data"
 */
export function combine(rules: readonly SignalRule[], signals: readonly Signal[]): CombinedReading {
  const parts = signals.flatMap((signal): CombinedPart[] => {
    const rule = rules.find((candidate) => candidate.meta.id === signal.id);
    if (rule === undefined || signal.status !== "notable") return [];
    return [{ signal: signal.id, family: rule.meta.family, points: signal.severity === "strong" ? 2 : 1 }];
  });
  const families = new Set(parts.map((part) => part.family)).size;
  const looked = signals.some((signal) => signal.status === "clear" || signal.status === "notable");
  const score = parts.reduce((sum, part) => sum + part.points, 0);
  const level = !looked
    ? "not-enough-data"
    : families === 0
      ? "nothing-unusual"
      : families === 1
        ? "one-thing"
        : "worth-a-look";
  const severity = level === "worth-a-look" ? (score >= 4 ? "strong" : "notice") : null;
  return {
    level,
    severity,
    score: looked ? score : null,
    parts,
    families,
    falsePositiveRate: null,
    version: COMBINED_VERSION,
  };
}
