import { describe, expect, it } from "vitest";
import { assessSignals } from "../../core/signals";
import { COMBINED_VERSION, combine } from "../../core/signals/combined";
import { measure } from "../../core/signals/measures";
import { SIGNAL_RULES } from "../../core/signals/registry";
import type { PlatformId } from "../../core/types/reading";
import type { Severity, Signal } from "../../core/types/signal";
import type { SignalInput } from "../../core/types/signal-input";
import { ABSENT, comment, history, input, read, withComments, withCounts } from "./input";

const combined = (changes: Partial<SignalInput> = {}) => assessSignals(input(changes)).combined;

/** One signal's outcome as the rules give it. */
function signal(id: string, status: Signal["status"], severity: Severity | null = null, rate: number | null = 0.01) {
  return { id, status, severity, evidence: [], otherExplanations: [], falsePositiveRate: rate };
}

const NOTHING = measure(input({ sample: [], followers: ABSENT, posts: ABSENT, profileLikes: ABSENT }));
const of = (signals: Signal[], platform: PlatformId = "instagram") => combine(platform, SIGNAL_RULES, signals, NOTHING);

describe("the combined reading", () => {
  it("finds nothing unusual in an ordinary creator, and says how far the border is", () => {
    const reading = combined();
    expect(reading).toMatchObject({ level: "nothing-unusual", severity: null, falsePositiveRate: null, parts: [] });
    expect(reading.score).toBeLessThan(1);
  });

  it("carries its version in every answer", () => {
    const answers = [combined(), combined({ sample: [] }), of([])];
    expect(answers.map(({ version }) => version)).toEqual(answers.map(() => COMBINED_VERSION));
    expect(COMBINED_VERSION).toMatch(/^\d+$/);
  });

  it("sees a constant number of likes added to every video, by two kinds of evidence, in parts that add up", () => {
    const reading = combined({ sample: withCounts(({ likes }) => ({ likes: likes + 6_000 })) });
    expect(reading).toMatchObject({ level: "worth-a-look", pattern: "likes-added" });
    expect(reading.families).toBeGreaterThanOrEqual(2);
    expect(reading.falsePositiveRate).toBeGreaterThan(0);
    const points = reading.parts.slice(0, 3).reduce((total, part) => total + part.points, 0);
    expect(points / (reading.score ?? Number.NaN)).toBeCloseTo(10.7, 5);
  });

  it("keeps to one thing where one kind of evidence speaks alone, and never strongly", () => {
    const sample = withCounts(() => ({ views: null, comments: null, shares: null, likes: 2_000 }));
    const reading = combined({ platform: "instagram", sample, profileLikes: ABSENT });
    expect(reading).toMatchObject({ level: "one-thing", severity: "notice", pattern: "likes-topped-up", families: 1 });
  });
});

describe("independence", () => {
  it("leaves one notable signal in the panel, however strong", () => {
    expect(of([signal("likes-per-view", "notable", "strong"), signal("comments-per-like", "clear")])).toMatchObject({
      level: "nothing-unusual",
      families: 1,
    });
  });

  it("takes two signals of one family for one voice", () => {
    const both = [signal("likes-per-view", "notable", "strong"), signal("likes-follow-views", "notable", "strong")];
    expect(of([...both, signal("comments-per-like", "clear")])).toMatchObject({
      level: "nothing-unusual",
      families: 1,
    });
  });

  it("is worth a look with two families, one of them strong", () => {
    const views = signal("likes-per-view", "notable", "strong");
    expect(of([views, signal("comments-per-like", "notable", "notice")])).toMatchObject({
      level: "worth-a-look",
      severity: "notice",
      families: 2,
    });
  });

  it("is not, with two families of which none is strong", () => {
    const two = [signal("likes-per-view", "notable", "notice"), signal("comments-per-like", "notable", "notice")];
    expect(of(two).level).toBe("nothing-unusual");
  });

  it("never counts what a creator chooses to post", () => {
    const content = [signal("one-hit", "notable", "strong"), signal("sponsored-overload", "notable", "strong", null)];
    const views = signal("likes-per-view", "notable", "strong");
    expect(of([views, ...content]).level).not.toBe("worth-a-look");
    expect(of([views, ...content]).parts.map((part) => part.signal)).toEqual(["likes-per-view"]);
  });

  it("gives a border that was never measured a voice at its strong end only", () => {
    const views = signal("likes-per-view", "notable", "strong");
    expect(of([views, signal("comment-text", "notable", "notice", null)]).families).toBe(1);
    expect(of([views, signal("comment-text", "notable", "strong", null)]).level).toBe("worth-a-look");
  });
});

describe("not enough data", () => {
  const grid = { sample: [], profileLikes: ABSENT };

  it("is the answer for an Instagram profile whose grid was not read", () => {
    expect(combined({ platform: "instagram", ...grid }).level).toBe("not-enough-data");
  });

  it("is the answer where only the profile's header or what is posted was looked at", () => {
    const header = [signal("following-per-follower", "clear"), signal("few-posts", "clear")];
    const content = [signal("one-hit", "clear"), signal("sponsored-overload", "clear")];
    expect(of([...header, ...content]).level).toBe("not-enough-data");
    expect(of([...header, signal("comments-per-like", "clear")]).level).toBe("not-enough-data");
    expect(of([signal("likes-per-view", "clear"), signal("comments-per-like", "clear")]).level).toBe("nothing-unusual");
  });

  it("still says so when one signal of the header is notable", () => {
    const reading = combined({ platform: "instagram", ...grid, following: read(7_000_000) });
    expect(reading).toMatchObject({ level: "not-enough-data", severity: null, score: null });
  });

  it.each(["x", "twitch", "threads", "facebook", "bluesky", "pinterest", "linkedin", "kick", "snapchat"] as const)(
    "is the answer on %s, which has no norm, whatever the counts",
    (platform) => {
      const sample = withCounts(() => ({ likes: 5_000, views: 5_000, comments: 0 }));
      expect(combined({ platform, sample }).level).toBe("not-enough-data");
    },
  );

  it("is the answer on YouTube while only views are known", () => {
    const sample = withCounts(() => ({ likes: null, comments: null, shares: null }));
    expect(combined({ platform: "youtube", sample, profileLikes: ABSENT }).level).toBe("not-enough-data");
    expect(combined({ platform: "youtube", profileLikes: ABSENT }).level).toBe("nothing-unusual");
  });

  it("makes way for two strong voices that need no norm", () => {
    const names = Array.from({ length: 30 }, (_, index) => comment(`fan${index}`, "🔥"));
    const jump = history([0, 10_000], [2, 10_010], [4, 10_020], [6, 16_000], [8, 16_010], [10, 16_020]);
    const reading = combined({ platform: "x", sample: withComments([names]), history: jump });
    expect(reading).toMatchObject({ level: "worth-a-look", families: 2, falsePositiveRate: null });
  });

  it("does not judge a pattern on counts that are rounded to one digit", () => {
    const wide = (value: number) => ({
      ok: true as const,
      value: { value, low: value * 0.5, high: value * 1.5, text: "" },
      rule: "test",
    });
    const sample = withCounts(() => ({})).map((each) => ({ ...each, likes: wide(4_000), views: wide(20_000) }));
    expect(combined({ sample }).pattern).toBeNull();
  });
});
