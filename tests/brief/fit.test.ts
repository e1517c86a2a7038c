import { describe, expect, it } from "vitest";
import { assess } from "../../core/insight";
import type { AssessContext } from "../../core/types/assess-context";
import type { Brief } from "../../core/types/brief";
import type { Contact, Field, Reading } from "../../core/types/reading";
import { ABSENT, NOW, ordinaryMicro, reading, rounded } from "../insight/build";

const read = <Value>(value: Value): Field<Value> => ({ ok: true, value, rule: "test" });
const usd = (amount: number) => ({ amount, currency: "USD" });

function linesOf(brief: Brief, from: Reading = ordinaryMicro(), context: Partial<AssessContext> = {}) {
  return assess(from, { now: NOW, ...context, brief }).fit?.lines ?? [];
}

function line(brief: Brief, from?: Reading, context?: Partial<AssessContext>) {
  const lines = linesOf(brief, from, context);
  expect(lines).toHaveLength(1);
  return lines[0];
}

function withText(bio: string, caption?: string): Reading {
  const made = ordinaryMicro();
  const posts =
    caption === undefined ? made.posts : made.posts.map((each, i) => (i === 0 ? { ...each, caption } : each));
  return { ...made, posts, fields: { ...made.fields, bio: read(bio) } };
}

describe("a brief", () => {
  it("has a line for each thing it asks, and none it does not", () => {
    expect(linesOf({})).toEqual([]);
    expect(assess(ordinaryMicro(), { now: NOW }).fit).toBeNull();
    expect(linesOf({ tiers: [], mustWords: [] })).toEqual([]);
  });

  it.each([
    [{ platforms: ["instagram"] }, "pass"],
    [{ platforms: ["tiktok"] }, "miss"],
    [{ formats: ["photo"] }, "pass"],
    [{ formats: ["reel"] }, "miss"],
    [{ tiers: ["micro", "nano"] }, "pass"],
    [{ tiers: ["macro"] }, "miss"],
    [{ followersMin: 30_000 }, "pass"],
    [{ followersMin: 30_001 }, "miss"],
    [{ followersMax: 30_000 }, "pass"],
    [{ followersMax: 29_999 }, "miss"],
    [{ engagementRateMin: 0.009 }, "pass"],
    [{ engagementRateMin: 0.01 }, "miss"],
    [{ medianViewsMin: 1 }, "unknown"],
    [{ postsPerWeekMin: 1.7 }, "pass"],
    [{ postsPerWeekMin: 2 }, "miss"],
    [{ lastPostMaxDays: 2 }, "pass"],
    [{ lastPostMaxDays: 1 }, "miss"],
    [{ sponsoredShareMax: 0.5 }, "unknown"],
    [{ priceMax: usd(420) }, "pass"],
    [{ priceMax: usd(300) }, "unknown"],
    [{ priceMax: usd(200) }, "miss"],
    [{ costPerEngagementMax: usd(1.5) }, "pass"],
    [{ costPerEngagementMax: usd(0.5) }, "miss"],
    [{ cpmMax: usd(10) }, "unknown"],
    [{ priceMax: { amount: 420, currency: "EUR" } }, "unknown"],
    [{ mustWords: ["bread"] }, "unknown"],
    [{ languages: ["de"] }, "unknown"],
    [{ markets: ["Germany"] }, "unknown"],
    [{ niches: ["food"] }, "unknown"],
    [{ contactNeeded: true }, "unknown"],
  ] as [Brief, string][])("%o: %s", (brief, result) => expect(line(brief)?.result).toBe(result));
});

