import { expect, test } from "vitest";
import { decide } from "../../../core/shortlist/store/decide";
import { exportPart } from "../../../core/shortlist/store/exchange";
import { listQuarantine } from "../../../core/shortlist/store/health";
import { importPart } from "../../../core/shortlist/store/import-file";
import { getLists } from "../../../core/shortlist/store/lists";
import { setNote } from "../../../core/shortlist/store/places";
import { getCreator } from "../../../core/shortlist/store/read-creators";
import { readAllRows } from "../../../core/shortlist/store/rows";
import { rebuildStore, recoverStore } from "../../../core/shortlist/store/transact";
import type { List } from "../../../core/shortlist/types";
import { aCreator, aMembership, aSeen, NOW } from "../factories";
import { aStore, must, toList } from "./set-up";

const part = (over: Record<string, unknown[]>) => ({ creators: [], lists: [], people: [], quarantine: [], ...over });
const aList = (over: Partial<List> = {}): List => ({
  id: "theirs",
  name: "Theirs",
  brief: {},
  currency: "USD",
  budget: null,
  createdAt: NOW,
  updatedAt: NOW,
  archivedAt: null,
  ...over,
});
/** As a file has it: an own key of this name, not the object's prototype. */
const withKey = (value: object, path: string, key: string, inner: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value).replace(`"${path}":{`, `"${path}":{${JSON.stringify(key)}:${JSON.stringify(inner)},`),
  );

test.each(["constructor", "toString", "hasOwnProperty"])("a list may be called by the id %s", async (id) => {
  const { area, deps } = await aStore();
  const theirs = aCreator({ handle: "ana", memberships: { [id]: aMembership({ note: "theirs" }) } });
  const file = part({ lists: [aList({ id })], creators: [theirs] });
  must(await importPart(deps, part({ creators: [aCreator({ handle: "ana" })] })));
  expect(must(await importPart(deps, file)).value).toMatchObject({ merged: 1 });
  expect(must(await importPart(deps, file)).value).toMatchObject({ unchanged: 1 });
  must(await decide(deps, "save", aSeen({ handle: "ben" }), toList(id)));
  must(await setNote(deps, "tiktok:ben", id, "kept", ""));
  expect(must(await getCreator(area, "tiktok:ben")).memberships[id]?.note).toBe("kept");
  expect(must(await readAllRows(area))).toHaveLength(2);
});

test("an entry with a prototype key is put into quarantine", async () => {
  const { area, deps } = await aStore();
  const creator = aCreator({ handle: "ana", memberships: { l1: aMembership() } });
  const hostile = [
    withKey(creator, "memberships", "__proto__", { status: "booked" }),
    withKey(creator, "profile", "__proto__", { displayName: "x" }),
  ];
  expect(must(await importPart(deps, part({ creators: hostile }))).value).toMatchObject({ quarantined: 2, added: 0 });
  expect(must(await readAllRows(area))).toEqual([]);
  expect(must(await listQuarantine(area))).toHaveLength(2);
});

test("times that no calendar has and counts that are none do not get in", async () => {
  const { deps } = await aStore();
  const creator = aCreator({ handle: "ana", memberships: { l1: aMembership() } });
  const hostile = [
    { ...creator, savedAt: 1e300 },
    { ...creator, removedAt: -9e15 },
    { ...creator, memberships: { l1: aMembership({ followUpAt: 9e15 }) } },
    { ...creator, latest: creator.latest && { ...creator.latest, at: 1e20 } },
    { ...creator, snapshots: [{ ...creator.snapshots[0], at: 1e20 }] },
  ];
  expect(must(await importPart(deps, part({ creators: hostile }))).value).toMatchObject({ quarantined: 5, added: 0 });
});

test("a file that is none in parts is refused, and nothing is changed", async () => {
  const { area, deps } = await aStore();
  const before = new Map(area.data);
  for (const wrong of [{ creators: "x" }, { lists: null }, { people: 7 }, { quarantine: { length: 3 } }, null, "x"]) {
    const file = typeof wrong === "object" && wrong !== null ? { ...part({}), ...wrong } : wrong;
    // What comes by message has only promised types.
    expect(await importPart(deps, file as never), JSON.stringify(wrong)).toEqual({ ok: false, error: "invalid" });
  }
  expect(area.data).toEqual(before);
});

test("two long notes that do not fit into one keep the file's in quarantine, and the rest of the part gets in", async () => {
  const { area, deps, listId } = await aStore();
  const mine = aCreator({ handle: "ana", memberships: { [listId]: aMembership({ note: "m".repeat(15_000) }) } });
  const theirs = { ...mine, memberships: { [listId]: aMembership({ note: "t".repeat(15_000) }) } };
  must(await importPart(deps, part({ creators: [mine] })));
  const done = must(await importPart(deps, part({ creators: [theirs, aCreator({ handle: "ben" })] }))).value;
  expect(done).toMatchObject({ added: 1, quarantined: 1 });
  expect(must(await getCreator(area, "tiktok:ana")).memberships[listId]?.note).toBe("m".repeat(15_000));
  expect(must(await listQuarantine(area))[0]?.raw).toContain("t".repeat(15_000));
});

