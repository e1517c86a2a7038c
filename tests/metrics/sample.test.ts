import { describe, expect, it } from "vitest";
import { chooseSample, MAX_AGE_DAYS, type SampleRule, settlingDays, uniquePosts } from "../../core/metrics/sample";
import type { Post } from "../../core/types/reading";
import { ABSENT, DAY, exact, NOW, post } from "../insight/build";

const rule: SampleRule = { platform: "instagram", kind: "photo", wanted: 12, now: NOW, putBack: [] };

function daysOld(id: string, days: number, changes: Partial<Post> = {}): Post {
  return post(id, { publishedAt: NOW - days * DAY, ...changes });
}

function run(count: number): Post[] {
  return Array.from({ length: count }, (_, i) => daysOld(`run${i}`, 2 + i));
}

const ids = (posts: readonly Post[]) => posts.map((each) => each.id);
const reasonOf = (posts: readonly Post[], id: string, changes: Partial<SampleRule> = {}) =>
  chooseSample(posts, { ...rule, ...changes }).excluded.find((each) => each.postId === id)?.reason;

describe("the run", () => {
  it("is the latest 12 by date, the rest is beyond it", () => {
    const sample = chooseSample(run(20).reverse(), rule);
    expect(ids(sample.posts)).toEqual(ids(run(12)));
    expect(sample.excluded.every((each) => each.reason === "beyond-sample")).toBe(true);
    expect(sample.excluded).toHaveLength(8);
  });

  it("is 30 where the house asks for 30", () => {
    expect(chooseSample(run(40), { ...rule, wanted: 30 }).posts).toHaveLength(30);
  });

  it("never pools kinds", () => {
    const posts = [...run(3), daysOld("reel", 5, { kind: "reel" })];
    expect(ids(chooseSample(posts, rule).posts)).not.toContain("reel");
    expect(reasonOf(posts, "reel")).toBe("other-kind");
  });

  it("keeps a place for a post whose counts were not read", () => {
    const posts = run(13).map((each, i) => ({ ...each, likes: i === 0 ? ABSENT : exact(10) }));
    expect(ids(chooseSample(posts, rule).posts)).toEqual(ids(run(12)));
  });

  it("is empty without a list in order of time", () => {
    const sample = chooseSample([daysOld("only", 5, { origin: "single" })], rule);
    expect(sample).toMatchObject({ posts: [], noRun: true, excluded: [{ postId: "only", reason: "outside-run" }] });
  });
});

describe("age", () => {
  it.each([
    ["instagram", "photo", 1],
    ["instagram", "reel", 3],
    ["tiktok", "short", 3],
    ["tiktok", "video", 3],
    ["youtube", "short", 3],
    ["youtube", "video", 7],
    ["x", "text", 1],
    ["twitch", "live", 1],
  ] as const)("%s %s settles in %d days", (platform, kind, days) => {
    expect(settlingDays(platform, kind)).toBe(days);
    const posts = [
      daysOld("young", days - 0.01, { kind }),
      daysOld("settled", days, { kind }),
      daysOld("old", days + 1, { kind }),
    ];
    const sample = chooseSample(posts, { ...rule, platform, kind });
    expect(ids(sample.posts)).toEqual(["settled", "old"]);
    expect(sample.excluded).toEqual([{ postId: "young", reason: "too-young" }]);
  });

  it("ends at 180 days", () => {
    const posts = [...run(2), daysOld("last", MAX_AGE_DAYS), daysOld("late", MAX_AGE_DAYS + 0.01)];
    expect(ids(chooseSample(posts, rule).posts)).toContain("last");
    expect(reasonOf(posts, "late")).toBe("too-old");
  });

  it("takes the middle of a time that is only known to lie between two ends", () => {
    const between = post("between", { publishedBetween: { earliest: NOW - 14 * DAY, latest: NOW - 7 * DAY } });
    delete between.publishedAt;
    expect(ids(chooseSample([...run(12), between, daysOld("deep", 30)], rule).posts)[9]).toBe("between");
  });

  it("treats a time in the future as too young", () => {
    expect(reasonOf([...run(2), daysOld("tomorrow", -1)], "tomorrow")).toBe("too-young");
  });
});