describe("rounding", () => {
  it("leaves a floor inside the interval open", () => {
    const made = ordinaryMicro();
    const from = { ...made, fields: { ...made.fields, followers: rounded(30_000, 29_500, 30_499) } };
    expect(line({ followersMin: 30_000 }, from)).toMatchObject({ result: "unknown", found: 30_000 });
    expect(line({ followersMin: 29_500 }, from)?.result).toBe("pass");
    expect(
      line({ tiers: ["micro"] }, { ...made, fields: { ...made.fields, followers: rounded(10_000, 9_500, 10_499) } }),
    ).toMatchObject({
      result: "unknown",
      note: "tier-on-border",
    });
  });
});

describe("words", () => {
  it("are looked for in bio and captions, with the posts that name them", () => {
    expect(line({ mustWords: ["sourdough"] }, withText("Sourdough baker"))).toMatchObject({
      result: "pass",
      found: ["sourdough"],
    });
    expect(line({ mustWords: ["vegan"] }, withText("Sourdough baker"))?.result).toBe("miss");
    expect(line({ neverWords: ["vodka"] }, withText("Baker", "Vodka night"))).toMatchObject({
      result: "miss",
      postIds: ["p0"],
    });
    expect(line({ neverWords: ["vodka"] }, withText("Baker"))?.result).toBe("pass");
  });

  it("find competitors as tags of sponsored posts, however they are spelt", () => {
    expect(line({ competitors: ["Blue Kettle"] }, withText("Baker", "#ad @blue.kettle"))).toMatchObject({
      result: "miss",
      postIds: ["p0"],
    });
  });
});

describe("places and languages", () => {
  it("pass where the page names them, and are unknown where it does not", () => {
    expect(line({ markets: ["Deutschland"] }, withText("Baker from Leipzig"))).toMatchObject({
      result: "pass",
      found: ["Leipzig"],
    });
    expect(line({ markets: ["France"] }, withText("Baker from Leipzig"))).toMatchObject({
      result: "unknown",
      found: ["Leipzig"],
    });
    const bio = withText("Ich backe jeden Tag frisches Brot und zeige euch wie es geht");
    const languages = { bio: { language: "de-AT", reliable: true } };
    expect(line({ languages: ["de"] }, bio, { languages })?.result).toBe("pass");
    expect(line({ languages: ["fr"] }, bio, { languages })?.result).toBe("miss");
    expect(line({ languages: ["fr"] }, bio)?.result).toBe("unknown");
  });
});

describe("contact", () => {
  const contact: Contact = { emails: [], handles: [], links: [], behindButton: false };
  it("passes, misses or stays behind a button", () => {
    const from = (changes: Partial<Contact>) => reading({ fields: { contact: read({ ...contact, ...changes }) } });
    expect(line({ contactNeeded: true }, from({ emails: ["m@mira.example"] }))?.result).toBe("pass");
    expect(line({ contactNeeded: true }, from({}))?.result).toBe("miss");
    expect(line({ contactNeeded: true }, from({ behindButton: true }))).toMatchObject({
      result: "unknown",
      note: "behind-button",
    });
    expect(line({ contactNeeded: true }, reading({ fields: { contact: ABSENT } }))?.result).toBe("unknown");
  });
});

describe("typed exchange rates", () => {
  it("make a ceiling in another currency comparable", () => {
    const settings = { exchangeRates: [{ from: "EUR", to: "USD", rate: 2, at: NOW }] };
    expect(line({ priceMax: { amount: 210, currency: "EUR" } }, undefined, { settings })).toMatchObject({
      result: "pass",
      wanted: 420,
      currency: "USD",
    });
  });
});

describe("an empty page", () => {
  it("leaves everything unknown but the platform", () => {
    const lines = linesOf(
      {
        platforms: ["instagram"],
        tiers: ["micro"],
        followersMin: 5,
        medianViewsMin: 5,
        postsPerWeekMin: 1,
        lastPostMaxDays: 3,
        priceMax: usd(5),
        mustWords: ["a"],
        contactNeeded: true,
      },
      reading({ fields: { followers: ABSENT } }),
    );
    expect(lines.map((each) => each.result)).toEqual(["pass", ...Array(8).fill("unknown")]);
  });
});
