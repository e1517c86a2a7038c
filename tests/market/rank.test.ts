import { describe, expect, it } from "vitest";
import { assess } from "../../core/insight";
import { marketPeer } from "../../core/market/peer";
import { rankOf } from "../../core/market/rank";
import { medianViews } from "../../core/metrics/views";
import type { MarketPeer } from "../../core/types/assess-context";
import { ABSENT, exact, NOW, post, tiktokTiles } from "../insight/build";

const metric = medianViews({
  platform: "tiktok",
  kind: "short",
  posts: [post("a", { views: exact(100) })],
  followers: ABSENT,
  noRun: false,
  page: "profile",
});
const place = { platform: "tiktok", kind: "short", tier: "micro", creatorId: "me" } as const;
const peer = (creatorId: string, value: number, changes: Partial<MarketPeer> = {}): MarketPeer => ({
  creatorId,
  platform: "tiktok",
  kind: "short",
  tier: "micro",
  formula: "median-views",
  value,
  ...changes,
});
const peers = (count: number) => Array.from({ length: count }, (_, i) => peer(`c${i}`, i * 10));

describe("your market", () => {
  it("is a rank up to 30", () => {
    const market = [peer("a", 300), peer("b", 200), ...Array.from({ length: 6 }, (_, i) => peer(`low${i}`, i))];
    expect(rankOf(metric, "median-views", place, market)).toEqual({
      ok: true,
      rank: 3,
      of: 9,
      percentile: null,
      formula: "median-views",
      better: ["a", "b"],
    });
    expect(rankOf(metric, "median-views", place, peers(29))).toMatchObject({ of: 30, percentile: null });
  });

  it("is a percentile from 31 on", () => {
    expect(rankOf(metric, "median-views", place, peers(40))).toMatchObject({ of: 41, rank: 30, percentile: 25 });
  });

  it("compares like with like only, and nobody with themselves", () => {
    const others = [
      peer("p", 1, { platform: "youtube" }),
      peer("k", 1, { kind: "video" }),
      peer("t", 1, { tier: "nano" }),
      peer("f", 1, { formula: "view-rate" }),
      peer("me", 1),
      peer("n", Number.NaN),
    ];
    expect(rankOf(metric, "median-views", place, others)).toEqual({ ok: false, why: "no-peers" });
  });

  it("counts a creator once, and shares a rank among equals", () => {
    expect(rankOf(metric, "median-views", place, [peer("a", 100), peer("a", 100), peer("b", 100)])).toMatchObject({
      rank: 1,
      of: 3,
    });
  });

  it("says why there is none", () => {
    expect(rankOf({ ok: false, why: "no-posts" }, "median-views", place, peers(3))).toEqual({
      ok: false,
      why: "nothing-measured",
    });
    expect(rankOf(metric, "median-views", { ...place, tier: null }, peers(3))).toEqual({
      ok: false,
      why: "tier-unknown",
    });
  });

  it("is made of the lead metrics of insights", () => {
    const seen = [9_000, 1_000].map((views, i) =>
      marketPeer(assess(tiktokTiles(Array(12).fill(views)), { now: NOW }), `c${i}`),
    );
    const market = seen.filter((each) => each !== null);
    expect(market).toHaveLength(2);
    const mine = assess(tiktokTiles(Array(12).fill(5_000)), { now: NOW, market, creatorId: "me" });
    expect(mine.market).toMatchObject({ ok: true, rank: 2, of: 3, better: ["c0"] });
    expect(marketPeer(assess(tiktokTiles([]), { now: NOW }), "empty")).toBeNull();
  });

  it("is in the insight", () => {
    const market = [peer("a", 7_000), peer("b", 1_000)];
    expect(assess(tiktokTiles(Array(12).fill(5_000)), { now: NOW, market }).market).toMatchObject({
      ok: true,
      rank: 2,
      of: 3,
    });
  });
});
