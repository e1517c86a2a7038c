import { describe, expect, it } from "vitest";
import {
  commentsPerLike,
  engagementByFollowers,
  engagementByViews,
  engagementsOf,
  engagementsPerPost,
  type MetricInput,
} from "../../core/metrics/engagement";
import { medianViews, viewersLive, viewRate } from "../../core/metrics/views";
import type { PlatformId } from "../../core/types/reading";
import { ABSENT, exact, NOT_SHOWN, post, rounded } from "../insight/build";

const full = post("a", {
  views: exact(1000),
  likes: exact(100),
  comments: exact(10),
  shares: exact(5),
  saves: exact(50),
  reposts: exact(3),
  quotes: exact(70),
});

function input(changes: Partial<MetricInput> = {}): MetricInput {
  return {
    platform: "tiktok",
    kind: "short",
    posts: [full],
    followers: exact(10_000),
    noRun: false,
    page: "profile",
    ...changes,
  };
}

describe("engagements of a post", () => {
  it.each([
    ["instagram", 110],
    ["youtube", 110],
    ["facebook", 110],
    ["threads", 110],
    ["tiktok", 115],
    ["x", 113],
  ] as [PlatformId, number][])("on %s are the fixed numerator, %d", (platform, sum) => {
    expect(engagementsOf(full, platform)?.value).toBe(sum);
  });

  it("carry the rounding of each part", () => {
    const post1 = { ...full, likes: rounded(1200, 1150, 1249), comments: rounded(10, 10, null) };
    expect(engagementsOf(post1, "instagram")).toMatchObject({ value: 1210, low: 1160, high: null });
  });

  it("are none when a part is hidden or unread", () => {
    expect(engagementsOf({ ...full, likes: NOT_SHOWN }, "instagram")).toBeNull();
    expect(engagementsOf({ ...full, shares: ABSENT }, "tiktok")).toBeNull();
    expect(engagementsOf(full, "twitch")).toBeNull();
  });
});

describe("rates", () => {
  it("divide by followers and by views", () => {
    expect(engagementByFollowers(input())).toMatchObject({ ok: true, median: 0.0115, n: 1 });
    expect(engagementByViews(input())).toMatchObject({ ok: true, median: 0.115 });
    expect(viewRate(input())).toMatchObject({ ok: true, median: 0.1 });
    expect(commentsPerLike(input())).toMatchObject({ ok: true, median: 0.1 });
  });

  it("carry the numbers that were filled in", () => {
    const metric = engagementByViews(input());
    expect(metric.ok && metric.parts).toEqual([
      { postId: "a", value: 0.115, numbers: { likes: 100, comments: 10, shares: 5, views: 1000 } },
    ]);
  });

  it("leave the median where it is when one post goes through the roof, and say one hit", () => {
    const posts = [100, 110, 120, 90, 95_000].map((views, i) => post(`p${i}`, { views: exact(views) }));
    expect(medianViews(input({ posts }))).toMatchObject({ median: 110, mean: 19_084, oneHit: true });
  });

  it("have no place for a post without views, or without a follower", () => {
    expect(engagementByViews(input({ posts: [{ ...full, views: exact(0) }] })).ok).toBe(false);
    expect(viewRate(input({ followers: exact(0) }))).toEqual({ ok: false, why: "followers-unread" });
    expect(viewRate(input({ followers: ABSENT }))).toEqual({ ok: false, why: "followers-unread" });
  });

  it("widen over followers that are rounded", () => {
    const metric = viewRate(input({ followers: rounded(10_000, 9_500, 10_499) }));
    if (!metric.ok) throw new Error("no metric");
    expect(metric.rounding.low).toBeCloseTo(1000 / 10_499, 12);
    expect(metric.rounding.high).toBeCloseTo(1000 / 9_500, 12);
  });
});

describe("a gap", () => {
  const tile = { ...full, likes: ABSENT, comments: ABSENT, shares: ABSENT };

  it("asks to open posts, never more than there are", () => {
    expect(engagementByViews(input({ posts: [tile, tile, tile, tile] }))).toEqual({
      ok: false,
      why: "open-posts",
      need: 3,
    });
    expect(engagementsPerPost(input({ posts: [tile] }))).toEqual({ ok: false, why: "open-posts", need: 1 });
  });

  it("asks to read the grid on Instagram", () => {
    expect(engagementsPerPost(input({ platform: "instagram", kind: "photo", posts: [tile] }))).toEqual({
      ok: false,
      why: "hover-grid",
      need: 1,
    });
  });

  it("tells hidden counts, missing posts and a missing profile apart", () => {
    const hidden = { ...full, likes: NOT_SHOWN };
    expect(engagementsPerPost(input({ posts: [hidden, hidden] }))).toEqual({ ok: false, why: "counts-hidden" });
    expect(engagementsPerPost(input({ posts: [] }))).toEqual({ ok: false, why: "no-posts" });
    expect(engagementsPerPost(input({ posts: [], noRun: true }))).toEqual({ ok: false, why: "no-latest" });
    expect(engagementsPerPost(input({ posts: [], noRun: true, page: "post" }))).toEqual({
      ok: false,
      why: "open-profile",
    });
    expect(engagementsPerPost(input({ platform: "kick" }))).toEqual({ ok: false, why: "counts-not-shown" });
    expect(medianViews(input({ platform: "instagram", kind: "photo", posts: [{ ...full, views: ABSENT }] }))).toEqual({
      ok: false,
      why: "counts-not-shown",
    });
  });
});

describe("viewers", () => {
  it("lead while live, and are told apart when not", () => {
    expect(viewersLive(exact(1200))).toMatchObject({ ok: true, median: 1200, formula: "viewers-live" });
    expect(viewersLive(ABSENT)).toEqual({ ok: false, why: "not-live" });
    expect(viewersLive({ ok: false, why: "unreadable", tried: [], text: "?" })).toEqual({
      ok: false,
      why: "counts-not-shown",
    });
  });
});
