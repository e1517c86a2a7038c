import { describe, expect, it } from "vitest";
import { assess } from "../../core/insight";
import { disagree } from "../../core/metrics/budget";
import { MID_BORDERS } from "../../core/metrics/tier";
import type { AssessContext } from "../../core/types/assess-context";
import { exact, NOW, ordinaryMicro, tiktokTiles } from "../insight/build";

function elsewhere(context: Partial<AssessContext> = {}, read = ordinaryMicro()) {
  const found = assess(read, { now: NOW, ...context }).elsewhere;
  if (!found.ok) throw new Error(found.why);
  return found;
}

describe("the same budget elsewhere", () => {
  it("says what each pack computes, and that they disagree", () => {
    const { microToMega } = elsewhere();
    expect(microToMega.reference).toBeCloseTo(7.25, 8);
    expect(microToMega.platform).toBeGreaterThan(0.7);
    expect(microToMega.platform).toBeLessThan(1);
    expect(microToMega.disagree).toBe(true);
    expect(elsewhere({}, tiktokTiles(Array(12).fill(7000))).microToMega.platform).toBeCloseTo(1.31, 2);
  });

  it.each([
    [1.2, 0.9, true],
    [1.2, 1.1, false],
    [3, 1.2, true],
    [0.4, 0.9, true],
    [7.25, null, false],
  ])("packs at %d and %s disagree: %s", (reference, platform, told) =>
    expect(disagree(reference, platform)).toBe(told),
  );

  it("reproduces the default table's figures in the middle of each tier", () => {
    const rows = elsewhere().reference?.rows ?? [];
    expect(rows.map((row) => [row.tier, row.costPerEngagement.toFixed(2)])).toEqual([
      ["nano", "0.05"],
      ["micro", "0.12"],
      ["macro", "0.34"],
      ["mega", "0.87"],
    ]);
    expect(rows.map((row) => ((row.pricePerPost / row.followers) * 1000).toFixed(2))).toEqual([
      "6.20",
      "9.36",
      "10.88",
      "14.79",
    ]);
  });

  it("buys whole creators, with handling for each", () => {
    const plain = elsewhere().reference?.rows[0];
    expect(plain).toMatchObject({ tier: "nano", creators: 15, handling: 0 });
    expect(plain?.totalFollowers).toBeCloseTo(15 * Math.sqrt(1e7), 3);
    const handled = elsewhere({ settings: { handlingCost: { amount: 40, currency: "USD" } } }).reference?.rows[0];
    expect(handled).toMatchObject({ creators: 5, handling: 200 });
    expect(handled?.perEngagementWithHandling).toBeGreaterThan(handled?.costPerEngagement ?? 0);
  });

  it("cannot buy a part of a creator", () => {
    const mega = elsewhere().reference?.rows.at(-1);
    expect(mega).toMatchObject({ tier: "mega", creators: 0, engagements: 0, totalFollowers: 0 });
  });

  it("follows the house's tiers", () => {
    expect(elsewhere({ settings: { tierBorders: MID_BORDERS } }).reference?.rows.map((row) => row.tier)).toEqual([
      "nano",
      "micro",
      "mid",
      "macro",
      "mega",
    ]);
  });

  it("has nothing to say without a price, or in a currency without a rate", () => {
    const huge = { ...ordinaryMicro(), fields: { ...ordinaryMicro().fields, followers: exact(9_000_000) } };
    expect(assess(huge, { now: NOW }).elsewhere).toEqual({ ok: false, why: "no-price" });
    const rateCard = [
      { platform: "instagram", kind: "any", tier: "any", per: "post", low: 1, high: 2, currency: "EUR" },
    ] as const;
    expect(assess(ordinaryMicro(), { now: NOW, rateCard: [...rateCard] }).elsewhere).toEqual({
      ok: false,
      why: "currency-differs",
    });
  });
});
