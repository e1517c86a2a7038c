import { expect, test } from "vitest";
import { decide } from "../../../core/shortlist/store/decide";
import { eraseCreators } from "../../../core/shortlist/store/erase";
import { exportPart, PART } from "../../../core/shortlist/store/exchange";
import { listQuarantine } from "../../../core/shortlist/store/health";
import { type ImportPart, importPart } from "../../../core/shortlist/store/import-file";
import { recoverStore } from "../../../core/shortlist/store/transact";
import type { BackupPart } from "../../../core/shortlist/types";
import { aCreator, aSeen } from "../factories";
import { fakeArea, storeOver } from "./fake-area";
import { aStore, must, toList } from "./set-up";

const FUTURE = "c:tiktok:future";
const NEWER = { schema: 99, value: { of: "the future", 世: [1.5, null] } };
const DAMAGED = { schema: 1, value: { name: 7 } };

async function emptyStore() {
  const area = fakeArea();
  const deps = storeOver(area);
  must(await recoverStore(deps));
  return { area, deps };
}

async function copied(from: BackupPart, deps: ReturnType<typeof storeOver>) {
  const { next: _, ...part } = from;
  return must(await importPart(deps, part satisfies ImportPart)).value;
}

test("what only a newer version can read comes back where it was, and twice changes nothing", async () => {
  const { area, deps, listId } = await aStore();
  must(await decide(deps, "save", aSeen(), toList(listId)));
  area.data.set(FUTURE, JSON.stringify({ ...NEWER, shard: 7 }));
  area.data.set("l:broken", JSON.stringify(DAMAGED));
  area.data.set("q:1:c:x:old", JSON.stringify({ schema: 1, value: { key: "c:x:old", at: 1, problem: "p", raw: "r" } }));
  const part = must(await exportPart(area, ""));
  const other = await emptyStore();
  expect(await copied(part, other.deps)).toMatchObject({ added: 1, merged: 0, unchanged: 0, quarantined: 2, newer: 1 });
  // Its row had a place in the other index alone.
  expect(JSON.parse(other.area.data.get(FUTURE) ?? "")).toEqual(NEWER);
  const held = must(await listQuarantine(other.area));
  expect(held.map(({ raw }) => raw).toSorted()).toEqual(["r", JSON.stringify(DAMAGED)].toSorted());
  const before = new Map(other.area.data);
  expect(await copied(part, other.deps)).toMatchObject({ added: 0, unchanged: 1, newer: 1 });
  expect(other.area.data).toEqual(before);
});

test("it never takes the place of what is there, and is kept beside it", async () => {
  const { area, deps, listId } = await aStore();
  must(await decide(deps, "save", aSeen({ handle: "future" }), toList(listId)));
  const mine = area.data.get(FUTURE);
  const raw = JSON.stringify(NEWER);
  const part = { creators: [], lists: [], people: [], quarantine: [], newer: [{ key: FUTURE, raw }] };
  expect(must(await importPart(deps, part)).value).toMatchObject({ newer: 0, quarantined: 1 });
  expect(area.data.get(FUTURE)).toBe(mine);
  expect(must(await listQuarantine(area)).map((held) => held.raw)).toEqual([raw]);
});

test("after the update it is an entry like any other, and nonsense is kept as it was", async () => {
  const { area, deps } = await emptyStore();
  const raw = JSON.stringify({ schema: 2, shard: 3, value: aCreator({ id: "tiktok:ada", handle: "ada" }) });
  const newer = [{ key: "c:tiktok:ada", raw }, { key: "deals", raw: "{}" }, { key: "c:x", raw: "{" }, 7];
  const part = { creators: [], lists: [], people: [], quarantine: [], newer };
  expect(must(await importPart(deps, part)).value).toMatchObject({ added: 1, newer: 0, quarantined: 3 });
  expect(
    must(await listQuarantine(area))
      .map((held) => held.raw)
      .toSorted(),
  ).toEqual(["7", "{", "{}"]);
});

test("a backup skips nobody when others are erased between its parts", async () => {
  const { deps, area, listId } = await aStore();
  const handles = Array.from({ length: PART + 50 }, (_, at) => `h${String(at).padStart(4, "0")}`);
  await Promise.all(handles.map((handle) => decide(deps, "save", aSeen({ handle }), toList(listId))));
  const first = must(await exportPart(area, ""));
  // Of the first part, its last one too, after which the next is asked for.
  const gone = first.creators.slice(-30).map(({ id }) => id);
  must(await eraseCreators(deps, gone));
  const second = must(await exportPart(area, first.next ?? "none"));
  const seen = [...first.creators, ...second.creators].map(({ handle }) => handle);
  expect(seen.toSorted()).toEqual(handles);
  expect(second.next).toBeNull();
});
