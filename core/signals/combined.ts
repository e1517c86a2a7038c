import type { PlatformId } from "../types/reading";
import type { CombinedPart, CombinedReading, Severity, Signal, SignalFamily } from "../types/signal";
import { measuredRates } from "./measured";
import type { Measures } from "./measures";
import { patternsFor } from "./patterns";
import { judgePattern, type PatternResult } from "./patterns/pattern";
import type { SignalNeed, SignalRule } from "./signal-rule";

/** Raised with every change of a rule, a threshold or a weight. */
export const COMBINED_VERSION = "3";

/** Points from which a part counts as a voice of its own rather than noise. */
const VOICE = 0.5;
const NEEDED_FAMILIES = 2;
/** Points of a strong signal. */
const STRONG = 2;
/** What a profile shows before any post was read. Alone it says too little to call anything ordinary. */
const HEADER: ReadonlySet<SignalNeed> = new Set(["followers", "following", "posts", "profile-likes"]);

/**
 * How unusual a profile is among genuine ones of its network. Two ways lead past "nothing unusual": a pattern of the
 * network over its border, or notable signals of two independent families, one of them strong. It says more than "one
 * thing to look at" only where two independent families speak; what a creator chooses to post (one hit, adverts) never
 * counts as one. "Nothing unusual" needs a pattern or two families that were looked at beyond the profile's header.
 * @example combine("tiktok", rules, [notableLikes, notableComments], measures).level // "worth-a-look"
 * @example combine("pinterest", rules, [], measures).level // "not-enough-data"
 */
export function combine(
  platform: PlatformId,
  rules: readonly SignalRule[],
  signals: readonly Signal[],
  measures: Measures,
): CombinedReading {
  const judged = patternsFor(platform).flatMap((pattern) => judgePattern(pattern, measures) ?? []);
  const pattern = judged.reduce<PatternResult | null>(
    (best, next) => (best === null || next.share > best.share ? next : best),
    null,
  );
  const voices = notableParts(rules, signals);
  const families = countFamilies(voices);
  const base = { version: COMBINED_VERSION, pattern: null, parts: voices, families };
  const rates = measuredRates(platform, Math.max(measures.likes.length, measures.views.length));
  const score = pattern?.share ?? null;
  if (pattern !== null && pattern.share >= 1) {
    const parts = [...pattern.parts, ...voices.filter(({ signal }) => !pattern.parts.some((p) => p.signal === signal))];
    const speaking = countFamilies(parts.filter(({ points }) => points >= VOICE));
    const level = speaking >= NEEDED_FAMILIES ? "worth-a-look" : "one-thing";
    const severity: Severity = pattern.strong && speaking >= NEEDED_FAMILIES ? "strong" : "notice";
    const rate =
      severity === "strong" ? rates?.strong : speaking >= NEEDED_FAMILIES ? rates?.worthALook : rates?.notable;
    return {
      ...base,
      level,
      severity,
      score,
      pattern: pattern.id,
      parts,
      families: speaking,
      falsePositiveRate: rate ?? null,
    };
  }
  if (families >= NEEDED_FAMILIES && voices.some(({ points }) => points >= STRONG)) {
    return { ...base, level: "worth-a-look", severity: "notice", score, falsePositiveRate: rates?.worthALook ?? null };
  }
  const enough = judged.length > 0 || countLookedAt(rules, signals) >= NEEDED_FAMILIES;
  const level = enough ? "nothing-unusual" : "not-enough-data";
  return { ...base, level, severity: null, score, falsePositiveRate: null };
}

/** Families of the signals that had data and a norm, beyond what stands in the profile's header. */
function countLookedAt(rules: readonly SignalRule[], signals: readonly Signal[]): number {
  const families = signals.flatMap(({ id, status }): SignalFamily[] => {
    const meta = rules.find((rule) => rule.meta.id === id)?.meta;
    if (meta === undefined || meta.family === "content" || meta.needs.every((need) => HEADER.has(need))) return [];
    return status === "clear" || status === "notable" ? [meta.family] : [];
  });
  return new Set(families).size;
}

function notableParts(rules: readonly SignalRule[], signals: readonly Signal[]): CombinedPart[] {
  return signals.flatMap((signal): CombinedPart[] => {
    const rule = rules.find((candidate) => candidate.meta.id === signal.id);
    if (rule === undefined || signal.status !== "notable" || rule.meta.family === "content") return [];
    // A vendor's band has no error rate of its own, and a rate by views repeats what likes per view say.
    if (rule.meta.needs.includes("benchmark")) return [];
    // A border whose error rate was never measured has no voice below its strong end.
    if (signal.falsePositiveRate === null && signal.severity !== "strong") return [];
    return [{ signal: signal.id, family: rule.meta.family, points: signal.severity === "strong" ? STRONG : 1 }];
  });
}

function countFamilies(parts: readonly CombinedPart[]): number {
  return new Set(parts.map((part) => part.family)).size;
}
