import { expect, test } from "vitest";
import { editCreator } from "../../core/shortlist/edit";
import { readShares, writeShares } from "../../core/shortlist/stated";
import type { StatedFacts } from "../../core/shortlist/types";
import { aCreator, NOW } from "./factories";

test.each([
  ["Germany 40 %\nAustria 12,5", { Germany: 0.4, Austria: 0.125 }],
  ["DE: 40%, AT: 12.5%; CH 3", { DE: 0.4, AT: 0.125, CH: 0.03 }],
  ["18-24 30 %, 25-34 41%", { "18-24": 0.3, "25-34": 0.41 }],
  ["United States 61", { "United States": 0.61 }],
  ["", {}],
])("%j reads as shares that write back to the same", (text, shares) => {
  const read = readShares(text);
  expect(read.ok && Object.keys(read.value)).toEqual(Object.keys(shares));
  for (const [name, share] of Object.entries(shares)) expect(read.ok && read.value[name]).toBeCloseTo(share, 9);
  expect(read.ok && readShares(writeShares(read.value))).toEqual(read);
});

test.each([
  ["Germany", "unreadable"],
  ["40 %", "unreadable"],
  ["Germany 140", "unreadable"],
  ["Germany 40, Germany 20", "unreadable"],
  // Two shares or one decimal? Asked again rather than guessed.
  ["18-24 40,25-34 30", "unreadable"],
  ["Germany 80, Austria 40", "too-much"],
])("%j is refused as %s", (text, error) => {
  expect(readShares(text)).toEqual({ ok: false, error });
});

test("stated facts are corrected by taking the old ones away in the same change, and stay in order of date", () => {
  const facts = (at: number): StatedFacts => ({
    at,
    countries: { DE: 0.4 },
    ages: {},
    genders: {},
    storyReach: null,
    source: "media kit",
  });
  const creator = { ...aCreator(), stated: [facts(NOW), facts(NOW + 9)] };
  const next = editCreator(creator, { removeStated: facts(NOW + 9), addStated: facts(NOW - 1) }, NOW);
  expect(next.stated.map(({ at }) => at)).toEqual([NOW - 1, NOW]);
  expect(editCreator(creator, { removeStated: facts(7) }, NOW).stated).toEqual(creator.stated);
});
