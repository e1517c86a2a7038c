import type { SignalRule } from "./signal-rule";
import { looked, notEnoughData } from "./signal-rule";

/**
 * Engagement far below or far above what the leading platform pack has for this size. The default table never leads, so
 * it never raises this. Vendors' bands state no error rate, and this signal has none.
 */
export const rateForSize: SignalRule = {
  meta: {
    id: "rate-for-size",
    family: "followers",
    needs: ["benchmark"],
    platforms: "all",
    explanations: ["viral-post", "giveaway", "new-account", "old-followers", "hidden-likes", "comments-limited"],
  },
  assess({ benchmark }) {
    if (benchmark === null || benchmark.passport.denominator === "not-stated") return notEnoughData();
    const { word, measured, typical, low, high } = benchmark;
    const border = word.endsWith("below") ? low : high;
    const numbers = { value: measured, typical, ...(border === null ? {} : { border }) };
    const text = word === "far-below" || word === "far-above" ? word : "typical";
    return looked(text === "typical" ? null : "notice", [{ text: `rate-for-size_${text}`, numbers }], null);
  },
};
