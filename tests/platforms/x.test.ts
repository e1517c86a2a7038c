import { describe, expect, it } from "vitest";
import { readDocument } from "../../core/platforms/registry";
import { permalink, timeFromId } from "../../core/platforms/x/address";
import { parsePage } from "../support/document";

it("tells the time of a post by its id", () => {
  expect(timeFromId("1987512999739831853")).toBe(Date.parse("2025-11-09T13:30:00.000Z"));
  expect(timeFromId("20")).toBeNull();
  expect(timeFromId("abc")).toBeNull();
});

it("takes author and id out of a permalink, and of nothing else", () => {
  expect(permalink("/mira/status/12/photo/1")).toEqual({ author: "mira", id: "12" });
  expect(permalink("https://x.com/mira/status/12?s=20")).toEqual({ author: "mira", id: "12" });
  expect(permalink("https://evil.example/mira/status/12")).toBeNull();
  expect(permalink("/i/communities/12")).toBeNull();
  expect(permalink(null)).toBeNull();
});

describe("a post", () => {
  const article = (bar: string, head = "") =>
    parsePage(`<html lang="en"><a data-testid="AppTabBar_Profile_Link"></a><div data-testid="primaryColumn"><a href="/mira/following">1</a>
      <article data-testid="tweet">${head}<a href="/mira/status/1990000000000000005"><time datetime="2025-11-16T10:00:00.000Z"></time></a>${bar}</article></div>`);
  const read = (bar: string, head = "") => {
    const result = readDocument({ root: article(bar, head), url: "https://x.com/mira", language: "en", now: 0 });
    return result.ok ? (result.reading.posts[0] ?? null) : null;
  };
  const value = (field: { ok: boolean; value?: { value: number } } | undefined) =>
    field?.ok ? field.value?.value : null;

  it("takes the bookmarks out of the bar's label only when one number is left over", () => {
    const bar = (label: string) =>
      `<div role="group" aria-label="${label}"><b data-testid="reply" aria-label="3 Replies"></b><b data-testid="retweet" aria-label="0 reposts"></b>
       <b data-testid="like" aria-label="7 Likes"></b><a href="/mira/status/1990000000000000005/analytics" aria-label="90 views"></a></div>`;
    expect(value(read(bar("3 replies, 7 likes, 2 bookmarks, 90 views"))?.saves)).toBe(2);
    expect(value(read(bar("3 replies, 7 likes, 90 views"))?.saves)).toBeNull();
    expect(value(read(bar("3 replies, 7 likes, 2 bookmarks, 4 others, 90 views"))?.saves)).toBeNull();
    expect(value(read(bar("4 replies, 7 likes, 2 bookmarks, 90 views"))?.saves)).toBeNull();
  });

  it("leaves out an own post that its author reposted", () => {
    const line = (href: string) => `<a href="${href}"><span data-testid="socialContext">Mira reposted</span></a>`;
    expect(read("", line("/mira"))).toBeNull();
    expect(read("", line("/i/communities/1"))?.pinned).toBe(false);
    expect(read("", '<div data-testid="socialContext">Fijado</div>')?.pinned).toBe(true);
  });
});
