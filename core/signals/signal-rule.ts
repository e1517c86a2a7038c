import type { PlatformId } from "../types/reading";
import type { Evidence, Severity, Signal, SignalFamily } from "../types/signal";
import type { SignalInput } from "../types/signal-input";
import type { Explanation } from "./explanations";
import type { Measures } from "./measures";
import type { ThresholdSource } from "./thresholds/threshold";

/** What a signal looks at before it can say anything. */
export type SignalNeed =
  | "views"
  | "likes"
  | "comments"
  | "followers"
  | "following"
  | "posts"
  | "profile-likes"
  | "benchmark"
  | "comment-text"
  | "captions"
  | "history";

/** What a signal is, apart from any creator. */
export interface SignalMeta {
  id: string;
  /** The question it asks, for people who read the code; the screen has texts of its own. */
  question: string;
  family: SignalFamily;
  needs: SignalNeed[];
  /** The networks with a threshold; `all` where the rule does not depend on a network's habits. */
  platforms: PlatformId[] | "all";
  /** What else could explain it, likeliest first. */
  explanations: Explanation[];
  /** Where its border comes from; `thresholds` where each network has its own, in core/signals/thresholds/. */
  source: ThresholdSource | "thresholds";
}

/** One signal: what it is, and a pure function from the input (and what was worked out of it once) to an outcome. */
export interface SignalRule {
  meta: SignalMeta;
  assess(input: SignalInput, measures: Measures): SignalOutcome;
}

/** What a rule itself decides; `assessSignals` adds the id and puts the explanations in order. */
export type SignalOutcome = Pick<Signal, "status" | "severity" | "evidence" | "falsePositiveRate" | "source">;

/**
 * The outcome of a rule that cannot speak on this network or for this creator.
 * @example notApplicable().status // "not-applicable"
 * @example notApplicable().severity // null
 */
export function notApplicable(): SignalOutcome {
  return { status: "not-applicable", severity: null, evidence: [], falsePositiveRate: null, source: null };
}

/**
 * The outcome of a rule for which nobody knows what is ordinary on this network, or at this size.
 * @example noNorm().status // "not-enough-data"
 * @example noNorm().evidence[0]?.text // "no-norm"
 */
export function noNorm(): SignalOutcome {
  const evidence = [{ text: "no-norm", numbers: {} }];
  return { status: "not-enough-data", severity: null, evidence, falsePositiveRate: null, source: null };
}

/**
 * The outcome of a rule that lacks counts; the numbers say how many it has and needs.
 * @example notEnoughData({ have: 3, need: 6 }).evidence[0]?.numbers // { have: 3, need: 6 }
 * @example notEnoughData().evidence // []
 */
export function notEnoughData(numbers?: { have: number; need: number }): SignalOutcome {
  const evidence = numbers ? [{ text: "needs-more", numbers }] : [];
  return { status: "not-enough-data", severity: null, evidence, falsePositiveRate: null, source: null };
}

/**
 * The outcome of a rule that looked: clear where the severity is null, notable otherwise.
 * @example looked(null, evidence, 0.01, source).status // "clear"
 * @example looked("strong", evidence, null, source).status // "notable"
 */
export function looked(
  severity: Severity | null,
  evidence: Evidence[],
  falsePositiveRate: number | null,
  source: ThresholdSource | undefined,
): SignalOutcome {
  const status = severity === null ? "clear" : "notable";
  return { status, severity, evidence, falsePositiveRate, source: source ?? null };
}
