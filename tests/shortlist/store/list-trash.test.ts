import { describe, expect, test } from "vitest";
import { decide } from "../../../core/shortlist/store/decide";
import { eraseCreators } from "../../../core/shortlist/store/erase";
import { exportPart } from "../../../core/shortlist/store/exchange";
import { importPart } from "../../../core/shortlist/store/import-file";
import { eraseLists, listRemoved, removeList, restoreList } from "../../../core/shortlist/store/list-trash";
import { createList, getLists, updateList } from "../../../core/shortlist/store/lists";
import { setNote, setQuote } from "../../../core/shortlist/store/places";
import { getCreator } from "../../../core/shortlist/store/read-creators";
import { sweep } from "../../../core/shortlist/store/retention";
import { setSettings } from "../../../core/shortlist/store/settings";
import { applyUndo, listUndo } from "../../../core/shortlist/store/undo";
import { aQuote, aSeen, DAY } from "../factories";
import { fakeArea, storeOver } from "./fake-area";
import { aStore, must, toList } from "./set-up";

const MARA = "tiktok:mara.makes";
const BEN = "tiktok:ben";
const START = { name: "Spring", brief: {}, currency: "USD", budget: null };
type Store = Awaited<ReturnType<typeof aStore>>;

const named = async ({ area }: Pick<Store, "area">) => must(await getLists(area)).lists.map(({ name }) => name);
const places = async ({ area }: Store, id: string) => must(await getCreator(area, id)).memberships;
const noted = (area: Store["area"]) => [...area.data.values()].filter((text) => text.includes("asks for a ticket"));

/** Two creators on a list, one with a note and a quote, and the list in the trash. */
async function removed() {
  const store = await aStore();
  const { deps, listId } = store;
  for (const handle of ["mara.makes", "ben"]) must(await decide(deps, "save", aSeen({ handle }), toList(listId)));
  must(await setNote(deps, MARA, listId, "asks for a ticket", ""));
  must(await setQuote(deps, MARA, listId, aQuote()));
  const before = await places(store, MARA);
  const undo = must(await removeList(deps, listId)).undo;
  return { ...store, before, undo };
}

describe("a list in the trash", () => {
  test("comes back with all its creators had there, when far more was done since than can be taken back", async () => {
    const store = await removed();
    const { area, deps, listId, before } = store;
    expect(must(await listRemoved(area))).toMatchObject([{ id: listId, name: "Spring", creators: 2 }]);
    for (let at = 0; at < 60; at += 1) must(await setSettings(deps, { owner: `Ana ${at}` }));
    expect(must(await listUndo(area)).some(({ name }) => name === "list-remove")).toBe(false);
    must(await restoreList(deps, listId));
    expect(await named(store)).toEqual(["Spring"]);
    // The only list there is becomes the active one, so that Save works again.
    expect(must(await getLists(area)).activeId).toBe(listId);
    expect(await places(store, MARA)).toEqual(before);
    expect(Object.keys(await places(store, BEN))).toEqual([listId]);
    expect(must(await listRemoved(area))).toEqual([]);
    expect(await restoreList(deps, listId)).toEqual({ ok: false, error: "not-found" });
  });

  test("gets a number where another list has its name by now, and leaves the active one active", async () => {
    const store = await removed();
    const { area, deps, listId } = store;
    const other = must(await createList(deps, START)).value.id;
    must(await createList(deps, { ...START, name: "Spring (2)" }));
    expect(must(await restoreList(deps, listId)).value.name).toBe("Spring (3)");
    expect(await named(store)).toEqual(["Spring", "Spring (2)", "Spring (3)"]);
    expect(must(await getLists(area)).activeId).toBe(other);
  });

  test("that was put away comes back put away, and no save goes there", async () => {
    const store = await aStore();
    const { area, deps, listId } = store;
    must(await updateList(deps, listId, { archivedAt: deps.now() }));
    must(await removeList(deps, listId));
    must(await restoreList(deps, listId));
    expect(must(await getLists(area))).toMatchObject({ activeId: null, lists: [{ archivedAt: expect.any(Number) }] });
  });

  test("leaves who was erased meanwhile away, and keeps what was made since", async () => {
    const store = await removed();
    const { area, deps, listId } = store;
    must(await eraseCreators(deps, [BEN]));
    const other = must(await createList(deps, { ...START, name: "Other" })).value.id;
    must(await decide(deps, "save", aSeen(), toList(other)));
    must(await restoreList(deps, listId));
    expect(Object.keys(await places(store, MARA)).toSorted()).toEqual([listId, other].toSorted());
    expect(await getCreator(area, BEN)).toEqual({ ok: false, error: "not-found" });
  });

  test("has both ways taken back: the restoring, then the removing", async () => {
    const store = await removed();
    const { area, deps, listId, before, undo } = store;
    const back = must(await restoreList(deps, listId));
    must(await applyUndo(deps, back.undo));
    expect(await named(store)).toEqual([]);
    expect(must(await listRemoved(area))).toMatchObject([{ id: listId, creators: 2 }]);
    must(await applyUndo(deps, undo));
    expect(await places(store, MARA)).toEqual(before);
    expect(must(await listRemoved(area))).toEqual([]);
  });

  test("erased for good leaves nothing of what was written there, not in the undo either", async () => {
    const store = await removed();
    const { area, deps, listId } = store;
    expect(noted(area).length).toBeGreaterThan(0);
    expect(must(await eraseLists(deps, [listId]))).toBe(1);
    expect(noted(area)).toEqual([]);
    expect(must(await listRemoved(area))).toEqual([]);
    // What can still be taken back can be, to the last.
    for (const { id } of must(await listUndo(area))) must(await applyUndo(deps, id));
  });

  test("follows the clock of the trash", async () => {
    const store = await removed();
    const { area, deps } = store;
    must(await setSettings(deps, { emptyTrashAfterDays: 30, forgetAfterDays: null }));
    must(await sweep({ ...deps, now: () => deps.now() + 10 * DAY }));
    expect(must(await listRemoved(area))).toHaveLength(1);
    must(await sweep({ ...deps, now: () => deps.now() + 21 * DAY }));
    must(await sweep({ ...deps, now: () => deps.now() + 31 * DAY }));
    expect(must(await listRemoved(area))).toEqual([]);
    expect(must(await getCreator(area, MARA)).handle).toBe("mara.makes");
  });

  test("goes along in a backup, and is restored from it into another browser", async () => {
    const store = await removed();
    const { next: _, ...part } = must(await exportPart(store.area, ""));
    const area = fakeArea();
    const deps = storeOver(area);
    must(await importPart(deps, part));
    must(await restoreList(deps, store.listId));
    expect(await named({ area })).toEqual(["Spring"]);
    expect(await places({ ...store, area }, MARA)).toEqual(store.before);
  });

  test("of which a backup brought the list itself gives its creators back to that one", async () => {
    const store = await aStore();
    const { area, deps, listId } = store;
    must(await decide(deps, "save", aSeen(), toList(listId)));
    const { next: _, ...part } = must(await exportPart(area, ""));
    must(await setNote(deps, MARA, listId, "later", ""));
    must(await removeList(deps, listId));
    must(await importPart(deps, { ...part, creators: [] }));
    must(await restoreList(deps, listId));
    expect(await named(store)).toEqual(["Spring"]);
    expect((await places(store, MARA))[listId]?.note).toBe("later");
  });
});
