import { expect, test } from "vitest";
import { joinNotes } from "../../core/shortlist/edit";
import { mergeCreators } from "../../core/shortlist/merge";
import { addSnapshot } from "../../core/shortlist/snapshot";
import { aCreator, aMembership, aQuote, DAY, NOW } from "./factories";

const mine = aCreator({
  tags: ["a"],
  memberships: {
    l1: aMembership({
      status: "rejected",
      reason: "too-expensive",
      statusAt: NOW + 1,
      note: "mine",
      quotes: [aQuote()],
    }),
  },
});
const theirs = aCreator({
  tags: ["b"],
  snapshots: mine.snapshots.map((one) => ({ ...one, at: one.at - DAY })),
  memberships: {
    l1: aMembership({
      status: "booked",
      statusAt: NOW + 5,
      note: "theirs",
      quotes: [aQuote({ id: "q2" })],
      custom: { niche: "pots" },
    }),
    l2: aMembership(),
  },
});

test("nothing of either side is lost", () => {
  const both = mergeCreators(mine, theirs);
  const own = both.memberships.l1;
  expect(both.tags).toEqual(["a", "b"]);
  expect(both.snapshots).toHaveLength(2);
  expect(Object.keys(both.memberships)).toEqual(["l1", "l2"]);
  expect(own?.status).toBe("booked");
  expect(own?.history).toMatchObject([{ status: "rejected", reason: "too-expensive" }]);
  expect(own?.note).toBe("mine\n\ntheirs");
  expect(own?.quotes.map(({ id }) => id)).toEqual(["q1", "q2"]);
  expect(own?.custom).toEqual({ niche: "pots" });
});

test("merging again changes nothing more", () => {
  const once = mergeCreators(mine, theirs);
  expect(mergeCreators(once, theirs)).toEqual(once);
  expect(mergeCreators(mine, mine)).toEqual(mine);
});

test("in use on one side is in use", () => {
  expect(mergeCreators({ ...mine, removedAt: NOW }, theirs).removedAt).toBeNull();
});

test("notes: the editor's text stands, unless somebody else wrote meanwhile", () => {
  expect(joinNotes("old", "old", "")).toBe("");
  expect(joinNotes("theirs", "old", "mine")).toBe("theirs\n\nmine");
  expect(joinNotes("theirs and mine", "old", "mine")).toBe("theirs and mine");
});

test("snapshots are bounded and keep both ends", () => {
  const [first] = mine.snapshots;
  if (first === undefined || mine.latest === null) throw new Error("a snapshot");
  let all = mine.snapshots;
  for (let day = 1; day <= 1500; day += 1) all = addSnapshot(all, { ...mine.latest, at: NOW + day * DAY });
  expect(all.length).toBeLessThanOrEqual(400);
  expect(all[0]?.at).toBe(first.at);
  expect(all.at(-1)?.at).toBe(NOW + 1500 * DAY);
});
