import { describe, expect, it } from "vitest";
import { linkTarget } from "../../core/platforms/facebook/address";
import { wordOf } from "../../core/platforms/facebook/words";
import { readDocument } from "../../core/platforms/registry";
import type { Reading } from "../../core/types/reading";
import { FIXTURE_NOW } from "../../scripts/inspect/fixture";
import { countsOf } from "../support/counts";
import { parsePage } from "../support/document";
import { fixtures } from "../support/fixtures";

const html = (name: string): string => fixtures("facebook").find((each) => each.name === name)?.html ?? "";
const PAGE = html("page-2023");
const SERVER = html("page-server-russian");

function read(page: string, url: string, language = "en"): Reading {
  const result = readDocument({ root: parsePage(page), url, language, now: FIXTURE_NOW });
  if (!result.ok) throw new Error(result.why);
  return result.reading;
}

const numbers = (reading: Reading): string[] =>
  [...countsOf(reading)].flatMap(([place, field]) => (field.ok ? [`${place} ${field.value.text}`] : []));

describe("going from one page to the next without a page load", () => {
  const B = "https://www.facebook.com/jon.runs";

  it("shows nothing while the old page stands", () => {
    expect(read(PAGE, B).fields.followers).toMatchObject({ ok: false, why: "stale" });
    expect(numbers(read(PAGE, B))).toEqual([]);
    expect(numbers(read(SERVER, B, "ru"))).toEqual([]);
  });

  it("shows nothing while only some of the links have changed", () => {
    const page = PAGE.replace("/mira.bakes/followers/", "/jon.runs/followers/");
    expect(numbers(read(page, B))).toEqual([]);
    expect(numbers(read(page, "https://www.facebook.com/mira.bakes"))).toEqual([]);
  });

  it("gives no number of one reel to the next", () => {
    expect(numbers(read(html("reel-2025"), "https://www.facebook.com/reel/1144157130917280"))).toEqual([]);
  });
});

describe("what the creator writes", () => {
  it("is no count, in a caption, a description or a comment", () => {
    const post = html("post-server-hindi");
    expect(numbers(read(post, "https://www.facebook.com/mira.bakes/posts/bread/694834701869510/"))).toEqual([]);
    const page = `<html><head><meta property="og:url" content="https://www.facebook.com/mira.bakes">
      <meta property="og:title" content="Mira"><meta property="og:description" content="Mira. We just hit 100K followers"></head><body></body></html>`;
    expect(numbers(read(page, "https://www.facebook.com/mira.bakes"))).toEqual([]);
  });

  it("does not leak out of a comment into the post", () => {
    const [post] = read(PAGE, "https://www.facebook.com/mira.bakes").posts;
    expect(post?.comments).toMatchObject({ ok: true, value: { value: 693 } });
  });
});

describe("words beside numbers", () => {
  it.each([
    ["26 veces compartido", "shares"],
    ["3.7 ہزار ردعمل", "reactions"],
    ["6.4 لاکھ ویوز", "views"],
    ["12 Kommentare", "comments"],
    ["1,2 mil visualizações", "views"],
    ["23 Mal geteilt", "shares"],
    ["15 osób mówi o tym", null],
  ])("%s", (text, word) => {
    expect(wordOf(text, ["views", "reactions", "comments", "shares"])).toBe(word);
  });
});

it("tells what links lead to", () => {
  expect(linkTarget("/profile.php?id=61531984604984&sk=reels_tab")).toMatchObject({
    kind: "profile",
    handle: "61531984604984",
  });
  expect(linkTarget("https://www.facebook.com/mira.bakes/photos/a.1/1248867540315639/")).toMatchObject({
    kind: "post",
  });
  for (const href of [
    null,
    "#",
    "/groups/bread/posts/1248867540315639",
    "https://l.facebook.com/l.php?u=x",
    "/hashtag/x",
  ]) {
    expect(linkTarget(href)).toBeNull();
  }
});
