import { describe, expect, it } from "vitest";
import { target } from "../../core/platforms/instagram/address";
import { readDocument } from "../../core/platforms/registry";
import type { Reading } from "../../core/types/reading";
import { FIXTURE_NOW } from "../../scripts/inspect/fixture";
import { countsOf } from "../support/counts";
import { parsePage } from "../support/document";
import { fixtures } from "../support/fixtures";

const html = (name: string): string => fixtures("instagram").find((each) => each.name === name)?.html ?? "";
const PROFILE = html("profile-list-2025");
const POST = html("post-hidden-likes-2026");

function read(page: string, url: string): Reading {
  const result = readDocument({ root: parsePage(page), url, language: "en", now: FIXTURE_NOW });
  if (!result.ok) throw new Error(result.why);
  return result.reading;
}

const numbers = (reading: Reading): string[] =>
  [...countsOf(reading)].flatMap(([place, field]) => (field.ok ? [`${place} ${field.value.text}`] : []));

describe("going from one creator to the next without a page load", () => {
  const A = "https://www.instagram.com/mira.bakes/";
  const B = "https://www.instagram.com/jon.runs/";
  const drawnB = PROFILE.replaceAll("mira.bakes", "jon.runs")
    .replace("4,127</span>", "98</span>")
    .replace("4,127", "98");

  it("shows nothing while the address has moved and the page has not", () => {
    const reading = read(PROFILE, B);
    expect(numbers(reading)).toEqual([]);
    expect(reading.fields.followers).toMatchObject({ ok: false, why: "stale" });
    expect(reading.posts).toEqual([]);
  });

  it("shows nothing while the page has moved and the address has not", () => {
    expect(read(drawnB, A).fields.followers).toMatchObject({ ok: false, why: "stale" });
    expect(numbers(read(drawnB, A))).toEqual([]);
  });

  it.each([
    ["the handle alone", PROFILE.replace('<h2 dir="auto"><span>mira.bakes', '<h2 dir="auto"><span>jon.runs')],
    [
      "the tabs alone",
      PROFILE.replace(/<div role="tablist">.*?<\/div>/s, (tabs) => tabs.replaceAll("mira.bakes", "jon.runs")),
    ],
    ["all but the counts", drawnB.replace("/jon.runs/followers/", "/mira.bakes/followers/")],
  ])("shows nothing after %s have changed", (_what, page) => {
    expect(numbers(read(page, B))).toEqual([]);
    expect(numbers(read(page, A))).toEqual([]);
  });

  it("leaves the tiles of the creator before out under the new head", () => {
    const page = PROFILE.replaceAll("mira.bakes", "jon.runs").replaceAll("/jon.runs/p/", "/mira.bakes/p/");
    const reading = read(page, B);
    expect(reading.fields.followers.ok).toBe(true);
    expect(reading.posts.map(({ kind }) => kind)).toEqual(["reel", "reel"]);
  });

  it("reads the new page though tags and data are of the page before", () => {
    const data = /<script.*<\/script>/s.exec(html("profile-embedded-2025"))?.[0] ?? "";
    const head = /<head>.*?<\/head>/s.exec(PROFILE)?.[0] ?? "";
    const page = drawnB.replace(/<head>.*?<\/head>/s, head).replace("</body>", `${data}</body>`);
    const reading = read(page, B);
    expect(reading.fields.followers).toMatchObject({ ok: true, value: { value: 98 } });
    expect(reading.fields.displayName).toMatchObject({ ok: true, rule: "header.name-2025" });
    expect(reading.stableId).toBeUndefined();
    expect(reading.posts.some(({ id }) => id === "DRSq8izufh_")).toBe(false);
  });

  it("gives no number of a post to the next post", () => {
    const reading = read(POST, "https://www.instagram.com/p/DSVTA7z5AO-/");
    expect(numbers(reading)).toEqual([]);
    expect(numbers(read(POST, "https://www.instagram.com/jon.runs/p/DaQIJfz7h-T/"))).toEqual([]);
  });
});

