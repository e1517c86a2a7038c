import { allAtOnce, type Steps } from "../platforms/steps";
import type { CombinedReading, Observation, Signal } from "../types/signal";
import type { SignalInput } from "../types/signal-input";
import { combine } from "./combined";
import { hintedExplanations, orderExplanations } from "./explanations";
import { measuredRates } from "./measured";
import { measure } from "./measures";
import { observe } from "./observations";
import { SIGNAL_RULES } from "./registry";
import type { SignalOutcome } from "./signal-rule";

/** Every signal with its outcome, the combined reading over them, and what speaks for the creator. */
export interface SignalAssessment {
  signals: Signal[];
  combined: CombinedReading;
  observations: Observation[];
}

/**
 * Looks at a creator's counts for what is unusual among genuine creators of the same network. Never fails: a signal
 * without data or without a norm says so in its status.
 * @example assessSignals(inputOfTwelveVideos).signals.length // one for each rule
 * @example assessSignals(inputWithoutPosts).combined.level // "not-enough-data"
 */
export function assessSignals(input: SignalInput): SignalAssessment {
  return allAtOnce(signalsInSteps(input));
}

/**
 * The same as {@link assessSignals}, rule by rule.
 * @example allAtOnce(signalsInSteps(input)) // the same as assessSignals(input)
 * @example allAtOnce(signalsInSteps(inputWithoutPosts)).combined.level // "not-enough-data"
 */
export function* signalsInSteps(input: SignalInput): Steps<SignalAssessment> {
  const measures = measure(input);
  const hinted = hintedExplanations(input, measures);
  const rates = measuredRates(input.platform, Math.max(measures.likes.length, measures.views.length));
  const signals: Signal[] = [];
  for (const rule of SIGNAL_RULES) {
    yield;
    const outcome = rule.assess(input, measures);
    const rate = judged(outcome) ? (rates?.signals[rule.meta.id] ?? outcome.falsePositiveRate) : null;
    signals.push({
      id: rule.meta.id,
      ...outcome,
      falsePositiveRate: rate,
      otherExplanations: orderExplanations(rule.meta.explanations, hinted),
    });
  }
  yield;
  const combined = combine(input.platform, SIGNAL_RULES, signals, measures);
  yield;
  return { signals, combined, observations: observe(input) };
}

function judged({ status }: SignalOutcome): boolean {
  return status === "clear" || status === "notable";
}
