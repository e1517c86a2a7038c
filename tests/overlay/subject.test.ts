import { describe, expect, it } from "vitest";
import type { Field } from "../../core/types/reading";
import { isReliable, missingOf, subjectOf } from "../../entrypoints/overlay.content/subject";
import { count, posts, reading } from "../../scripts/gallery/readings";

const mira = subjectOf("https://www.tiktok.com/@mira.bakes");

describe("whose numbers may be shown", () => {
  it("is told from the address; other pages have none", () => {
    expect(mira).toEqual({ platform: "tiktok", handle: "mira.bakes", post: "", key: "tiktok:mira.bakes:" });
    expect(subjectOf("https://www.tiktok.com/foryou")).toBeNull();
    expect(subjectOf("https://example.org/@mira.bakes")).toBeNull();
  });

  it("never is somebody else's than the address names", () => {
    if (!mira) throw new Error("no subject");
    const own = reading({ fields: { followers: count(48_200) } });
    expect(isReliable(own, mira)).toBe(true);
    expect(isReliable({ ...own, handle: "tomas.trails" }, mira)).toBe(false);
    expect(isReliable({ ...own, handle: "" }, mira)).toBe(false);
    expect(isReliable({ ...own, platform: "x" }, mira)).toBe(false);
  });

  it("is nobody's while the page still shows another creator, or nothing", () => {
    if (!mira) throw new Error("no subject");
    const stale: Field<never> = { ok: false, why: "stale", tried: [] };
    expect(isReliable(reading({ fields: { followers: stale, displayName: stale } }), mira)).toBe(false);
    const absent: Field<never> = { ok: false, why: "absent", tried: [] };
    expect(isReliable(reading({ fields: { displayName: absent } }), mira)).toBe(false);
  });

  it("names what is missing, but not what the network hides", () => {
    expect(missingOf(reading({}))).toEqual(["followers", "posts"]);
    const hidden: Field<never> = { ok: false, why: "not-shown", tried: [] };
    const list = posts("tiktok", { number: 2, views: 100, likes: null });
    expect(missingOf(reading({ fields: { followers: hidden }, posts: list }))).toEqual([]);
  });
});