describe("what is left out", () => {
  it.each([
    ["repost", { repost: true }],
    ["advert", { advert: true }],
  ] as const)("leaves out a %s", (reason, changes) => {
    expect(reasonOf([...run(3), daysOld("it", 3, changes)], "it")).toBe(reason);
  });

  it("counts a pinned post only where its date falls in the run", () => {
    const posts = [daysOld("old pin", 90, { pinned: true }), daysOld("new pin", 3.5, { pinned: true }), ...run(5)];
    expect(ids(chooseSample(posts, rule).posts)).toEqual(["run0", "run1", "new pin", "run2", "run3", "run4"]);
    expect(reasonOf(posts, "old pin")).toBe("pinned");
  });

  it.each(["popular", "search", "feed", "single"] as const)(
    "lets a %s post fill its place and never stretch the run",
    (origin) => {
      const posts = [...run(5), daysOld("inside", 3.5, { origin }), daysOld("outside", 7, { origin })];
      expect(ids(chooseSample(posts, rule).posts)).toContain("inside");
      expect(reasonOf(posts, "outside")).toBe("outside-run");
    },
  );

  it("does not let a popular post push the run beyond twelve", () => {
    const posts = [...run(14), daysOld("inside", 3.5, { origin: "popular" })];
    const sample = chooseSample(posts, rule);
    expect(sample.posts).toHaveLength(12);
    expect(ids(sample.posts)).toContain("inside");
    expect(reasonOf(posts, "run11")).toBe("beyond-sample");
  });

  it("cannot place a post without a date", () => {
    const undated = post("undated");
    delete undated.publishedAt;
    expect(reasonOf([...run(5), undated], "undated")).toBe("no-date");
  });
});

describe("a list without dates", () => {
  const tiles = Array.from({ length: 15 }, (_, i) => {
    const tile = post(`tile${i}`, { kind: "short", position: i });
    delete tile.publishedAt;
    return tile;
  });

  it("stands in by its own order, and says so", () => {
    const sample = chooseSample([...tiles].reverse(), { ...rule, kind: "short" });
    expect(sample.undated).toBe(true);
    expect(ids(sample.posts)).toEqual(ids(tiles.slice(0, 12)));
  });

  it("is not guessed at where its order is unknown too", () => {
    const unplaced = tiles.map(({ position: _, ...tile }) => tile);
    expect(chooseSample(unplaced, { ...rule, kind: "short" })).toMatchObject({ posts: [], undated: false });
    expect(reasonOf(unplaced, "tile3", { kind: "short" })).toBe("no-date");
    expect(chooseSample(unplaced.slice(0, 12), { ...rule, kind: "short" }).posts).toHaveLength(12);
  });

  it("still leaves out undated posts from elsewhere", () => {
    const stray = { ...tiles[0], id: "stray", origin: "search" } as Post;
    expect(reasonOf([...tiles, stray], "stray", { kind: "short" })).toBe("no-date");
  });
});

describe("put back", () => {
  it("takes a left-out post on top of the run", () => {
    const posts = [...run(12), daysOld("pin", 90, { pinned: true })];
    const sample = chooseSample(posts, { ...rule, putBack: ["pin"] });
    expect(ids(sample.posts)).toEqual([...ids(run(12)), "pin"]);
    expect(sample.putBack).toEqual(["pin"]);
    expect(sample.excluded).toEqual([]);
  });

  it("never pools another kind", () => {
    const posts = [...run(3), daysOld("reel", 5, { kind: "reel" })];
    expect(ids(chooseSample(posts, { ...rule, putBack: ["reel"] }).posts)).toEqual(ids(run(3)));
  });
});

describe("two readings of one post", () => {
  it("become one, whichever came first, and keep their place in the run", () => {
    const tile = daysOld("a", 5, { views: exact(100) });
    const page = daysOld("a", 5, { origin: "single", likes: exact(7) });
    const joined = uniquePosts([page, tile]);
    expect(joined).toEqual(uniquePosts([tile, page]));
    expect(joined).toMatchObject([{ origin: "latest", views: { ok: true }, likes: { ok: true } }]);
  });
});
