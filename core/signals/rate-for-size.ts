import type { BenchmarkLine } from "../types/insight";
import type { SignalInput } from "../types/signal-input";
import { looked, noNorm, type SignalRule } from "./signal-rule";
import { bordersFor } from "./thresholds";
import type { ThresholdSource } from "./thresholds/threshold";

const SOURCE: ThresholdSource = { id: "pack", year: null };

/**
 * Engagement far below or far above what the leading platform pack has for this size. The default table never leads, so
 * it never raises this. Vendors' bands state no error rate, so it is never more than a notice. Two guards keep
 * ordinary people out: both ends of the rate's likely interval have to lie beyond the pack's outer cut; and where the
 * network's own upper border of likes per view was measured on genuine creators, a rate by views has to pass that too
 * (held against a vendor's band of 2025, 88 % of genuine TikTok creators of 2020 are "far above").
 */
export const rateForSize: SignalRule = {
  meta: {
    id: "rate-for-size",
    question: "Does the rate fit the size, by a pack of the platform?",
    family: "followers",
    needs: ["benchmark"],
    platforms: "all",
    explanations: ["viral-post", "giveaway", "new-account", "old-followers", "hidden-likes", "comments-limited"],
    source: SOURCE,
  },
  assess(input) {
    const { benchmark } = input;
    if (benchmark === null || benchmark.passport.denominator === "not-stated") return noNorm();
    const { wordRange, measured, typical, farBelow, farAbove, passport } = benchmark;
    const both = (word: BenchmarkLine["word"]) => wordRange.every((end) => end === word);
    const low = both("far-below");
    const high = both("far-above") && measured > measuredBorder(input, benchmark);
    const border = low ? farBelow : high ? farAbove : null;
    const numbers = { value: measured, typical, pack: passport.packName, ...(border === null ? {} : { border }) };
    const text = `rate-for-size_${low ? "low" : high ? "high" : "clear"}`;
    return looked(low || high ? "notice" : null, [{ text, numbers }], null, SOURCE);
  },
};

function measuredBorder({ platform, tier }: SignalInput, { formula }: BenchmarkLine): number {
  if (formula !== "engagement-rate-views") return 0;
  return bordersFor(platform, "likesPerView", tier)?.high?.notice ?? 0;
}
