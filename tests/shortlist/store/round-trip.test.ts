import { expect, test } from "vitest";
import { setClientNotes, takeAnswers } from "../../../core/shortlist/store/client";
import { decide } from "../../../core/shortlist/store/decide";
import { exportPart } from "../../../core/shortlist/store/exchange";
import { listQuarantine } from "../../../core/shortlist/store/health";
import { importPart } from "../../../core/shortlist/store/import-file";
import { KEY, PACKS_REVISION, PREFIX } from "../../../core/shortlist/store/keys";
import { removeList } from "../../../core/shortlist/store/list-trash";
import { activateList, createList, getLists, updateList } from "../../../core/shortlist/store/lists";
import { rememberSeen } from "../../../core/shortlist/store/market";
import { confirmPerson } from "../../../core/shortlist/store/people";
import { setQuote } from "../../../core/shortlist/store/places";
import { addToQueue, getQueue, nextInQueue } from "../../../core/shortlist/store/queue";
import { getSettings, hidePage, savePack, setSettings } from "../../../core/shortlist/store/settings";
import { recoverStore } from "../../../core/shortlist/store/transact";
import type { BackupPart, MarketValue } from "../../../core/shortlist/types";
import { aQuote, aSeen, NOW } from "../factories";
import { type FakeArea, fakeArea, storeOver } from "./fake-area";
import { aStore, must, toList } from "./set-up";

/** Made again from the rest, or of this browser alone: what an import need not bring back under its key. */
const DERIVED_PREFIXES: string[] = [PREFIX.shard, PREFIX.stable, PREFIX.undo];
const DERIVED_KEYS: string[] = [KEY.index, KEY.deals, KEY.undo, KEY.journal, PACKS_REVISION];

const isDerived = (key: string) => DERIVED_KEYS.includes(key) || DERIVED_PREFIXES.some((one) => key.startsWith(one));

/** A key's value without the place of its row in the index. */
function valueAt(area: FakeArea, key: string): unknown {
  const text = area.data.get(key);
  return text === undefined ? undefined : JSON.parse(text).value;
}

const aFigure = (over: Partial<MarketValue> = {}): MarketValue => ({
  creatorId: "tiktok:mara.makes",
  platform: "tiktok",
  kind: "short",
  tier: "micro",
  formula: "median-views",
  value: 38_250,
  at: NOW,
  ...over,
});

const profile = (handle: string) => ({
  platform: "tiktok" as const,
  handle,
  url: `https://www.tiktok.com/@${handle}`,
});

/** A store in which the scout has made one of everything that is kept. */
async function richStore() {
  const { area, deps, listId: first } = await aStore();
  const make = async (name: string) =>
    must(await createList(deps, { name, brief: { client: name }, currency: "EUR", budget: 900 })).value.id;
  const active = await make("Autumn");
  const archived = await make("Old");
  must(await updateList(deps, archived, { archivedAt: NOW }));
  must(await activateList(deps, active));
  must(await decide(deps, "save", aSeen(), toList(first)));
  must(await decide(deps, "save", aSeen({ handle: "taro.runs", stableId: "77" }), toList(active)));
  const agreed = aQuote({
    deliverables: [{ format: "short", count: 1, label: "" }],
    amounts: [{ stage: "agreed", amount: 900, at: NOW }],
  });
  must(await setQuote(deps, "tiktok:mara.makes", first, agreed));
  must(await setClientNotes(deps, first, { "tiktok:mara.makes": "Bakes on camera" }));
  const line = { id: "tiktok:mara.makes", name: "Mara", choice: "approve" as const, reason: "fits" };
  must(await takeAnswers(deps, { list: first, by: "Ida", at: NOW, answers: [line] }));
  must(await confirmPerson(deps, ["tiktok:mara.makes", "tiktok:taro.runs"], "Mara"));
  const rateCard = [
    { platform: "tiktok", kind: "any", tier: "any", per: "post", low: 100, high: 300, currency: "USD" } as const,
  ];
  must(await setSettings(deps, { owner: "Ana", rateCard, views: [{ id: "v1", name: "Mine", state: "{}" }] }));
  must(await hidePage(deps, { platform: "tiktok", handle: "ole", post: "" }, true));
  must(await savePack(deps, { id: "ours", type: "rate", name: "Ours", json: "{}" }));
  must(await rememberSeen(deps, aFigure()));
  must(await addToQueue(deps, ["a", "b", "c", "taro.runs"].map(profile), active));
  must(await nextInQueue(deps, active));
  const gone = await make("Gone");
  must(await decide(deps, "save", aSeen(), toList(gone)));
  must(await removeList(deps, gone));
  area.data.set("q:1:c:x:old", JSON.stringify({ schema: 1, value: { key: "c:x:old", at: 1, problem: "p", raw: "r" } }));
  return { area, deps, active };
}

async function emptyStore() {
  const area = fakeArea();
  const deps = storeOver(area);
  // Another day and another browser: nothing of the file may take on its time.
  deps.time += 9 * 86_400_000;
  must(await recoverStore(deps));
  return { area, deps };
}

