import { describe, expect, it } from "vitest";
import { assess, defaultContext } from "../../core/insight";
import type { PlatformId, Post, PostKind } from "../../core/types/reading";
import { ABSENT, DAY, exact, NOW, ordinaryMicro, post, reading, rounded, tiktokTiles } from "./build";

const context = defaultContext(NOW);

function profile(platform: PlatformId, kind: PostKind, changes: Partial<Post>, followers = 50_000) {
  const posts = Array.from({ length: 12 }, (_, i) =>
    post(`p${i}`, { kind, publishedAt: NOW - (8 + i) * DAY, ...changes }),
  );
  return reading({ platform, posts, fields: { followers: exact(followers) } });
}

const engaged = { likes: exact(500), comments: exact(20), shares: exact(5), reposts: exact(5) };

describe("the lead metric is what the profile page shows", () => {
  it.each([
    ["tiktok", "short", { views: exact(5000) }, "median-views"],
    ["youtube", "video", { views: exact(5000) }, "median-views"],
    ["instagram", "photo", engaged, "engagement-rate-followers"],
    ["instagram", "reel", { views: exact(5000) }, "median-views"],
    ["x", "text", { views: exact(5000), ...engaged }, "median-views"],
    ["threads", "text", engaged, "engagement-rate-followers"],
    ["bluesky", "text", engaged, "engagement-rate-followers"],
    ["facebook", "photo", engaged, "engagement-rate-followers"],
    ["linkedin", "text", engaged, "engagement-rate-followers"],
  ] as const)("on %s with %s posts", (platform, kind, changes, formula) => {
    expect(assess(profile(platform, kind, changes), context).leadMetric).toMatchObject({
      formula,
      metric: { ok: true },
    });
  });

  it("is the people watching on a live network", () => {
    const live = reading({
      platform: "twitch",
      fields: { followers: exact(80_000), viewers: rounded(1200, 1150, 1249) },
    });
    expect(assess(live, context).leadMetric).toMatchObject({
      formula: "viewers-live",
      metric: { ok: true, median: 1200 },
    });
    const off = reading({ platform: "kick", fields: { followers: exact(80_000) } });
    expect(assess(off, context).leadMetric).toEqual({
      formula: "viewers-live",
      metric: { ok: false, why: "not-live" },
      word: null,
    });
  });

  it("is followers on Instagram until the grid was read", () => {
    expect(assess(profile("instagram", "photo", {}), context).leadMetric).toEqual({
      formula: "followers",
      metric: { ok: false, why: "hover-grid", need: 3 },
      word: null,
    });
  });

  it("is Reels views on Instagram while the grid is unread, and the rate once it is read", () => {
    const grid = profile("instagram", "photo", {});
    const reels = profile("instagram", "reel", { views: exact(9000) }).posts.map((each) => ({
      ...each,
      id: `r${each.id}`,
    }));
    const both = { ...grid, posts: [...grid.posts, ...reels] };
    const unread = assess(both, context);
    expect(unread.leadMetric).toMatchObject({ formula: "median-views", metric: { kind: "reel", median: 9000 } });
    expect(unread.sample.kind).toBe("reel");
    expect(unread.kinds.map((each) => each.kind)).toEqual(["reel", "photo"]);
    expect(unread.price).toMatchObject({ passport: { packId: "cpm-2025" } });
    expect(assess(both, { now: NOW, kind: "photo" })).toMatchObject({
      sample: { kind: "photo" },
      leadMetric: { formula: "followers" },
    });
    const read = { ...both, posts: both.posts.map((each) => (each.kind === "photo" ? { ...each, ...engaged } : each)) };
    expect(assess(read, context).leadMetric).toMatchObject({
      formula: "engagement-rate-followers",
      metric: { kind: "photo" },
    });
  });

  it("asks to open three videos for a rate, and never shows an empty verdict", () => {
    const insight = assess(tiktokTiles(Array(12).fill(6500)), context);
    expect(insight.engagement.byViews).toEqual({ ok: false, why: "open-posts", need: 3 });
    expect(insight.leadMetric.word).toBe("typical");
  });

  it("asks for the profile when only a single post was met", () => {
    const single = profile("tiktok", "short", { views: exact(5000), origin: "single" });
    expect(assess({ ...single, page: "post" }, context).leadMetric.metric).toEqual({ ok: false, why: "open-profile" });
    const popular = profile("x", "text", { views: exact(5000), origin: "popular" });
    expect(assess(popular, context).leadMetric.metric).toEqual({ ok: false, why: "no-latest" });
  });
});

