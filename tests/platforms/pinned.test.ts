import { describe, expect, it } from "vitest";
import { readDocument } from "../../core/platforms/registry";
import type { Post } from "../../core/types/reading";
import { FIXTURE_NOW } from "../../scripts/inspect/fixture";
import { parsePage } from "../support/document";

/*
 * A badge may be missing, renamed or not drawn yet. A post that stands over newer ones was put there by hand all the
 * same: it must not stretch the run of latest posts.
 */

const DAY = 86_400_000;
/** Days before now of the posts from top to bottom: the first is put there by hand. */
const PUT_FIRST = [90, 1, 3, 5, 8];
/** A chain of own posts runs from old to new; what follows is older than all of it. */
const CHAIN = [3, 2, 1, 6, 9];

function read(url: string, body: string): Post[] {
  const root = parsePage(`<html lang="en"><body>${body}</body></html>`);
  const result = readDocument({ root, url, language: "en", now: FIXTURE_NOW });
  if (!result.ok) throw new Error(result.why);
  return result.reading.posts;
}

function onX(ages: readonly number[]): Post[] {
  const epoch = 1_288_834_974_657n;
  const tweets = ages.map((age) => {
    const time = FIXTURE_NOW - age * DAY;
    const id = (BigInt(time) - epoch) << 22n;
    return `<article data-testid="tweet"><a href="/mira/status/${id}"><time datetime="${new Date(time).toISOString()}"></time></a>
      <div role="group" aria-label=""><button data-testid="reply" aria-label="2 Replies. Reply"></button></div></article>`;
  });
  return read(
    "https://x.com/mira",
    `<a data-testid="AppTabBar_Profile_Link"></a><div data-testid="primaryColumn"><a href="/mira/following">1</a>${tweets.join("")}</div>`,
  );
}

const LETTERS = "234567abcdefghijklmnopqrstuvwxyz";

/** A key as Bluesky makes it: microseconds in 32 letters, then a clock's number. */
function keyAt(time: number): string {
  let left = (BigInt(time) * 1000n) << 10n;
  let key = "";
  for (let at = 0; at < 13; at += 1) {
    key = (LETTERS[Number(left & 31n)] ?? "") + key;
    left >>= 5n;
  }
  return key;
}

function onBluesky(ages: readonly number[]): Post[] {
  const items = ages.map((age) => {
    const key = keyAt(FIXTURE_NOW - age * DAY);
    return `<div data-testid="feedItem-by-mira.example"><a href="/profile/mira.example"><div data-testid="userAvatarImage"></div></a>
      <a href="/profile/mira.example">Mira</a><a href="/profile/mira.example/post/${key}">1d</a>
      <button data-testid="likeBtn" aria-label="Like (7 likes)"><div data-testid="likeCount">7</div></button></div>`;
  });
  return read(
    "https://bsky.app/profile/mira.example",
    `<div data-testid="profileView"><a href="/profile/mira.example/followers" aria-label="900 followers">900 followers</a></div><div data-testid="postsFeed">${items.join("")}</div>`,
  );
}

function onFacebook(ages: readonly number[]): Post[] {
  const boxes = ages.map((age, at) => {
    const seconds = (FIXTURE_NOW - age * DAY) / 1000;
    return `<div role="article"><a href="/mira.bakes/posts/408508751394766${at}" data-utime="${seconds}">once</a></div>`;
  });
  return read(
    "https://www.facebook.com/mira.bakes",
    `<div role="main"><h1>Mira</h1><a href="/mira.bakes/followers/">900 followers</a>${boxes.join("")}</div>`,
  );
}

describe.each([
  ["X", onX],
  ["Bluesky", onBluesky],
])("a chain of own posts on %s", (_name, page) => {
  it("is not taken for a pinned post", () => {
    expect(page(CHAIN).map(({ pinned }) => pinned)).toEqual([false, false, false, false, false]);
  });
});

describe.each([
  ["X", onX],
  ["Bluesky", onBluesky],
  ["Facebook", onFacebook],
])("a first post without its badge on %s", (_name, page) => {
  it("is known by what stands below it", () => {
    expect(page(PUT_FIRST).map(({ pinned }) => pinned)).toEqual([true, false, false, false, false]);
  });

  it("is none where it is the newest", () => {
    expect(page([1, 2, 3, 5, 8]).map(({ pinned }) => pinned)).toEqual([false, false, false, false, false]);
  });
});
