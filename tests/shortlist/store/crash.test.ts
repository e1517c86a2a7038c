import { expect, test } from "vitest";
import { rowOf } from "../../../core/shortlist/row";
import type { StoreDeps } from "../../../core/shortlist/store/area";
import { changeCreators, removeCreators } from "../../../core/shortlist/store/creators";
import { decide } from "../../../core/shortlist/store/decide";
import { readEntry } from "../../../core/shortlist/store/entry";
import { eraseCreators } from "../../../core/shortlist/store/erase";
import { importPart } from "../../../core/shortlist/store/import-file";
import { KINDS } from "../../../core/shortlist/store/kinds";
import { createList, getLists } from "../../../core/shortlist/store/lists";
import { confirmPerson } from "../../../core/shortlist/store/people";
import { changeMemberships, removeFromList, setNote } from "../../../core/shortlist/store/places";
import { addToQueue } from "../../../core/shortlist/store/queue";
import { retrying } from "../../../core/shortlist/store/retry";
import { readAllRows } from "../../../core/shortlist/store/rows";
import { recoverStore } from "../../../core/shortlist/store/transact";
import { applyUndo } from "../../../core/shortlist/store/undo";
import type { Result } from "../../../core/shortlist/types";
import { aCreator, aSeen } from "../factories";
import { type FakeArea, type Fault, fakeArea, restarted, storeOver } from "./fake-area";
import { aStore, must, toList } from "./set-up";

type Operation = (deps: StoreDeps, listId: string) => Promise<Result<unknown>>;

const IDS = ["tiktok:ana", "tiktok:ben", "tiktok:cy"];
const OPERATIONS: Record<string, Operation> = {
  "save a new creator": (deps, listId) => decide(deps, "save", aSeen({ handle: "new", stableId: "9" }), toList(listId)),
  "save a known one": (deps, listId) =>
    decide(deps, "save", aSeen({ handle: "ana", readAt: deps.now() + 90_000_000 }), toList(listId)),
  "write a note": (deps, listId) => setNote(deps, "tiktok:ana", listId, "call on Monday", ""),
  "set three statuses": (deps, listId) => changeMemberships(deps, "status", IDS, listId, { status: "contacted" }),
  "move three to the trash": (deps) => removeCreators(deps, IDS),
  "take three off a list": (deps, listId) => removeFromList(deps, IDS, listId),
  "erase two": (deps) => eraseCreators(deps, IDS.slice(0, 2)),
  "make a list": (deps) => createList(deps, { name: "Autumn", brief: {}, currency: "EUR", budget: 5000 }),
  "join two into a person": (deps) => confirmPerson(deps, IDS.slice(0, 2), "Ana"),
  "fill the queue": (deps, listId) =>
    addToQueue(deps, [{ platform: "x", handle: "z", url: "https://x.com/z" }], listId),
  "take the newest change back": (deps) => applyUndo(deps, null),
  "import a part": (deps) =>
    importPart(deps, {
      creators: [aCreator({ id: "tiktok:dee", handle: "dee" }), { not: "a creator" }],
      lists: [],
      people: [],
      quarantine: [],
    }),
};

async function prepared() {
  const { area, deps, listId } = await aStore();
  for (const handle of ["ana", "ben", "cy"]) must(await decide(deps, "save", aSeen({ handle }), toList(listId)));
  return { area, listId };
}

/** Everything but names given anew at each run. */
function pictureOf(area: FakeArea): string {
  const own = [...area.data].filter(([key]) => key !== "journal");
  return JSON.stringify(own.map(([key, text]) => `${key} ${text}`.replace(/n\d+-\d+/g, "N")).toSorted());
}

/** The index says of every creator what its entry says, once. */
async function expectIndexRight(area: FakeArea): Promise<void> {
  const rows = must(await readAllRows(area));
  const entries = [...area.data].filter(([key]) => key.startsWith("c:"));
  expect(rows.map((row) => `c:${row.id}`).sort()).toEqual(entries.map(([key]) => key).sort());
  for (const [key, text] of entries) {
    const read = readEntry(KINDS.creator, JSON.parse(text));
    if (read.state !== "ok") throw new Error(`${key} ${read.state}`);
    expect(rows.find((row) => `c:${row.id}` === key)).toEqual(rowOf(read.value));
  }
}

const FAULTS: Fault[] = ["throw", "throw-after", "half", "kill", "kill-after", "kill-half"];

