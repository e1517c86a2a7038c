import { describe, expect, it } from "vitest";
import { atFollowers, bandCentre, interpolate, rowAt } from "../../core/benchmarks/interpolate";
import { type LookupPlace, lineFor, ratesFor, referenceFor } from "../../core/benchmarks/lookup";
import { monthsOld } from "../../core/benchmarks/passport";
import { RATE_PACKS, REFERENCE_PACK } from "../../core/benchmarks/shipped";
import { benchmarkWord } from "../../core/benchmarks/word";
import type { Metric } from "../../core/types/insight";
import type { RatePack } from "../../core/types/pack";
import { NOW } from "../insight/build";

const place = (changes: Partial<LookupPlace> = {}): LookupPlace => ({
  platform: "instagram",
  kind: "photo",
  followers: 30_000,
  now: NOW,
  ...changes,
});

function measured(
  formula: "engagement-rate-followers" | "engagement-rate-views" | "view-rate",
  median: number,
): Metric {
  const range = { low: median * 0.8, high: median * 1.2 };
  return {
    ok: true,
    formula,
    kind: "photo",
    median,
    mean: median,
    rounding: range,
    likely: range,
    n: 12,
    parts: [],
    oneHit: false,
  };
}

describe("interpolation", () => {
  it("is linear in the logarithm of followers and flat beyond the ends", () => {
    const anchors = [
      { at: 1_000, value: 2 },
      { at: 100_000, value: 4 },
    ];
    expect(interpolate(anchors, 10_000)).toBeCloseTo(3, 12);
    expect(interpolate(anchors, 10)).toBe(2);
    expect(interpolate(anchors, 1e9)).toBe(4);
    expect(interpolate([], 10)).toBeNull();
  });

  it("anchors bands in their geometric middle", () => {
    expect(bandCentre({ from: 10_000, to: 1_000_000 }, null)).toBeCloseTo(100_000, 6);
    expect(bandCentre({ from: 1_000_000, to: null }, { from: 250_000, to: 1_000_000 })).toBeCloseTo(2_000_000, 6);
  });

  it("does not jump at a border, under any pack", () => {
    for (const formula of ["engagement-rate-followers", "view-rate", "engagement-rate-views"] as const) {
      for (const platform of ["instagram", "tiktok"] as const) {
        const below = ratesFor(RATE_PACKS, formula, place({ platform, followers: 99_000 }));
        const above = ratesFor(RATE_PACKS, formula, place({ platform, followers: 101_000 }));
        if (below && above) expect(Math.abs(above.typical / below.typical - 1)).toBeLessThan(0.02);
      }
    }
    const below = referenceFor(RATE_PACKS, 99_000, NOW);
    const above = referenceFor(RATE_PACKS, 101_000, NOW);
    if (!below.ok || !above.ok) throw new Error("no reference");
    expect(Math.abs(above.atThisSize.rate / below.atThisSize.rate - 1)).toBeLessThan(0.02);
    expect([below.tier, above.tier]).toEqual(["micro", "macro"]);
  });

  it("knows no size below the first band", () => {
    expect(rowAt(REFERENCE_PACK.rows, 999)).toBeNull();
    expect(atFollowers(REFERENCE_PACK.rows, 999, (row) => row.typical)).toBeNull();
    expect(referenceFor(RATE_PACKS, 999, NOW)).toEqual({ ok: false, why: "emerging" });
    expect(referenceFor(RATE_PACKS, null, NOW)).toEqual({ ok: false, why: "tier-unknown" });
  });
});

