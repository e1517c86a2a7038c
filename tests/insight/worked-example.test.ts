import { describe, expect, it } from "vitest";
import { assess, defaultContext } from "../../core/insight";
import { NOW, ordinaryMicro, tiktokTiles } from "./build";

describe("an ordinary Instagram micro creator", () => {
  const insight = assess(ordinaryMicro(), defaultContext(NOW));

  it("is typical for Instagram micro", () => {
    expect(insight.tier).toMatchObject({ ok: true, tiers: ["micro"] });
    expect(insight.engagement.perPost).toMatchObject({ ok: true, median: 294, n: 12 });
    expect(insight.leadMetric).toMatchObject({ formula: "engagement-rate-followers", word: "typical" });
    expect(insight.benchmark.lead).toMatchObject({
      ok: true,
      line: { passport: { packId: "modash-instagram", aged: true } },
    });
  });

  it("costs near the platform's, with the default table beside it", () => {
    const { perEngagement, benchmarkPerEngagement, referencePerEngagement } = insight.cost;
    if (!perEngagement.ok || !benchmarkPerEngagement.ok || !referencePerEngagement.ok) throw new Error("no cost");
    expect(perEngagement.range.typical).toBeCloseTo(300 / 294, 6);
    expect(benchmarkPerEngagement.range.typical).toBeGreaterThan(0.9);
    expect(benchmarkPerEngagement.range.typical).toBeLessThan(1.1);
    expect(referencePerEngagement.range.low).toBe(0.12);
    expect(insight.benchmark.reference).toMatchObject({ ok: true, tier: "micro", typicalRate: 0.078 });
  });
});

describe("a TikTok profile of tiles", () => {
  it("leads with median views and the word of the view rate", () => {
    const insight = assess(
      tiktokTiles([7000, 6000, 9000, 6500, 5800, 30000, 6800, 7200, 6100, 6900]),
      defaultContext(NOW),
    );
    expect(insight.leadMetric).toMatchObject({
      formula: "median-views",
      metric: { ok: true, median: 6850 },
      word: "typical",
    });
    expect(insight.engagement.byViews).toEqual({ ok: false, why: "open-posts", need: 3 });
  });
});