describe("a post's row of controls", () => {
  const bar = (groups: string): string =>
    POST.replace(/<section>.*?<\/section>/s, groups).replace(/<script.*<\/script>/s, "");
  const control = (label: string, count?: string): string =>
    `<div role="button"><svg aria-label="${label}"></svg></div>${count === undefined ? "" : `<span role="button">${count}</span>`}`;
  const SAVE = control("Save");
  const at = "https://www.instagram.com/p/DaQIJfz7h-T/";

  it("reads only the likes where comments are turned off", () => {
    const [post] = read(
      bar(`<section><div>${control("Like", "12")}${control("Share", "7")}</div><div>${SAVE}</div></section>`),
      at,
    ).posts;
    expect(post?.likes).toMatchObject({ ok: true, value: { value: 12 } });
    expect(post?.comments.ok).toBe(false);
  });

  it("takes no number of a comment's own likes", () => {
    const comment = `<div><a href="/p/DaQIJfz7h-T/c/1/"><time>1d</time></a>${control("Like")}<span>413 likes</span></div>`;
    const page = bar(
      `${comment}<section><div>${control("Like", "12")}${control("Comment", "3")}${control("Share")}</div>${SAVE}</section>`,
    );
    expect(numbers(read(page, at))).toEqual(["DaQIJfz7h-T/likes 12", "DaQIJfz7h-T/comments 3"]);
  });

  it("says empty, not zero, where a new post and hidden likes look alike", () => {
    const [post] = read(
      bar(`<section><div>${control("Like")}${control("Comment")}${control("Share")}</div>${SAVE}</section>`),
      at,
    ).posts;
    expect(post?.likes).toMatchObject({ ok: false, why: "empty" });
  });
});

describe("the overlay of a tile", () => {
  it("with one number alone reads neither", () => {
    const page = PROFILE.replace(/<li><span dir="auto"><span>187<\/span><\/span><span><\/span><\/li>/, "");
    const post = read(page, "https://www.instagram.com/mira.bakes/").posts.find(({ id }) => id === "DSYMaKziUq0");
    expect(post?.likes.ok).toBe(false);
    expect(post?.comments.ok).toBe(false);
  });
});

it("reads two different numbers of followers as ambiguous", () => {
  const page = PROFILE.replace("</ul>", '<li><span title="9,999">9,999</span></li></ul>');
  expect(read(page, "https://www.instagram.com/mira.bakes/").fields.followers).toMatchObject({
    ok: false,
    why: "ambiguous",
  });
});

it("tells handles from the network's own words", () => {
  const of = (...path: string[]) => target({ host: "www.instagram.com", path, query: {} });
  for (const word of ["explore", "reels", "p", "direct", "stories", "accounts", "EXPLORE"]) expect(of(word)).toBeNull();
  for (const handle of ["explore_", "p.", "reels2", "directory.of.bread"]) expect(of(handle)?.kind).toBe("profile");
  expect(of("p", "DSVTA7z5AO-", "c", "17862205297243564")).toMatchObject({ kind: "post", postId: "DSVTA7z5AO-" });
  expect(of("p", "DSVTA7z5AO-", "embed")).toBeNull();
});

describe("the description of a picture", () => {
  const caption = (alt: string) =>
    read(
      PROFILE.replace(
        'DRQawBzjANc/" role="link"><div><img alt="Bread">',
        `DRQawBzjANc/" role="link"><div><img alt="${alt}">`,
      ),
      "https://www.instagram.com/mira.bakes/",
    ).posts.find(({ id }) => id === "DRQawBzjANc")?.caption;

  it.each([
    "Photo by Mira Bakes on November 19, 2025. पोस्टर आणि मजकूर असू शकते.",
    "Foto von Mira Bakes am 19. November 2025. Könnte ein Bild von Brot sein.",
    "Photo shared by mira.bakes on November 20, 2025 tagging @jon.runs.",
  ])("is no caption where the network wrote it: %s", (alt) => expect(caption(alt)).toBeUndefined());

  it.each(["Bread at last", "My best loaf of 2025, by Mira", "2025 with Mira Bakes"])("is the caption in %s", (alt) =>
    expect(caption(alt)).toBe(alt),
  );
});
