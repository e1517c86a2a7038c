import { expect, test } from "vitest";
import { propose, summarise } from "../../core/shortlist/people/propose";
import type { Creator } from "../../core/shortlist/types";
import { aCreator, NOW } from "./factories";

const on = (platform: Creator["platform"], handle: string, url: string, links: string[] = []): Creator => {
  const creator = aCreator({ id: `${platform}:${handle}`, platform, handle, url });
  return { ...creator, profile: { ...creator.profile, links } };
};
const tiktok = on("tiktok", "mara.makes", "https://www.tiktok.com/@mara.makes");
const instagram = on("instagram", "mara.makes", "https://www.instagram.com/mara.makes/");

test("equal handles on two networks are proposed, on one network not", () => {
  expect(propose([tiktok, instagram])).toMatchObject([{ because: "same-handle", evidence: "mara.makes" }]);
  expect(propose([tiktok, on("tiktok", "mara_makes", "https://www.tiktok.com/@mara_makes")])).toEqual([]);
});

test("a link from one profile to the other speaks first", () => {
  const youtube = on("youtube", "studiomara", "https://www.youtube.com/@studiomara", [
    "https://tiktok.com/@mara.makes?lang=en",
  ]);
  expect(propose([youtube, tiktok, instagram]).map(({ because }) => because)).toEqual(["bio-link", "same-handle"]);
});

test("short handles, look-alike hosts, dismissed and joined pairs are not proposed", () => {
  expect(propose([on("x", "mara", "https://x.com/mara"), on("kick", "mara", "https://kick.com/mara")])).toEqual([]);
  const fake = on("youtube", "studiomara", "https://www.youtube.com/@studiomara", [
    "https://nottiktok.com/@mara.makes",
  ]);
  expect(propose([fake, tiktok])).toEqual([]);
  expect(propose([{ ...tiktok, notSamePerson: [instagram.id] }, instagram])).toEqual([]);
  expect(
    propose([
      { ...tiktok, personId: "p" },
      { ...instagram, personId: "p" },
    ]),
  ).toEqual([]);
  expect(propose([tiktok, { ...instagram, removedAt: NOW }])).toEqual([]);
});

test("the reach of a person is a range: the largest account to all added", () => {
  const person = { id: "p", name: "Mara", creatorIds: [tiktok.id, instagram.id], confirmedAt: NOW };
  expect(summarise(person, [tiktok, instagram], {})).toMatchObject({
    reachLow: 30_000,
    reachHigh: 60_000,
    strongest: null,
  });
  expect(summarise(person, [], {})).toMatchObject({ reachLow: null, reachHigh: null });
});

test("a person's reach carries the rounding, and has no upper end while an account is unread", () => {
  const person = { id: "p", name: "Mara", creatorIds: [tiktok.id, instagram.id], confirmedAt: NOW };
  const rounded = { value: 12_000, low: 11_500, high: 12_499, text: "12K" };
  const withCount = (creator: Creator, followers: typeof rounded | null): Creator =>
    creator.latest ? { ...creator, latest: { ...creator.latest, followers } } : creator;
  expect(summarise(person, [withCount(tiktok, rounded), instagram], {})).toMatchObject({
    reachLow: 30_000,
    reachHigh: 42_499,
  });
  expect(summarise(person, [withCount(tiktok, null), instagram], {})).toMatchObject({
    reachLow: 30_000,
    reachHigh: null,
  });
  expect(summarise(person, [tiktok], {})).toMatchObject({ reachLow: 30_000, reachHigh: null });
});

test("the strongest account is the one furthest above its own norm, not the largest number", () => {
  const person = { id: "p", name: "Mara", creatorIds: [tiktok.id, instagram.id], confirmedAt: NOW };
  const lead = { formula: "view-rate", kind: "short", value: 30_000, low: 1, high: 1, n: 12 } as const;
  const led = (creator: Creator): Creator =>
    creator.latest ? { ...creator, latest: { ...creator.latest, lead } } : creator;
  const norms = { [tiktok.id]: 60_000, [instagram.id]: 10_000 };
  const summary = summarise(person, [led(tiktok), led(instagram)], norms);
  expect(summary.strongest).toBe(instagram.id);
  expect(summary.ratios).toEqual({ [tiktok.id]: 0.5, [instagram.id]: 3 });
});