describe("a rate meets only a row of its own denominator, platform and kind", () => {
  it("finds Instagram by followers and nothing by views", () => {
    expect(lineFor(RATE_PACKS, measured("engagement-rate-followers", 0.0098), place())?.word).toBe("typical");
    expect(lineFor(RATE_PACKS, measured("engagement-rate-views", 0.05), place({ kind: "reel" }))).toBeNull();
  });

  it("finds TikTok by views in the 2025 table, not in the one by followers", () => {
    const line = lineFor(
      RATE_PACKS,
      measured("engagement-rate-views", 0.085),
      place({ platform: "tiktok", kind: "short" }),
    );
    expect(line).toMatchObject({
      passport: { packId: "modash-tiktok-2025", denominator: "views", date: "2025-11", aged: false },
    });
  });

  it.each(["youtube", "x", "twitch", "kick"] as const)("has no rate for %s", (platform) => {
    for (const formula of ["engagement-rate-followers", "engagement-rate-views", "view-rate"] as const)
      expect(lineFor(RATE_PACKS, measured(formula, 0.05), place({ platform, kind: "video" }))).toBeNull();
  });

  it("has no view rate for nano: 17 creators are not enough", () => {
    const at = (followers: number) =>
      lineFor(RATE_PACKS, measured("view-rate", 0.14), place({ platform: "tiktok", followers }));
    expect(at(5_000)).toBeNull();
    expect(at(31_623)).toMatchObject({ word: "typical", passport: { sample: "80 creators", aged: true } });
  });

  it("prefers a row of the very kind to one of any", () => {
    const own: RatePack = {
      ...REFERENCE_PACK,
      id: "own",
      role: "lead",
      rows: (["any", "reel"] as const).map((kind, i) => ({
        platform: "instagram",
        kind,
        metric: "engagement-rate",
        tier: null,
        band: { from: 0, to: null },
        denominator: "followers",
        low: 1,
        typical: 2 + i,
        high: 9,
      })),
    };
    expect(ratesFor([own], "engagement-rate-followers", place({ kind: "reel" }))?.typical).toBe(0.03);
    expect(ratesFor([own], "engagement-rate-followers", place())?.typical).toBe(0.02);
  });

  it("never lets the default table lead", () => {
    const row = REFERENCE_PACK.rows[1];
    if (!row) throw new Error("no row");
    const rows = [{ ...row, platform: "instagram" as const, denominator: "followers" as const }];
    expect(ratesFor([{ ...REFERENCE_PACK, role: "lead", rows }], "engagement-rate-followers", place())).not.toBeNull();
    expect(ratesFor([{ ...REFERENCE_PACK, rows }], "engagement-rate-followers", place())).toBeNull();
  });
});

describe("words", () => {
  const cuts = { farBelow: 1, low: 2, high: 4, farAbove: 8 };
  it.each([
    [0.9, "far-below"],
    [1, "below"],
    [1.9, "below"],
    [2, "typical"],
    [4, "typical"],
    [4.1, "above"],
    [8, "above"],
    [8.1, "far-above"],
  ] as const)("%d is %s", (value, word) => expect(benchmarkWord(value, cuts)).toBe(word));

  it("never say far where the source has no outer cuts", () => {
    expect(benchmarkWord(0, { farBelow: null, low: 2, high: 4, farAbove: null })).toBe("below");
  });

  it("come with the words at both ends of the interval", () => {
    const line = lineFor(RATE_PACKS, measured("engagement-rate-followers", 0.0098), place());
    expect(line?.wordRange).toEqual(["below", "above"]);
  });
});

describe("age of a passport", () => {
  it.each([
    ["2025-11", 11],
    ["2025", 10],
    [null, null],
    ["soon", null],
  ] as const)("%s is %s months old in October 2026", (date, months) => expect(monthsOld(date, NOW)).toBe(months));

  it("shows on an undated table and on one older than 24 months", () => {
    const aged = (
      followers: number,
      platform: "instagram" | "tiktok",
      formula: "view-rate" | "engagement-rate-followers",
    ) => lineFor(RATE_PACKS, measured(formula, 0.1), place({ platform, followers }))?.passport.aged;
    expect(aged(30_000, "instagram", "engagement-rate-followers")).toBe(true);
    expect(aged(30_000, "tiktok", "view-rate")).toBe(true);
  });
});