/** The file as it goes through JSON. */
async function backupOf(area: FakeArea): Promise<BackupPart> {
  return JSON.parse(JSON.stringify(must(await exportPart(area, ""))));
}

test("a backup brings back, in an empty browser, every key that is the scout's own", async () => {
  const { area } = await richStore();
  // Of every kind of key that there is one was made, so that none can be forgotten here.
  const kinds = [...Object.values(PREFIX), ...Object.values(KEY)].filter((kind) => kind !== KEY.journal);
  const keys = [...area.data.keys()];
  expect(kinds.filter((kind) => !keys.some((key) => key === kind || key.startsWith(kind)))).toEqual([]);

  const other = await emptyStore();
  const { next: _, ...part } = await backupOf(area);
  const result = must(await importPart(other.deps, part)).value;
  expect(result).toEqual({ added: 2, merged: 0, unchanged: 0, quarantined: 1, newer: 0, packs: 1, refused: 0 });
  const own = keys.filter((key) => !isDerived(key) && !key.startsWith(PREFIX.quarantine));
  const lost = own.filter((key) => JSON.stringify(valueAt(other.area, key)) !== JSON.stringify(valueAt(area, key)));
  expect(lost).toEqual([]);
  expect(must(await listQuarantine(other.area)).map(({ raw }) => raw)).toEqual(["r"]);
  // What is derived follows.
  for (const key of [KEY.deals, ...keys.filter((name) => name.startsWith(PREFIX.stable))]) {
    expect(other.area.data.get(key)).toBe(area.data.get(key));
  }

  const before = new Map(other.area.data);
  expect(must(await importPart(other.deps, part)).value).toMatchObject({ added: 0, unchanged: 2 });
  for (const name of own) expect(other.area.data.get(name)).toBe(before.get(name));
});

test("in a browser with work of its own the queue goes on, the active list stays, and nothing is lost", async () => {
  const { area } = await richStore();
  const { next: _, ...part } = await backupOf(area);
  const { deps, area: mine, listId } = await aStore();
  must(await addToQueue(deps, ["b", "z"].map(profile), listId));
  must(await setSettings(deps, { owner: "Bo", views: [{ id: "v2", name: "Hers", state: "{}" }] }));
  must(await rememberSeen(deps, aFigure({ value: 41_000, at: NOW + 5 })));
  must(await rememberSeen(deps, aFigure({ creatorId: "tiktok:ole", value: 9_000 })));
  must(await importPart(deps, part));
  const queue = must(await getQueue(mine));
  expect(queue.items.map(({ handle, state }) => `${handle} ${state}`)).toEqual([
    "b waiting",
    "z waiting",
    "a opened",
    "c waiting",
  ]);
  expect(queue.skipped).toBe(0);
  const lists = must(await getLists(mine));
  expect(lists.activeId).toBe(listId);
  expect(lists.lists.map(({ name }) => name)).toEqual(["Spring", "Spring", "Autumn", "Old"]);
  const settings = must(await getSettings(mine));
  expect(settings.owner).toBe("Ana");
  expect(settings.views.map(({ id }) => id)).toEqual(["v2", "v1"]);
  // Of the same figure the newer one stays.
  expect(valueAt(mine, "m:tiktok")).toMatchObject([{ value: 41_000 }, { creatorId: "tiktok:ole" }]);
});

test("where the scout chose that no list is active, a file does not choose", async () => {
  const { area } = await richStore();
  const { next: _, ...part } = await backupOf(area);
  const { deps, area: mine } = await aStore();
  must(await activateList(deps, null));
  must(await importPart(deps, part));
  expect(must(await getLists(mine)).activeId).toBeNull();
});

test("settings and packs stay as they are where the file does not bring them", async () => {
  const { area } = await richStore();
  const { next: _, settings: __, packs: ___, ...part } = await backupOf(area);
  const other = await emptyStore();
  must(await importPart(other.deps, part));
  expect([...other.area.data.keys()].filter((key) => key === KEY.settings || key.startsWith(PREFIX.pack))).toEqual([]);
});

test("nonsense in their places is kept beside, and settings of an older version lack only what is new", async () => {
  const { deps, area } = await emptyStore();
  const nothing = { creators: [], lists: [], people: [], quarantine: [] };
  const mixed = [aFigure(), aFigure({ platform: "x" })];
  const bad = { ...nothing, order: 7, queue: { items: 7 }, market: [[], mixed, 8], settings: { owner: 9 }, packs: [1] };
  expect(must(await importPart(deps, bad)).value).toMatchObject({ quarantined: 5, packs: 0, refused: 2 });
  expect(must(await listQuarantine(area))).toHaveLength(5);
  expect(must(await importPart(deps, { ...nothing, settings: { owner: "Ana" } })).value).toMatchObject({ refused: 0 });
  expect(must(await getSettings(area)).owner).toBe("Ana");
});
