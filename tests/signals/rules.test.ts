import { describe, expect, it } from "vitest";
import { SIGNAL_RULES } from "../../core/signals/registry";
import type { SignalInput } from "../../core/types/signal-input";
import { numbers, outcome } from "./assess";
import {
  ABSENT,
  comment,
  history,
  input,
  NOT_SHOWN,
  ordinaryPosts,
  read,
  rounded,
  withComments,
  withCounts,
} from "./input";

const status = (id: string, changes: Partial<SignalInput>) => outcome(id, input(changes)).status;

describe("every signal", () => {
  it.each(SIGNAL_RULES.map(({ meta }) => [meta.id, meta] as const))("%s says what it is", (id, meta) => {
    expect(meta.explanations.length).toBeGreaterThan(0);
    expect(meta.needs.length).toBeGreaterThan(0);
    expect(meta.question, id).toMatch(/^[A-Z].{15,}\?$/);
  });

  it("has nothing to say of an ordinary creator", () => {
    const notable = SIGNAL_RULES.filter(({ meta }) => status(meta.id, {}) === "notable");
    expect(notable.map(({ meta }) => meta.id)).toEqual([]);
  });

  it.each(SIGNAL_RULES.map(({ meta }) => [meta.id] as const))("%s needs data before it speaks", (id) => {
    const nothing = { sample: [], followers: ABSENT, following: ABSENT, posts: ABSENT, profileLikes: ABSENT };
    expect(["not-enough-data", "not-applicable"]).toContain(status(id, nothing));
  });

  // The first post stays as it was where the figure is of a habit.
  it.each<[string, Partial<SignalInput>]>([
    ["likes-per-view", { sample: withCounts(({ views }) => ({ likes: Math.round(views * 0.01) })) }],
    ["likes-per-view", { sample: withCounts(({ views }) => ({ likes: Math.round(views * 0.6) })) }],
    ["likes-per-view-evenness", { sample: withCounts(({ views }) => ({ likes: Math.round(views * 0.15) })) }],
    ["likes-evenness", { sample: withCounts(({ index }) => ({ likes: 2_000 + index })) }],
    ["likes-clustered", { sample: withCounts(({ index }) => ({ likes: 2_000 + index })) }],
    ["likes-follow-views", { sample: withCounts(({ views }) => ({ likes: Math.round(9_000_000 / views) })) }],
    ["comments-per-like", { sample: withCounts(() => ({ comments: 0 })) }],
    ["comments-per-like", { sample: withCounts(({ likes }) => ({ comments: Math.round(likes * 0.4) })) }],
    ["comments-per-view", { sample: withCounts(() => ({ comments: 0 })) }],
    ["views-per-follower", { followers: read(9_000_000) }],
    ["views-per-follower", { followers: read(2_000) }],
    ["profile-likes-per-follower", { profileLikes: read(6_000) }],
    ["few-posts", { followers: read(3_000_000), posts: read(3) }],
    ["following-per-follower", { following: read(6_500_000) }],
    ["one-hit", { sample: withCounts(({ views, index }) => ({ views: index === 0 ? 9_000_000 : views })) }],
    [
      "likes-per-follower",
      { platform: "instagram", tier: "nano", sample: withCounts(() => ({ likes: 50_000 })), profileLikes: ABSENT },
    ],
    ["sponsored-overload", { sample: ordinaryPosts().map((post) => ({ ...post, caption: "#ad New mugs" })) }],
  ])("%s is notable where its figure lies beyond a border, with the numbers and an explanation", (id, changes) => {
    const found = outcome(id, input(changes));
    expect(found).toMatchObject({ status: "notable" });
    expect(numbers(found)).toMatchObject({ value: expect.any(Number), border: expect.any(Number) });
    expect(found.otherExplanations.length).toBeGreaterThan(0);
    expect(found.source).not.toBeNull();
  });

  it("is not made by the rounding of a count", () => {
    const border = (value: number) => withCounts(({ views }) => ({ likes: Math.round(views * value) }));
    const low = numbers(outcome("likes-per-view", input({ sample: border(0.01) })));
    const edge = Number(low.border) * 0.99;
    expect(status("likes-per-view", { sample: border(edge) })).toBe("notable");
    const sample = border(edge).map((post) => ({
      ...post,
      likes: post.likes.ok ? rounded(post.likes.value.value, post.likes.value.value * 0.1) : post.likes,
      views: post.views.ok ? rounded(post.views.value.value, post.views.value.value * 0.1) : post.views,
    }));
    expect(status("likes-per-view", { sample })).toBe("clear");
  });

  it("lets what the page hints of come first", () => {
    const sample = withCounts(() => ({ comments: 0 })).map((post) => ({ ...post, caption: "GIVEAWAY! Win a kettle" }));
    expect(outcome("comments-per-like", input({ sample })).otherExplanations[0]).toBe("giveaway");
    const hidden = withCounts(() => ({})).map((post, index) => (index < 3 ? { ...post, comments: NOT_SHOWN } : post));
    expect(outcome("comments-per-like", input({ sample: hidden })).otherExplanations).toContain("comments-limited");
  });
});

const thread = (text: (index: number) => string, number = 24) =>
  Array.from({ length: number }, (_, index) => comment(`fan${index}`, text(index)));

