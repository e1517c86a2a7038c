import { describe, expect, test } from "vitest";
import { decide } from "../../../core/shortlist/store/decide";
import { removeList } from "../../../core/shortlist/store/list-trash";
import { createList, getLists } from "../../../core/shortlist/store/lists";
import {
  confirmPerson,
  getPerson,
  listPeople,
  proposePeople,
  splitAccount,
} from "../../../core/shortlist/store/people";
import { addToList, removeFromList, setNote } from "../../../core/shortlist/store/places";
import { getCreator } from "../../../core/shortlist/store/read-creators";
import { readAllRows } from "../../../core/shortlist/store/rows";
import { applyUndo } from "../../../core/shortlist/store/undo";
import { aSeen } from "../factories";
import { aStore, must, toList } from "./set-up";

const START = { name: "Summer", brief: {}, currency: "USD", budget: null };
const MARA = "tiktok:mara.makes";
type Store = Awaited<ReturnType<typeof aStore>>;

const named = async ({ area }: Store) => must(await getLists(area)).lists.map(({ name }) => name);
const listsOf = async ({ area }: Store) => must(await readAllRows(area)).map((row) => Object.keys(row.lists));

async function withMara(): Promise<Store> {
  const store = await aStore();
  must(await decide(store.deps, "save", aSeen(), toList(store.listId)));
  must(await setNote(store.deps, MARA, store.listId, "asks for a ticket", ""));
  return store;
}

describe("a list with creators", () => {
  test("is removed with what they have in it; they stay, and one undo brings back all of it", async () => {
    const store = await withMara();
    const { deps, area, listId } = store;
    const before = must(await getCreator(area, MARA));
    const removed = must(await removeList(deps, listId));
    expect(await named(store)).toEqual([]);
    expect(await listsOf(store)).toEqual([[]]);
    // A list that was made meanwhile stands in nobody's way, and stays the active one.
    const other = must(await createList(deps, START)).value.id;
    must(await applyUndo(deps, removed.undo));
    expect(await named(store)).toEqual(["Spring", "Summer"]);
    expect(must(await getLists(area)).activeId).toBe(other);
    expect(must(await getCreator(area, MARA)).memberships).toEqual(before.memberships);
    expect(await listsOf(store)).toEqual([[listId]]);
  });

  test("takes nobody back onto it while it is gone", async () => {
    const store = await withMara();
    const { deps, area, listId } = store;
    const left = must(await removeFromList(deps, [MARA], listId));
    const removed = must(await removeList(deps, listId));
    expect(await applyUndo(deps, left.undo)).toEqual({ ok: false, error: "list-gone" });
    expect(must(await getCreator(area, MARA)).memberships).toEqual({});
    must(await applyUndo(deps, removed.undo));
    must(await applyUndo(deps, left.undo));
    expect(must(await getCreator(area, MARA)).memberships[listId]?.note).toBe("asks for a ticket");
  });

  test("is not unmade under the creators that were put on it since", async () => {
    const store = await withMara();
    const made = must(await createList(store.deps, START));
    const joined = must(await addToList(store.deps, [MARA], made.value.id, "new", ""));
    expect(await applyUndo(store.deps, made.undo)).toEqual({ ok: false, error: "changed-since" });
    must(await applyUndo(store.deps, joined.undo));
    must(await applyUndo(store.deps, made.undo));
    expect(await named(store)).toEqual(["Spring"]);
  });
});

describe("one account of a person", () => {
  const norms = () => null;
  async function three() {
    const store = await aStore();
    const save = (platform: "tiktok" | "youtube" | "instagram") =>
      decide(store.deps, "save", aSeen({ platform }), toList(store.listId));
    const ids = [];
    for (const platform of ["tiktok", "youtube", "instagram"] as const) ids.push(must(await save(platform)).value.id);
    const person = must(await confirmPerson(store.deps, ids, "Mara")).value;
    return { ...store, ids, person };
  }

  test("is split off, not proposed again, and joined again by one undo", async () => {
    const { deps, area, ids, person } = await three();
    const [first = "", ...rest] = ids;
    const split = must(await splitAccount(deps, person.id, first));
    expect(must(await getPerson(area, person.id, norms)).person.creatorIds).toEqual(rest);
    expect(must(await getCreator(area, first)).personId).toBeNull();
    expect(must(await proposePeople(area))).toEqual([]);
    must(await applyUndo(deps, split.undo));
    expect(must(await getPerson(area, person.id, norms)).person.creatorIds).toEqual(ids);
    expect(must(await getCreator(area, first)).notSamePerson).toEqual([]);
  });

  test("leaves no person of one account behind", async () => {
    const { deps, area, ids, person } = await three();
    const [first = "", second = "", third = ""] = ids;
    must(await splitAccount(deps, person.id, first));
    must(await splitAccount(deps, person.id, second));
    expect(must(await listPeople(area))).toEqual([]);
    expect(must(await getCreator(area, third)).personId).toBeNull();
    expect(await splitAccount(deps, person.id, third)).toEqual({ ok: false, error: "not-found" });
  });
});
