import { describe, expect, it } from "vitest";
import { cadenceOf } from "../../core/metrics/cadence";
import { consistencyOf } from "../../core/metrics/consistency";
import { trendOf } from "../../core/metrics/trend";
import { medianViews } from "../../core/metrics/views";
import type { Post } from "../../core/types/reading";
import { ABSENT, DAY, exact, NOW, post } from "../insight/build";

function series(views: readonly number[], gap = 2): Post[] {
  return views.map((value, i) => post(`p${i}`, { views: exact(value), publishedAt: NOW - (4 + i * gap) * DAY }));
}

function metricOf(posts: readonly Post[]) {
  return medianViews({ platform: "tiktok", kind: "short", posts, followers: ABSENT, noRun: false, page: "profile" });
}

describe("cadence", () => {
  it("counts the gaps between posts", () => {
    const posts = series([1, 1, 1, 1, 1, 1, 1]);
    expect(cadenceOf(posts, posts, NOW)).toEqual({ ok: true, postsPerWeek: 3.5, lastPostAt: NOW - 4 * DAY, n: 7 });
  });

  it("knows the last post even when it is too young for the sample, and no repost's time", () => {
    const posts = series([1, 1, 1]);
    const young = post("young", { publishedAt: NOW - 3_600_000 });
    const repost = post("repost", { publishedAt: NOW - 1_000, repost: true });
    expect(cadenceOf(posts, [...posts, young, repost], NOW)).toMatchObject({ lastPostAt: NOW - 3_600_000 });
  });

  it("does not make a thousand posts a week of one busy hour", () => {
    const posts = [0, 1, 2].map((i) => post(`p${i}`, { publishedAt: NOW - 5 * DAY - i * 60_000 }));
    expect(cadenceOf(posts, posts, NOW)).toMatchObject({ ok: true, postsPerWeek: 14 });
  });

  it("says why there is none", () => {
    expect(cadenceOf([], [], NOW)).toEqual({ ok: false, why: "no-dates" });
    const two = series([1, 1]);
    expect(cadenceOf(two, two, NOW)).toEqual({ ok: false, why: "too-few-posts", lastPostAt: NOW - 4 * DAY });
  });
});

describe("consistency", () => {
  it("is the spread of the posts", () => {
    expect(consistencyOf(metricOf(series([100, 100, 100, 100])))).toMatchObject({
      ok: true,
      variation: 0,
      bestToMedian: 1,
    });
    expect(consistencyOf(metricOf(series([50, 100, 100, 150, 400])))).toMatchObject({
      ok: true,
      low: 100,
      high: 150,
      bestToMedian: 4,
    });
  });

  it("needs four posts and something to divide by", () => {
    expect(consistencyOf(metricOf(series([1, 2, 3])))).toEqual({ ok: false, why: "too-few-posts" });
    expect(consistencyOf(metricOf(series([0, 0, 0, 0])))).toEqual({ ok: false, why: "too-few-posts" });
  });
});

describe("trend", () => {
  it("names a direction only beyond the noise", () => {
    const rising = series([400, 420, 390, 410, 405, 100, 105, 95, 98, 102]);
    expect(trendOf(metricOf(rising), rising)).toMatchObject({
      ok: true,
      direction: "rising",
      newer: ["p0", "p1", "p2", "p3", "p4"],
    });
    const falling = series([100, 105, 95, 98, 102, 400, 420, 390, 410, 405]);
    expect(trendOf(metricOf(falling), falling)).toMatchObject({ ok: true, direction: "falling" });
    const noisy = series([100, 900, 50, 300, 200, 400, 80, 700, 60, 350]);
    expect(trendOf(metricOf(noisy), noisy)).toMatchObject({ ok: true, direction: "steady" });
  });

  it("leaves the middle post of an odd number in neither half", () => {
    const posts = series([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const trend = trendOf(metricOf(posts), posts);
    expect(trend.ok && [...trend.newer, ...trend.older]).not.toContain("p4");
  });

  it("says why there is none", () => {
    const few = series([1, 2, 3, 4, 5, 6, 7]);
    expect(trendOf(metricOf(few), few)).toEqual({ ok: false, why: "too-few-posts" });
    const undated = series([1, 2, 3, 4, 5, 6, 7, 8]).map(({ publishedAt: _, ...rest }) => rest);
    expect(trendOf(metricOf(undated), undated)).toEqual({ ok: false, why: "no-dates" });
  });
});