describe("kinds", () => {
  const videos = profile("youtube", "video", { views: exact(10_000) });
  const shorts = profile("youtube", "short", { views: exact(90_000) }).posts.map((each) => ({
    ...each,
    id: `s${each.id}`,
  }));
  const both = { ...videos, posts: [...shorts, ...videos.posts] };

  it("are assessed apart, never pooled", () => {
    const { kinds, views } = assess(both, context);
    expect(kinds.map(({ kind, views: each }) => [kind, each.median.ok && each.median.median])).toEqual([
      ["video", 10_000],
      ["short", 90_000],
    ]);
    expect(views.median).toMatchObject({ median: 10_000 });
  });

  it("lead when asked for", () => {
    expect(assess(both, { now: NOW, kind: "short" }).views.median).toMatchObject({ kind: "short", median: 90_000 });
    expect(assess(both, { now: NOW, kind: "live" }).sample.kind).toBe("video");
  });

  it("lead only with enough posts", () => {
    const few = { ...both, posts: [...shorts, ...videos.posts.slice(0, 2)] };
    expect(assess(few, context).sample.kind).toBe("short");
  });
});

describe("the benchmark", () => {
  it("is silent for emerging creators, and says so", () => {
    const small = { ...ordinaryMicro(), fields: { ...ordinaryMicro().fields, followers: exact(800) } };
    const { benchmark, tier, leadMetric } = assess(small, context);
    expect(tier).toMatchObject({ tiers: ["emerging"] });
    expect(benchmark).toEqual({
      lines: [],
      lead: { ok: false, why: "emerging" },
      reference: { ok: false, why: "emerging" },
    });
    expect(leadMetric.word).toBeNull();
  });

  it("says that there is none where no row covers what was measured", () => {
    const { benchmark } = assess(profile("youtube", "video", { views: exact(5000) }), context);
    expect(benchmark.lead).toEqual({ ok: false, why: "no-row" });
    expect(benchmark.reference.ok).toBe(true);
  });

  it("has a line for each measured rate, the lead metric's first", () => {
    const { benchmark } = assess(profile("tiktok", "short", { views: exact(6500), ...engaged }), context);
    expect(benchmark.lines.map((line) => [line.formula, line.passport.packId])).toEqual([
      ["view-rate", "tiktok-series-2020"],
      ["engagement-rate-views", "modash-tiktok-2025"],
      ["engagement-rate-followers", "tiktok-series-2020"],
    ]);
    expect(benchmark.lead).toEqual({ ok: true, line: benchmark.lines[0] });
  });

  it("is unknown without followers", () => {
    const unread = { ...ordinaryMicro(), fields: { ...ordinaryMicro().fields, followers: ABSENT } };
    expect(assess(unread, context).benchmark).toEqual({
      lines: [],
      lead: { ok: false, why: "tier-unknown" },
      reference: { ok: false, why: "tier-unknown" },
    });
  });

  it("of a changed pack never renames a tier", () => {
    expect(assess(ordinaryMicro(), { now: NOW, ratePacks: [] }).tier).toEqual(assess(ordinaryMicro(), context).tier);
  });
});

describe("the last post", () => {
  it("is of any kind, while the pace is the leading kind's", () => {
    const videos = profile("youtube", "video", { views: exact(10_000) });
    const short = post("s", { kind: "short", publishedAt: NOW - DAY });
    const { cadence } = assess({ ...videos, posts: [...videos.posts, short] }, context);
    expect(cadence).toMatchObject({ ok: true, lastPostAt: NOW - DAY, n: 12 });
  });
});

describe("confidence", () => {
  it("is high for a full, even, exact sample", () => {
    expect(assess(ordinaryMicro(), context).confidence).toEqual({ level: "high", reasons: ["full-sample"] });
  });

  it("is low for a few posts, with the reason", () => {
    const few = { ...ordinaryMicro(), posts: ordinaryMicro().posts.slice(0, 3) };
    expect(assess(few, context).confidence).toMatchObject({ level: "low", reasons: ["few-posts"] });
  });

  it("falls for coarse rounding, a border and posts put back", () => {
    const coarse = ordinaryMicro();
    coarse.fields.followers = rounded(10_000, 9_500, 10_499);
    const { level, reasons } = assess(coarse, { now: NOW, putBack: [] }).confidence;
    expect(level).toBe("medium");
    expect(reasons).toEqual(expect.arrayContaining(["coarse-rounding", "tier-on-border"]));
  });

  it("is low where nothing could be measured", () => {
    expect(assess(reading(), context).confidence).toEqual({
      level: "low",
      reasons: ["nothing-measured", "followers-unread"],
    });
  });
});

describe("the proof", () => {
  it("is in every number: formula, numbers filled in, posts, passport", () => {
    const { engagement, price, cost, benchmark, sample } = assess(ordinaryMicro(), context);
    expect(engagement.byFollowers).toMatchObject({
      formula: "engagement-rate-followers",
      followers: { value: 30_000 },
    });
    expect(engagement.byFollowers.ok && engagement.byFollowers.parts[0]).toMatchObject({
      postId: "p0",
      numbers: { likes: 280, comments: 14 },
    });
    expect(price).toMatchObject({
      proof: { formula: "price-per-1000-followers" },
      passport: { source: expect.stringContaining("Rule-of-thumb") },
    });
    expect(cost.perEngagement).toMatchObject({ proof: { formula: "cost-per-engagement", postIds: sample.postIds } });
    expect(benchmark.lead).toMatchObject({
      line: { passport: { source: expect.stringContaining("Modash"), date: null, aged: true } },
    });
  });
});
