import { describe, expect, it } from "vitest";
import { PRICE_PACKS, RATE_PACKS, REFERENCE_PACK } from "../../core/benchmarks/shipped";
import { divideRange } from "../../core/metrics/cost";
import { impliedPerThousand, priceOfPost } from "../../core/metrics/price";
import type { PriceInput } from "../../core/metrics/price-rate";
import type { OwnDeal, RateCardRow } from "../../core/types/assess-context";
import { NOW } from "../insight/build";

function input(changes: Partial<PriceInput> = {}): PriceInput {
  return {
    platform: "instagram",
    kind: "photo",
    tiers: ["micro"],
    followers: 30_000,
    medianViews: null,
    now: NOW,
    ownDeals: [],
    rateCard: [],
    pricePacks: PRICE_PACKS,
    ratePacks: RATE_PACKS,
    ...changes,
  };
}

const deal = (amount: number, changes: Partial<OwnDeal> = {}): OwnDeal => ({
  platform: "instagram",
  kind: "photo",
  tier: "micro",
  agreed: { amount, currency: "EUR" },
  followers: 20_000,
  medianViews: null,
  at: NOW,
  ...changes,
});
const card: RateCardRow = {
  platform: "instagram",
  kind: "any",
  tier: "any",
  per: "post",
  low: 100,
  high: 200,
  currency: "EUR",
};

describe("the default table", () => {
  it("implies 6.20, 9.36, 10.88 and 14.79 per 1 000 followers", () => {
    expect(impliedPerThousand(REFERENCE_PACK).map((row) => row.perThousand.toFixed(2))).toEqual([
      "6.20",
      "9.36",
      "10.88",
      "14.79",
    ]);
  });

  it("has mega engagements 7.25 times dearer than micro ones", () => {
    const cost = (tier: string) => REFERENCE_PACK.rows.find((row) => row.tier === tier)?.costPerEngagement ?? 0;
    expect(cost("mega") / cost("micro")).toBeCloseTo(7.25, 10);
  });

  it("prices only what no other source does", () => {
    const price = priceOfPost(input({ platform: "kick", kind: "live", followers: Math.sqrt(10_000 * 100_000) }));
    if (!price.ok) throw new Error("no price");
    expect(price).toMatchObject({ basis: "default-table", passport: { packId: "creator-tiers-2025" } });
    expect(price.range.low / 31.622776601).toBeCloseTo(9.36, 6);
  });
});

describe("order of trust", () => {
  const deals = [400, 420, 380, 500, 440].map((amount) => deal(amount));

  it("takes own deals from five on, scaled by followers", () => {
    const price = priceOfPost(input({ ownDeals: deals, rateCard: [card] }));
    expect(price).toMatchObject({
      ok: true,
      basis: "own-deals",
      range: { low: 600, typical: 630, high: 660, currency: "EUR" },
    });
  });

  it("takes deals of that platform, tier and kind only", () => {
    for (const changes of [{ platform: "tiktok" }, { tier: "macro" }, { kind: "reel" }] as Partial<OwnDeal>[]) {
      const others = [...deals.slice(1), deal(400, changes)];
      expect(priceOfPost(input({ ownDeals: others, rateCard: [card] }))).toMatchObject({ basis: "rate-card" });
    }
  });

  it("never mixes currencies, nor minds another network's", () => {
    const foreign = deal(9, { platform: "tiktok", agreed: { amount: 9, currency: "JPY" }, at: NOW + 1 });
    expect(priceOfPost(input({ ownDeals: [...deals, foreign] }))).toMatchObject({ basis: "own-deals" });
    const mixed = [...deals.slice(1), deal(9, { agreed: { amount: 9, currency: "USD" } })];
    expect(priceOfPost(input({ ownDeals: mixed }))).toMatchObject({ basis: "price-pack" });
  });

  it("takes the rate card's closest row before any pack", () => {
    const reel: RateCardRow = { ...card, kind: "photo", per: "1000-followers", low: 5, high: 6 };
    expect(priceOfPost(input({ rateCard: [card, reel] }))).toMatchObject({
      basis: "rate-card",
      range: { low: 150, high: 180 },
    });
  });

  it("takes the price pack before the default table", () => {
    expect(priceOfPost(input())).toMatchObject({
      ok: true,
      basis: "price-pack",
      range: { low: 210, typical: 300, high: 420, currency: "USD" },
      perFollowers: true,
      note: null,
      proof: { numbers: { low: 7, typical: 10, high: 14, count: 30_000 } },
    });
  });
});

describe("a price pack", () => {
  it("prices by views where the network is bought on views, else by followers", () => {
    const views = priceOfPost(input({ platform: "tiktok", kind: "short", medianViews: 38_000 }));
    expect(views).toMatchObject({ ok: true, range: { low: 266, high: 950 }, passport: { packId: "cpm-2025" } });
    const followers = priceOfPost(input({ platform: "tiktok", kind: "short" }));
    expect(followers).toMatchObject({ ok: true, range: { low: 52.5, typical: 75, high: 105 } });
  });

  it("says product only below the floor, by negotiation above five million", () => {
    expect(priceOfPost(input({ followers: 2_000, tiers: ["nano"] }))).toMatchObject({ ok: true, note: "product-only" });
    expect(priceOfPost(input({ followers: 5_000_000, tiers: ["mega"] })).ok).toBe(true);
    expect(priceOfPost(input({ followers: 5_000_001, tiers: ["mega"] }))).toEqual({ ok: false, why: "by-negotiation" });
    expect(priceOfPost(input({ platform: "x", followers: 9_000_000 }))).toEqual({ ok: false, why: "by-negotiation" });
  });

  it("still believes the house's own prices above five million", () => {
    expect(priceOfPost(input({ followers: 9_000_000, tiers: ["mega"], rateCard: [card] }))).toMatchObject({
      basis: "rate-card",
    });
  });

  it("has no price for emerging creators or unread followers", () => {
    expect(priceOfPost(input({ followers: 900, tiers: ["emerging"] }))).toEqual({ ok: false, why: "no-price" });
    expect(priceOfPost(input({ followers: null, tiers: [] }))).toEqual({ ok: false, why: "tier-unknown" });
  });

  it("does not jump at a border", () => {
    const at = (followers: number) => {
      const price = priceOfPost(input({ platform: "kick", kind: "live", followers }));
      return price.ok ? price.range.low / followers : 0;
    };
    expect(at(101_000) / at(99_000)).toBeLessThan(1.01);
  });
});

describe("dividing a price", () => {
  it("keeps low, typical and high", () => {
    const range = { low: 210, typical: 300, high: 420, currency: "USD" };
    expect(divideRange(range, 300)).toEqual({ low: 0.7, typical: 1, high: 1.4, currency: "USD" });
    expect(divideRange(range, 0)).toBeNull();
  });
});
