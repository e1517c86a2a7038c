import { beforeAll, describe, expect, it } from "vitest";
import { formatAgo, formatMonth } from "../../components/format/dates";
import { formatField, formatGap, formatValue } from "../../components/format/metric";
import { formatMoney, formatMoneyRange } from "../../components/format/money";
import { supportedDigits } from "../../components/format/numbers";
import { installEnglish } from "../support/words";

beforeAll(installEnglish);
const DAY = 86_400_000;

describe("numbers", () => {
  it("show no digit that the interval does not support", () => {
    expect(supportedDigits(38_212, { low: 31_000, high: 46_000 })).toBe(2);
    expect(supportedDigits(38_212, { low: 10_000, high: 60_000 })).toBe(1);
    expect(supportedDigits(1_234, { low: 1_234, high: 1_234 }, 4)).toBe(4);
    expect(supportedDigits(10_000, { low: 10_000, high: null })).toBe(1);
    expect(supportedDigits(0, { low: 0, high: 0 })).toBe(3);
  });

  it("write a median short and a rate in percent", () => {
    expect(formatValue("median-views", 38_212, { low: 31_000, high: 46_000 })).toBe("38K");
    expect(formatValue("view-rate", 0.2567)).toBe("25.7%");
    expect(formatValue("engagement-rate-followers", 0.0098, { low: 0.0061, high: 0.014 })).toBe("0.98%");
  });
});

describe("counts", () => {
  it("are unread with the text that was there, never a number", () => {
    const tried = ["header.followers"];
    expect(formatField({ ok: false, why: "unreadable", tried, text: "48.2 zillion" })).toBe("unread: “48.2 zillion”");
    expect(formatField({ ok: false, why: "not-shown", tried })).toBe("not shown");
  });

  it("carry their rounding", () => {
    const count = { value: 1_200_000, low: 1_150_000, high: 1_249_999, text: "1.2M" };
    expect(formatField({ ok: true, value: count, rule: "x" })).toBe("1.2M");
    const exact = { value: 48_237, low: 48_237, high: 48_237, text: "48,237" };
    expect(formatField({ ok: true, value: exact, rule: "x" })).toBe("48,237");
  });

  it("say what to do where there is no value", () => {
    expect(formatGap({ ok: false, why: "open-posts", need: 3 })).toBe("open 3 posts for this");
    expect(formatGap({ ok: false, why: "open-posts", need: 1 })).toBe("open 1 post for this");
  });
});

describe("money", () => {
  it("keeps two telling digits where amounts are tiny, and none that are idle", () => {
    expect(formatMoney(0.31, "USD")).toBe("$0.31");
    expect(formatMoney(0.0042, "USD")).toBe("$0.0042");
    expect(formatMoney(900, "USD")).toBe("$900");
    expect(formatMoney(7, "USD")).toBe("$7");
  });

  it("is one amount where both ends are written alike, and survives an unknown currency", () => {
    expect(formatMoneyRange({ low: 300.4, high: 300.4, currency: "USD" })).toBe("$300");
    expect(formatMoneyRange({ low: 212, high: 418, currency: "USD" })).toBe("$210 – $420");
    expect(formatMoneyRange({ low: -36_200, high: -16_100, currency: "USD" })).toBe("-$36,000 – -$16,000");
    expect(formatMoneyRange({ low: -400, high: 900, currency: "USD" })).toBe("-$400 – $900");
    expect(formatMoney(5, "not a currency")).toBe("5 not a currency");
  });
});

describe("times", () => {
  it("are told from the moment given; a time ahead is now", () => {
    const now = Date.UTC(2026, 9, 1);
    expect(formatAgo(now - 4 * DAY, now)).toBe("4 days ago");
    expect(formatAgo(now - 200 * DAY, now)).toBe("6 mo. ago");
    expect(formatAgo(now + DAY, now)).toBe("this minute");
    expect(formatMonth(Date.UTC(2026, 2, 12), now)).toBe("March");
    expect(formatMonth(Date.UTC(2024, 2, 12), now)).toBe("March 2024");
  });
});