describe("texts of the comments", () => {
  const SAID = [
    "where did you get that pan",
    "mine never rises this well",
    "how long does it rest",
    "made it twice now",
  ];

  it.each<[string, (index: number) => string]>([
    ["emoji alone", () => "🔥🔥"],
    ["one word, in Latin letters", (index) => ["wow", "nice", "love", "super"][index % 4] ?? ""],
    ["one word, in Arabic", (index) => ["رائع", "جميل", "روعة"][index % 3] ?? ""],
    ["one word, in Chinese", (index) => ["可爱", "好看", "厉害"][index % 3] ?? ""],
    ["one word, in Thai", (index) => ["สวย", "น่ารัก", "ดี"][index % 3] ?? ""],
    ["a tag alone", (index) => `@friend${index}`],
    ["near copies", (index) => `This is so inspiring dear${"!".repeat(index % 4)}`],
  ])("are worth a look where they are %s", (_name, text) => {
    expect(status("comment-text", { sample: withComments([thread(text)]) })).toBe("notable");
  });

  it.each<[string, (index: number) => string]>([
    ["English", (index) => `${SAID[index % 4]} number ${index}`],
    ["Chinese", (index) => `这个锅在哪里买的呢第${index}次`],
    ["Thai", (index) => `ซื้อกระทะนี้ที่ไหนคะ${index}`],
    ["Japanese", (index) => `この鍋はどこで買いましたか${index}番`],
    ["Arabic", (index) => `من أين اشتريت هذه المقلاة ${index}`],
  ])("are clear where people say something, in %s", (_name, text) => {
    // Each comment has words of its own: copies of one sentence would be another matter.
    const own = (index: number) => `${text(index)} ${"abcdefghijklmnopqrstuvwxyz".slice(index % 20, (index % 20) + 6)}`;
    const found = outcome("comment-text", input({ sample: withComments([thread(own)]) }));
    expect(numbers(found).value).toBe(0);
  });

  it("are worth a look where the same people stand under post after post", () => {
    const say = (post: number) => thread((index) => `${SAID[(index + post) % 4]} ${index * 7 + post} times`, 10);
    const found = outcome("comment-text", input({ sample: withComments([say(0), say(1), say(2), say(3)]) }));
    expect(found.status).toBe("notable");
    expect(found.evidence.map(({ text }) => text)).toContain("comment-text_same");
  });

  it("need twenty comments, the creator's own left out", () => {
    const own = thread(() => "🔥").map((each) => ({ ...each, byCreator: true }));
    expect(status("comment-text", { sample: withComments([thread(() => "🔥", 19)]) })).toBe("not-enough-data");
    expect(status("comment-text", { sample: withComments([own]) })).toBe("not-enough-data");
  });
});

describe("jumps in followers", () => {
  const jumps = (...points: Parameters<typeof history>) =>
    outcome("follower-jumps", input({ history: history(...points) }));

  it("are worth a look, and strong where nothing follows them", () => {
    const plateau = jumps([0, 10_000], [2, 10_010], [4, 10_020], [6, 16_000], [8, 16_010], [10, 16_020]);
    expect(plateau).toMatchObject({ status: "notable", severity: "strong", falsePositiveRate: null });
    const grows = jumps([0, 10_000], [2, 10_010], [4, 10_020], [6, 16_000], [8, 16_300], [10, 16_600]);
    expect(grows).toMatchObject({ status: "notable", severity: "notice" });
  });

  it("are not read into a gap between snapshots", () => {
    const gap = jumps([0, 10_000], [2, 10_010], [4, 10_020], [44, 16_000], [46, 16_010], [48, 16_020]);
    expect(gap.status).toBe("clear");
  });

  it("are not made by rounding", () => {
    const points = history([0, 10_000], [2, 10_010], [4, 10_020], [6, 16_000], [8, 16_010]).map((point) => ({
      ...point,
      followers: point.followers && { ...point.followers, low: 5_000, high: 20_000 },
    }));
    expect(status("follower-jumps", { history: points })).toBe("clear");
  });

  it("need five points", () => {
    expect(jumps([0, 10_000], [2, 10_010], [4, 16_000], [6, 16_010]).status).toBe("not-enough-data");
  });
});

describe("a rate that falls while followers grow", () => {
  const falling = (rates: number[], followers: number[]) =>
    status("rate-falling", {
      history: history(...rates.map((rate, i): [number, number, number] => [i * 10, followers[i] ?? 0, rate])),
    });

  it("is worth a look only beyond what more followers do to a rate by themselves", () => {
    const grown = [10_000, 10_000, 15_000, 20_000, 30_000, 30_000];
    expect(falling([0.06, 0.06, 0.04, 0.02, 0.01, 0.01], grown)).toBe("notable");
    // The same likes over three times the followers.
    expect(falling([0.06, 0.06, 0.04, 0.03, 0.02, 0.02], grown)).toBe("clear");
    expect(falling([0.06, 0.06, 0.04, 0.02, 0.01, 0.01], [10_000, 10_000, 10_000, 10_000, 10_000, 10_000])).toBe(
      "clear",
    );
  });

  it("needs six points over a month", () => {
    expect(falling([0.06, 0.05, 0.04, 0.03, 0.02], [1_000, 2_000, 3_000, 4_000, 5_000])).toBe("not-enough-data");
  });
});

describe("the pack's band for the size", () => {
  it("never marks by the default table", () => {
    const passport = {
      packId: "t",
      packName: "t",
      denominator: "not-stated",
      statistic: "",
      sample: "",
      source: "",
      date: null,
      aged: true,
    } as const;
    const benchmark = {
      formula: "engagement-rate-followers",
      measured: 0.001,
      low: null,
      typical: 0.078,
      high: null,
      word: "far-below",
      wordRange: ["far-below", "far-below"],
      farBelow: 0.02,
      farAbove: 0.2,
      followers: 60_000,
      passport,
    } satisfies SignalInput["benchmark"];
    expect(status("rate-for-size", { benchmark })).toBe("not-enough-data");
    expect(
      status("rate-for-size", { benchmark: { ...benchmark, passport: { ...passport, denominator: "followers" } } }),
    ).toBe("notable");
  });
});
