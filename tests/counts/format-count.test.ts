import { describe, expect, it } from "vitest";
import { formatCount, parseCount } from "../../core/counts";
import { LANGUAGES } from "../../core/counts/languages";
import { seededRandom } from "../../core/metrics/bootstrap";
import { values } from "./vectors";

const rounded = (value: number, low: number, high: number | null) => ({ value, low, high, text: "" });

describe("formatCount", () => {
  it.each([
    ["en", rounded(1_200_000, 1_150_000, 1_249_999), "1.2M"],
    ["en", rounded(1_200_000, 1_200_000, 1_209_999), "1.2M"],
    ["en", rounded(4_690_000, 4_690_000, 4_699_999), "4.69M"],
    ["en", rounded(783_400, 783_350, 783_449), "783K"],
    ["en", rounded(1_000_000, 500_000, 1_499_999), "1M"],
    ["en", rounded(12_345, 12_345, 12_345), "12.3K"],
    ["en", rounded(2423, 2423, 2423), "2,423"],
    ["en", rounded(0, 0, 0), "0"],
    ["en", rounded(10_000, 10_000, null), "10K+"],
    ["de", rounded(1_200_000, 1_150_000, 1_249_999), "1,2\u00a0Mio."],
    ["de", rounded(783_400, 783_350, 783_449), "783 Tausend"],
    ["ja", rounded(1_230_000, 1_225_000, 1_234_999), "123万"],
    ["ja", rounded(2400, 2350, 2449), "~2,400"],
    ["es", rounded(1_250_000_000, 1_245_000_000, 1_254_999_999), "~1250\u00a0M"],
    ["not a language", rounded(1_200_000, 1_150_000, 1_249_999), "1.2M"],
  ])("%s %o", (language, count, text) => {
    expect(formatCount(count, language)).toBe(text);
  });

  it("writes an exact count in full when asked, and an inexact one never", () => {
    expect(formatCount(rounded(12_345, 12_345, 12_345), "en", { style: "full" })).toBe("12,345");
    expect(formatCount(rounded(1_200_000, 1_150_000, 1_249_999), "en", { style: "full" })).toBe("1.2M");
  });

  it("is read back, in every language, to an interval that holds what was written and claims no more", () => {
    const next = seededRandom(11);
    for (const language of Intl.NumberFormat.supportedLocalesOf(LANGUAGES)) {
      for (const exact of values(12, next)) {
        const english = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 }).format(exact);
        const count = parseCount(english, { language: "en" });
        if (!count.ok) throw new Error(`not read: ${english}`);
        const text = formatCount(count.count, language);
        const back = parseCount(text, { language });
        const held =
          back.ok && back.count.low <= count.count.value && (back.count.high ?? Infinity) >= count.count.value;
        expect(held, `${language}: ${english} -> ${text} -> ${JSON.stringify(back)}`).toBe(true);
        if (!back.ok) continue;
        const width = (low: number, high: number | null) => (high ?? Infinity) - low;
        const claimed = width(back.count.low, back.count.high);
        // An exact count needs no interval; an inexact one may not come back sharper by more than its own rounding.
        expect(claimed, `${language}: ${text}`).toBeGreaterThanOrEqual(width(count.count.low, count.count.high) * 0.99);
      }
    }
  });
});
