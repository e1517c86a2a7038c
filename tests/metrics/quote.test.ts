import { describe, expect, it } from "vitest";
import { assess } from "../../core/insight";
import { convertMoney, exchangeFactor } from "../../core/metrics/money";
import { checkQuote } from "../../core/metrics/quote";
import type { AssessContext } from "../../core/types/assess-context";
import { DAY, exact, NOW, ordinaryMicro, post, reading } from "../insight/build";

const usd = (amount: number) => ({ amount, currency: "USD" });

function check(amount: number, context: Partial<AssessContext> = {}, currency = "USD", posts = 1) {
  const full = { now: NOW, ...context };
  return checkQuote({ amount, currency }, assess(ordinaryMicro(), full), full, posts);
}

describe("the ordinary Instagram micro creator", () => {
  it("is asked about with the platform's cost per engagement, the default table's beside it", () => {
    const quote = check(300);
    expect(quote).toMatchObject({
      ok: true,
      benchmark: { word: "within" },
      price: { word: "within" },
      reference: { low: 0.12 },
    });
    if (!quote.ok || !quote.perEngagement.ok) throw new Error("no quote");
    expect(quote.perEngagement.range.low).toBeCloseTo(1.02, 2);
  });

  it("is never offered what the default table makes of it", () => {
    for (const amount of [30, 300, 420, 500, 5_000]) {
      const quote = check(amount);
      if (!quote.ok) throw new Error("no quote");
      if (quote.counter.ok) expect(quote.counter.range.low).toBeGreaterThanOrEqual(210);
    }
    expect(check(5_000)).toMatchObject({ counter: { ok: true, basis: "price-pack", range: { low: 210, high: 420 } } });
  });

  it("gets no counter-offer where only the default table has a price", () => {
    const quote = check(5_000, { pricePacks: [] });
    expect(quote).toMatchObject({ ok: true, price: { basis: "default-table" }, counter: { ok: false, why: "none" } });
  });
});

describe("the counter-offer", () => {
  it("is the brief's lowest ceiling first", () => {
    const brief = { priceMax: usd(250), costPerEngagementMax: usd(0.5) };
    expect(check(900, { brief })).toMatchObject({
      counter: {
        ok: true,
        basis: "brief-ceiling",
        range: { low: 147 },
        proof: { numbers: { ceiling: "cost-per-engagement", limit: 0.5, count: 294 } },
      },
    });
    expect(check(140, { brief })).toMatchObject({ counter: { ok: false, why: "not-needed" } });
  });

  it("is not needed inside the platform's range", () => {
    expect(check(420)).toMatchObject({ counter: { ok: false, why: "not-needed" } });
  });

  it("converts by typed rates only", () => {
    expect(check(900, {}, "EUR")).toMatchObject({
      ok: true,
      benchmark: null,
      price: null,
      counter: { ok: false, why: "currency-differs" },
    });
    const exchangeRates = [{ from: "USD", to: "EUR", rate: 0.5, at: NOW }];
    expect(check(900, { settings: { exchangeRates } }, "EUR")).toMatchObject({
      price: { range: { low: 105, high: 210, currency: "EUR" } },
      counter: { ok: true, range: { high: 210, currency: "EUR" } },
    });
  });
});

describe("a quote", () => {
  it("is divided by the posts of the package", () => {
    expect(check(900, {}, "USD", 3)).toMatchObject({ perPost: { amount: 300 }, perEngagement: { ok: true } });
  });

  it("has cost per thousand views and per view where views are known", () => {
    const posts = Array.from({ length: 6 }, (_, i) =>
      post(`v${i}`, { kind: "short", publishedAt: NOW - (5 + i) * DAY, views: exact(20_000) }),
    );
    const insight = assess(reading({ platform: "tiktok", fields: { followers: exact(50_000) }, posts }), { now: NOW });
    expect(checkQuote(usd(400), insight, {})).toMatchObject({
      perEngagement: { ok: false, why: "nothing-measured" },
      perThousandViews: { ok: true, range: { low: 20 } },
      perView: { ok: true, range: { low: 0.02 } },
      benchmark: null,
    });
  });

  it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY])("of %d is none", (amount) => {
    expect(check(amount)).toEqual({ ok: false, why: "no-amount" });
  });
});

describe("currencies", () => {
  it("are exchanged both ways by one typed rate, and never by an invented one", () => {
    const rates = [{ from: "USD", to: "EUR", rate: 0.8, at: NOW }];
    expect(exchangeFactor("EUR", "USD", rates)).toBeCloseTo(1.25, 12);
    expect(convertMoney(usd(10), "JPY", rates)).toBeNull();
    expect(exchangeFactor("USD", "EUR", [{ from: "USD", to: "EUR", rate: 0, at: NOW }])).toBeNull();
  });
});
