import { expect, test } from "vitest";
import { changeCreators } from "../../../core/shortlist/store/creators";
import { decide } from "../../../core/shortlist/store/decide";
import { eraseCreators } from "../../../core/shortlist/store/erase";
import { type ImportPart, importPart } from "../../../core/shortlist/store/import-file";
import { getMarket, rememberSeen } from "../../../core/shortlist/store/market";
import { getCreator } from "../../../core/shortlist/store/read-creators";
import { readAllRows } from "../../../core/shortlist/store/rows";
import { getPacks, savePack } from "../../../core/shortlist/store/settings";
import { applyUndo, listUndo } from "../../../core/shortlist/store/undo";
import type { MarketValue } from "../../../core/shortlist/types";
import { aCreator, aSeen, NOW } from "../factories";
import { type FakeArea, fakeArea, storeOver } from "./fake-area";
import { aStore, must, toList } from "./set-up";

const BASE: ImportPart = { creators: [], lists: [], people: [], quarantine: [] };
const named = (handle: string) => aCreator({ id: `tiktok:${handle}`, handle });
const figure = (handle: string, value = 100, at = NOW): MarketValue => ({
  creatorId: `tiktok:${handle}`,
  platform: "tiktok",
  kind: "short",
  tier: "micro",
  formula: "median-views",
  value,
  at,
});
const pack = (id: string) => ({ id, type: "rate" as const, name: id, json: "{}", updatedAt: 1 });
const list = { id: "l9", name: "Theirs", brief: {}, currency: "USD", budget: null };
const theirs = { ...list, createdAt: NOW, updatedAt: NOW, archivedAt: null };

/** What lies there, but for times, the places of rows and what is only counted. */
function lies(area: FakeArea): Record<string, unknown> {
  const derived = /^(i:|s:|u:|index$|undo$|deals$|packs-revision$)/;
  const plain = (text: string): unknown =>
    JSON.parse(text, (name, value) => (name === "shard" || name === "updatedAt" ? undefined : value));
  return Object.fromEntries(
    [...area.data].filter(([key]) => !derived.test(key)).map(([key, text]) => [key, plain(text)]),
  );
}

test("one undo takes back all that a file in parts has brought, and leaves what was here", async () => {
  const { area, deps, listId } = await aStore();
  must(await decide(deps, "save", aSeen({ handle: "mine" }), toList(listId)));
  must(await savePack(deps, pack("ours")));
  must(await rememberSeen(deps, figure("both", 7, NOW - 1)));
  must(await rememberSeen(deps, figure("mine", 5)));
  const before = lies(area);
  const first: ImportPart = {
    ...BASE,
    creators: [named("ada"), named("mine"), "nonsense"],
    lists: [theirs],
    removedLists: [{ list: { ...theirs, id: "l8" }, removedAt: NOW, members: {} }],
    market: [[figure("ada"), figure("both", 9)]],
    packs: [pack("theirs"), { ...pack("ours"), json: '{"a":1}' }],
    settings: { owner: "Eve" },
    queue: { items: [], skipped: 0 },
    quarantine: [{ key: "c:tiktok:gone", at: 1, problem: "p", raw: "r" }],
    newer: [{ key: "c:tiktok:future", raw: JSON.stringify({ schema: 99, value: {} }) }],
  };
  const one = must(await importPart(deps, first)).undo;
  const two = must(await importPart(deps, { ...BASE, creators: [named("bo"), named("ada")], joins: one ?? "" })).undo;
  const three = must(await importPart(deps, { ...BASE, creators: [named("cy")], joins: two ?? "" })).undo;
  expect([two, three]).toEqual([one, one]);
  expect(must(await readAllRows(area))).toHaveLength(4);
  expect(must(await listUndo(area))[0]).toMatchObject({ name: "import", count: expect.any(Number) });
  must(await applyUndo(deps, one));
  expect(must(await readAllRows(area)).map(({ id }) => id)).toEqual(["tiktok:mine"]);
  expect(must(await getPacks(area)).packs.map(({ id, json }) => [id, json])).toEqual([["ours", "{}"]]);
  const { settings: _, queue: __, ...left } = lies(area);
  expect(left).toEqual(before);
  // Neither is a record left that nothing names.
  expect([...area.data.keys()].filter((key) => key.startsWith("u:"))).toHaveLength(must(await listUndo(area)).length);
});

test("who was seen again since keeps the newer figure, and an edited creator goes to the trash", async () => {
  const { area, deps } = await aStore();
  const part = { ...BASE, creators: [named("ada")], market: [[figure("ada"), figure("bo")]] };
  const { undo } = must(await importPart(deps, part));
  must(await rememberSeen(deps, figure("bo", 300, NOW + 1)));
  must(await changeCreators(deps, ["tiktok:ada"], { addTags: ["mine"] }));
  must(await applyUndo(deps, undo));
  expect(must(await getMarket(area, "tiktok"))).toEqual([figure("bo", 300, NOW + 1)]);
  expect(must(await getCreator(area, "tiktok:ada"))).toMatchObject({ tags: ["mine"], removedAt: deps.now() });
});

test("what could not be read here before stays in quarantine when an import that met it is undone", async () => {
  const area = fakeArea({ settings: { schema: 1, value: { owner: 4 } } });
  const deps = storeOver(area);
  const { undo } = must(await importPart(deps, { ...BASE, creators: [named("ada")], settings: { owner: "Eve" } }));
  const held = () => [...area.data.keys()].filter((key) => key.startsWith("q:"));
  expect(held()).toHaveLength(1);
  must(await applyUndo(deps, undo));
  expect(held()).toHaveLength(1);
});

test("erasing one of many leaves the rest of the import to be taken back, and no trace of the one", async () => {
  const { area, deps } = await aStore();
  const creators = [named("ada"), named("bo")];
  const { undo } = must(await importPart(deps, { ...BASE, creators, market: [[figure("ada"), figure("bo")]] }));
  const held = { key: "c:tiktok:eve", at: 1, problem: "p", raw: "r" };
  must(await importPart(deps, { ...BASE, creators: [named("eve")], quarantine: [held], joins: undo ?? "" }));
  must(await eraseCreators(deps, ["tiktok:ada", "tiktok:eve"]));
  expect([...area.data].filter(([key, text]) => /ada|eve/.test(`${key} ${text}`))).toEqual([]);
  must(await applyUndo(deps, null));
  expect(must(await readAllRows(area))).toEqual([]);
  expect(must(await getMarket(area, "tiktok"))).toEqual([]);
});

test("a list of steps of an import that is too old for the list goes with all its records", async () => {
  const { area, deps } = await aStore();
  const { undo } = must(await importPart(deps, { ...BASE, creators: [named("ada")] }));
  must(await importPart(deps, { ...BASE, creators: [named("bo")], joins: undo ?? "" }));
  for (let at = 0; at < 60; at += 1) must(await changeCreators(deps, ["tiktok:bo"], { addTags: [`t${at}`] }));
  const records = [...area.data.keys()].filter((key) => key.startsWith("u:"));
  expect(records).toHaveLength(must(await listUndo(area)).length);
});