test("the same bad entries again are kept once; two parts in one moment keep both", async () => {
  const { area, deps } = await aStore();
  for (const wrong of ["a", "b", "a"]) must(await importPart(deps, part({ creators: [{ wrong }] })));
  expect(
    must(await listQuarantine(area))
      .map(({ raw }) => raw)
      .toSorted(),
  ).toEqual(['{"wrong":"a"}', '{"wrong":"b"}']);
  const backup = must(await exportPart(area, ""));
  must(await importPart(deps, part({ quarantine: backup.quarantine })));
  expect(must(await listQuarantine(area))).toHaveLength(2);
});

test("duplicates in one file become one creator with what both say", async () => {
  const { area, deps } = await aStore();
  const one = aCreator({ handle: "ana", tags: ["a"] });
  const done = must(await importPart(deps, part({ creators: [one, { ...one, tags: ["b"] }, one] }))).value;
  expect(done).toMatchObject({ added: 1, merged: 1, unchanged: 1 });
  expect(must(await getCreator(area, "tiktok:ana")).tags).toEqual(["a", "b"]);
});

test("a row's place beyond reason is not believed: reading comes to an end", async () => {
  const { area, deps, listId } = await aStore();
  must(await decide(deps, "save", aSeen(), toList(listId)));
  const entry = JSON.parse(area.data.get("c:tiktok:mara.makes") ?? "");
  area.data.set("c:tiktok:mara.makes", JSON.stringify({ ...entry, shard: 4_000_000_000 }));
  must(await rebuildStore(deps));
  expect(must(await readAllRows(area))).toHaveLength(1);
  must(await setNote(deps, "tiktok:mara.makes", listId, "works", ""));
  area.data.set("index", '{"schema":1,"open":4000000000,"size":1,"count":1}');
  expect(await readAllRows(area)).toEqual({ ok: false, error: "damaged" });
});

test("a list that cannot be read keeps its creators in sight, under the name that is left", async () => {
  const { area, deps, listId } = await aStore();
  must(await decide(deps, "save", aSeen(), toList(listId)));
  const key = `l:${listId}`;
  const broken = { ...JSON.parse(area.data.get(key) ?? ""), schema: 1 };
  broken.value.currency = 7;
  area.data.set(key, JSON.stringify(broken));
  expect(must(await getLists(area)).lists).toMatchObject([{ id: listId, name: "Spring", brief: {} }]);
  must(await decide(deps, "save", aSeen({ handle: "ben" }), toList(listId)));
  expect(must(await listQuarantine(area))).toMatchObject([{ key, raw: JSON.stringify(broken) }]);
  expect(must(await getLists(area))).toMatchObject({ lists: [{ id: listId, name: "Spring" }], activeId: listId });
});

test("an order of lists that cannot be read hides no list", async () => {
  const { area, deps, listId } = await aStore();
  must(await decide(deps, "save", aSeen(), toList(listId)));
  area.data.set("lists", '{"schema":1,"value":{"order":3}}');
  expect(must(await getLists(area)).lists.map((list) => list.id)).toEqual([listId]);
  must(await importPart(deps, part({ lists: [aList()] })));
  expect(must(await getLists(area)).lists.map((list) => list.id)).toEqual([listId, "theirs"]);
  expect(must(await listQuarantine(area))).toMatchObject([{ key: "lists" }]);
});

test("a missing part of the index is noticed, not shown as a shorter shortlist", async () => {
  const { area, deps, listId } = await aStore();
  for (let at = 0; at < 70; at += 1) must(await decide(deps, "save", aSeen({ handle: `c${at}` }), toList(listId)));
  area.data.delete("i:0");
  expect(await readAllRows(area)).toEqual({ ok: false, error: "damaged" });
  must(await rebuildStore(deps));
  expect(must(await readAllRows(area))).toHaveLength(70);
});

test("deals and the undo list that cannot be read: kept or made again, never cut short", async () => {
  const { area, deps, listId } = await aStore();
  must(await decide(deps, "save", aSeen(), toList(listId)));
  area.data.set("undo", '{"schema":1,"value":[{"id":4}]}');
  must(await setNote(deps, "tiktok:mara.makes", listId, "x", ""));
  expect(must(await listQuarantine(area))).toMatchObject([{ key: "undo", raw: '{"schema":1,"value":[{"id":4}]}' }]);
  const deals = area.data.get("deals") ?? "";
  area.data.set("deals", '{"schema":1,"value":7}');
  must(await recoverStore(deps));
  expect(area.data.get("deals")).toBe(deals);
  area.data.set("deals", '{"schema":9,"value":7}');
  must(await recoverStore(deps));
  expect(area.data.get("deals")).toBe('{"schema":9,"value":7}');
});