for (const [name, operation] of Object.entries(OPERATIONS)) {
  test(`${name}: broken off at any step it is whole or not done`, async () => {
    const { area: start, listId } = await prepared();
    const before = pictureOf(start);
    const clean = restarted(start);
    must(await operation(storeOver(clean), listId));
    const after = pictureOf(clean);
    expect(after).not.toBe(before);
    for (const fault of FAULTS) {
      for (let at = 1; at <= clean.calls; at += 1) {
        const area = restarted(start);
        area.fault = (call) => (call === at ? fault : null);
        const answer = await operation(storeOver(area), listId);
        const next = restarted(area);
        must(await recoverStore(storeOver(next)));
        const found = pictureOf(next);
        const where = `${fault} at call ${at}: ${area.log[at - 1]}`;
        expect([before, after], where).toContain(found);
        if (answer.ok) expect(found, where).toBe(after);
        else if (answer.error !== "pending") expect(found, where).toBe(before);
        expect(next.data.has("journal"), where).toBe(false);
        await expectIndexRight(next);
      }
    }
  });

  test(`${name}: a disk that fails for good from any step on leaves it whole or not done`, async () => {
    const { area: start, listId } = await prepared();
    const before = pictureOf(start);
    const clean = restarted(start);
    must(await operation(storeOver(clean), listId));
    for (let at = 1; at <= clean.calls; at += 1) {
      const area = restarted(start);
      area.fault = (call) => (call >= at ? "half" : null);
      await operation(storeOver(area), listId);
      const next = restarted(area);
      must(await recoverStore(storeOver(next)));
      expect([before, pictureOf(clean)]).toContain(pictureOf(next));
      await expectIndexRight(next);
    }
  });
}

test("a disk that fails now and then loses nothing over 300 changes", async () => {
  const { area, listId } = await prepared();
  const noisy = restarted(area);
  noisy.fault = (call) => (call % 17 === 3 ? "half" : call % 23 === 5 ? "throw" : null);
  const deps = storeOver(noisy);
  const expected = new Set(IDS);
  const uncertain = new Set<string>();
  for (let at = 0; at < 300; at += 1) {
    const done = await decide(deps, "save", aSeen({ handle: `c${at}` }), toList(listId));
    if (done.ok) expected.add(`tiktok:c${at}`);
    else if (done.error === "pending") uncertain.add(`tiktok:c${at}`);
  }
  const next = restarted(noisy);
  must(await recoverStore(storeOver(next)));
  const ids = must(await readAllRows(next)).map((row) => row.id);
  for (const id of expected) expect(ids).toContain(id);
  for (const id of ids) expect(expected.has(id) || uncertain.has(id)).toBe(true);
  await expectIndexRight(next);
  expect(expected.size).toBeGreaterThan(100);
});

for (const every of [2, 3, 5]) {
  test(`storage that refuses every call number ${every} is asked again: no save fails`, async () => {
    const { area, listId } = await prepared();
    const noisy = restarted(area);
    noisy.fault = (call) => (call % every === 0 ? "half" : null);
    const deps = storeOver(retrying(noisy));
    for (let at = 0; at < 50; at += 1) {
      must(await decide(deps, "save", aSeen({ handle: `c${at}` }), toList(listId)));
    }
    noisy.fault = () => null;
    expect(must(await readAllRows(noisy))).toHaveLength(53);
    await expectIndexRight(noisy);
  });
}

test("a full disk is called so, and nothing is changed", async () => {
  const { area, listId } = await prepared();
  const full = restarted(area);
  full.set = async () => {
    throw new Error("Resource::kQuotaBytes quota exceeded");
  };
  expect(await setNote(storeOver(full), "tiktok:ana", listId, "x", "")).toEqual({ ok: false, error: "quota" });
  expect(pictureOf(full)).toBe(pictureOf(area));
});

test("1 000 changes at once from 20 places lose nothing", async () => {
  const { area, deps, listId } = await aStore();
  const work = Array.from({ length: 20 }, async (_, tab) => {
    for (let at = 0; at < 25; at += 1) {
      const handle = `h${(tab + at) % 30}`;
      must(await decide(deps, "save", aSeen({ handle }), toList(listId)));
      must(await changeCreators(deps, [`tiktok:${handle}`], { addTags: [`t${tab}-${at}`] }));
    }
  });
  await Promise.all(work);
  const rows = must(await readAllRows(area));
  expect(rows.flatMap((row) => row.tags)).toHaveLength(500);
  await expectIndexRight(area);
  expect(must(await getLists(area)).lists).toHaveLength(1);
});

test("the fake storage behaves: a killed worker writes nothing more", async () => {
  const area = fakeArea();
  area.fault = (call) => (call === 1 ? "kill" : null);
  await expect(area.set({ a: 1 })).rejects.toThrow();
  await expect(area.set({ a: 1 })).rejects.toThrow();
  expect(area.data.size).toBe(0);
});
