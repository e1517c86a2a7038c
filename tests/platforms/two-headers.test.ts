import type { Element } from "domhandler";
import { describe, expect, it } from "vitest";
import { withoutLeftBehind } from "../../core/platforms/left-behind";
import { PLATFORMS } from "../../core/platforms/registry";
import type { Field, Reading } from "../../core/types/reading";
import { pageOf, parseTree } from "../../scripts/inspect/document";
import type { Fixture } from "../../scripts/inspect/fixture";
import { type HeaderMarks, headerOf, withHeaders } from "../bench/captures/headers";
import { wrongCounts } from "../support/counts";
import { anyCount, creatorsOn, ownPosts } from "../support/creators";
import { readFixture } from "../support/fixtures";

/*
 * On the way from one creator to the next a page shows the one's header over the other's posts, or both headers at
 * once. What is read belongs to the creator in the address, or is refused with a reason: numbers, name, bio, contact.
 */

interface Seen {
  fixture: Fixture;
  reading: Reading;
  marks: HeaderMarks;
}

const seen = (fixture: Fixture): Seen[] => {
  const reading = readFixture(fixture);
  const followers = reading?.fields.followers;
  if (!reading || !followers?.ok) return [];
  const posts = ownPosts(reading).posts.map(({ id }) => id);
  const marks = { shown: followers.value.text, posts };
  return headerOf(parseTree(fixture.html), marks) ? [{ fixture, reading, marks }] : [];
};

// LinkedIn's pages for visitors are loaded whole: no header stays behind.
const pairs = PLATFORMS.filter(({ id }) => id !== "linkedin").flatMap(({ id }) => {
  const known = creatorsOn(id).flatMap(seen);
  return known.flatMap((a) =>
    known.filter((b) => b !== a).map((b) => ({ title: `${id}: ${b.fixture.name} over ${a.fixture.name}`, a, b })),
  );
});

const WORDS = ["displayName", "bio", "links", "contact"] as const;
const written = (field: Field<unknown>): string | null => (field.ok ? JSON.stringify(field.value) : null);

function foreign(reading: Reading | null, own: Reading, other: Reading): string[] {
  if (!reading) return [];
  const words = WORDS.filter((name) => {
    const text = written(reading.fields[name]);
    return text !== null && text !== written(own.fields[name]) && text === written(other.fields[name]);
  });
  const known = new Set([...own.posts, ...other.posts].map(({ id }) => id));
  const left = ownPosts(withoutLeftBehind(reading, other));
  // A page may hold more of the creator's posts than the fixture of that creator does.
  return [...words, ...wrongCounts({ ...left, posts: left.posts.filter(({ id }) => known.has(id)) }, own)];
}

const PLACES: readonly (readonly [string, (own: Element, other: Element) => readonly Element[]])[] = [
  ["in its place", (_own, other) => [other]],
  ["above it", (own, other) => [other, own]],
  ["below it", (own, other) => [own, other]],
];

describe.each(pairs)("$title", ({ a, b }) => {
  const other = headerOf(parseTree(b.fixture.html), b.marks);

  it.each(PLACES)("gives nobody the other's numbers with the header %s", (_name, place) => {
    const tree = withHeaders(parseTree(a.fixture.html), a.marks, (own) => (other ? place(own, other) : [own]));
    if (!tree) throw new Error("the header was there before");
    const at = (fixture: Fixture) => readFixture(a.fixture, { root: pageOf(tree), url: fixture.url });
    expect(foreign(at(a.fixture), a.reading, b.reading)).toEqual([]);
    expect(foreign(at(b.fixture), b.reading, a.reading)).toEqual([]);
  });
});

it("mixes headers on the networks that people walk through", () => {
  const mixed = new Set(pairs.map(({ a }) => a.fixture.platform));
  expect([...mixed].sort()).toEqual(["bluesky", "facebook", "instagram", "threads", "tiktok", "x", "youtube"]);
  expect(pairs.every(({ a }) => anyCount(a.reading).length > 0)).toBe(true);
});
