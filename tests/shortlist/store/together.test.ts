import { expect, test } from "vitest";
import { changeCreators, removeCreators } from "../../../core/shortlist/store/creators";
import { decide } from "../../../core/shortlist/store/decide";
import { eraseCreators, eraseEverything } from "../../../core/shortlist/store/erase";
import { createList, getLists } from "../../../core/shortlist/store/lists";
import { removeFromList, setNote } from "../../../core/shortlist/store/places";
import { getCreator } from "../../../core/shortlist/store/read-creators";
import { readAllRows } from "../../../core/shortlist/store/rows";
import { recoverStore } from "../../../core/shortlist/store/transact";
import { applyUndo, listUndo } from "../../../core/shortlist/store/undo";
import { aSeen } from "../factories";
import { type Fault, restarted, storeOver } from "./fake-area";
import { aStore, must, toList } from "./set-up";

const MARA = "tiktok:mara.makes";

async function saved() {
  const { area, deps, listId } = await aStore();
  must(await decide(deps, "save", aSeen(), toList(listId)));
  return { area, deps, listId };
}

/** A crowd asks while another holds the lock, so that all of them wait together. */
async function crowd<T>(deps: ReturnType<typeof storeOver>, asks: (() => Promise<T>)[]): Promise<T[]> {
  let free = () => {};
  const waiting = new Promise<void>((resolve) => {
    free = resolve;
  });
  const held = deps.exclusive(() => waiting);
  const answers = asks.map((ask) => ask());
  free();
  await held;
  return Promise.all(answers);
}

test("a crowd that waits costs few writes, and each finds what those before it have put", async () => {
  const { area, deps } = await saved();
  area.log.length = 0;
  const tags = Array.from({ length: 40 }, (_, at) => `tag${at}`);
  const answers = await crowd(
    deps,
    tags.map((tag) => () => changeCreators(deps, [MARA], { addTags: [tag] })),
  );
  expect(answers.map((answer) => answer.ok)).toEqual(tags.map(() => true));
  expect(area.log.filter((name) => name !== "get")).toEqual(["set"]);
  expect(must(await getCreator(area, MARA)).tags.toSorted()).toEqual(tags.toSorted());
  // Each is a step of its own to take back.
  const last = answers.at(-1);
  must(await applyUndo(deps, last?.ok ? last.value.undo : null));
  expect(must(await getCreator(area, MARA)).tags).toHaveLength(39);
});

test("who asks for what cannot be done gets its own answer, and the others theirs", async () => {
  const { area, deps, listId } = await saved();
  const answers = await crowd<{ ok: boolean; error?: string }>(deps, [
    () => setNote(deps, MARA, listId, "call on Monday", ""),
    () => setNote(deps, "tiktok:nobody", listId, "x", ""),
    () => removeFromList(deps, [MARA], listId),
    () => setNote(deps, MARA, listId, "late", ""),
    () => changeCreators(deps, [MARA], { addTags: 7 } as never).catch(() => ({ ok: false, error: "thrown" })),
    () => changeCreators(deps, [MARA], { addTags: ["kept"] }),
  ]);
  expect(answers.map((answer) => answer.error ?? "ok")).toEqual(["ok", "not-found", "ok", "not-found", "thrown", "ok"]);
  const mara = must(await getCreator(area, MARA));
  expect([mara.tags, Object.keys(mara.memberships)]).toEqual([["kept"], []]);
});

test("who takes the lock alone is not overtaken: the newest change is the one before the question", async () => {
  const { area, deps } = await saved();
  await crowd<unknown>(deps, [
    () => changeCreators(deps, [MARA], { addTags: ["first"] }),
    () => applyUndo(deps, null),
    () => changeCreators(deps, [MARA], { addTags: ["second"] }),
  ]);
  expect(must(await getCreator(area, MARA)).tags).toEqual(["second"]);
});

test("what is saved after everything was erased stays", async () => {
  const { area, deps, listId } = await saved();
  await crowd<unknown>(deps, [
    () => decide(deps, "save", aSeen({ handle: "before" }), toList(listId)),
    () => eraseEverything(deps),
    () => createList(deps, { name: "New", brief: {}, currency: "USD", budget: null }),
  ]);
  expect([...area.data.keys()].filter((key) => key.startsWith("c:"))).toEqual([]);
  const list = must(await getLists(area)).lists[0]?.id ?? "";
  await crowd<unknown>(deps, [
    () => decide(deps, "save", aSeen({ handle: "before" }), toList(list)),
    () => eraseCreators(deps, ["tiktok:before", "tiktok:after"]),
    () => decide(deps, "save", aSeen({ handle: "after" }), toList(list)),
  ]);
  expect(must(await readAllRows(area)).map(({ id }) => id)).toEqual(["tiktok:after"]);
});

const FAULTS: Fault[] = ["throw", "throw-after", "half", "kill", "kill-after", "kill-half"];

test.each(FAULTS)("%s at any step: every answer is true, nothing is half done", async (fault) => {
  const { area: start, listId } = await saved();
  const asksOf = (deps: ReturnType<typeof storeOver>) => [
    () => decide(deps, "save", aSeen({ handle: "ana" }), toList(listId)),
    () => setNote(deps, MARA, listId, "call", ""),
    () => removeCreators(deps, ["tiktok:ana"]),
    () => decide(deps, "save", aSeen({ handle: "ben" }), toList(listId)),
  ];
  const clean = restarted(start);
  await crowd<unknown>(storeOver(clean), asksOf(storeOver(clean)));
  for (let at = 1; at <= clean.calls + 2; at += 1) {
    const area = restarted(start);
    area.fault = (call) => (call === at ? fault : null);
    const deps = storeOver(area);
    const answers = await crowd<{ ok: boolean; error?: string }>(deps, asksOf(deps));
    const next = restarted(area);
    must(await recoverStore(storeOver(next)));
    const rows = new Map(must(await readAllRows(next)).map((row) => [row.id, row]));
    const ana = rows.get("tiktok:ana");
    const note = must(await getCreator(next, MARA)).memberships[listId]?.note;
    const found = [ana !== undefined, note === "call", ana?.removedAt != null, rows.has("tiktok:ben")];
    const where = `${fault} at call ${at}: ${JSON.stringify(answers)}`;
    for (const [which, answer] of answers.entries()) {
      if (answer.ok) expect(found[which], where).toBe(true);
      else if (answer.error !== "pending") expect(found[which], where).toBe(false);
    }
    expect(next.data.has("journal"), where).toBe(false);
    // One record for each change that can be undone, whatever broke off.
    const undo = must(await listUndo(next)).map(({ id }) => `u:${id}`);
    expect([...next.data.keys()].filter((key) => key.startsWith("u:")).toSorted(), where).toEqual(undo.toSorted());
  }
});

test("of what can be undone the newest 40 stay, each with its record", async () => {
  const { area, deps } = await saved();
  for (let at = 0; at < 75; at += 1) must(await changeCreators(deps, [MARA], { addTags: [`t${at}`] }));
  const undo = must(await listUndo(area));
  expect(undo.length).toBeGreaterThanOrEqual(40);
  expect(undo.length).toBeLessThanOrEqual(50);
  expect([...area.data.keys()].filter((key) => key.startsWith("u:"))).toHaveLength(undo.length);
});
