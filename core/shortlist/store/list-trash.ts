import { withoutMembership } from "../edit";
import type { CreatorId, List, ListId, Membership, RemovedListSummary, Result } from "../types";
import type { StorageArea, StoreDeps } from "./area";
import { caughtError } from "./disk-error";
import { readEntries } from "./documents";
import { eraseListFromUndo } from "./erase-list-traces";
import { failed } from "./failed";
import { creatorKey, KEY, listKey, PREFIX, removedListKey } from "./keys";
import { KINDS } from "./kinds";
import { getLists, readOrder } from "./lists";
import { allKeys } from "./rebuild";
import { readAllRows } from "./rows";
import { readList } from "./salvage";
import { type Done, transact } from "./transact";

/**
 * Removes a list with all that its creators have in it: statuses, notes, quotes. The creators stay, those in the trash
 * too; the list goes to the trash, and one undo brings it back with everything as well.
 *
 * @example await removeList(deps, "list1") // { ok: true, … }, its creators are saved still
 * @example await removeList(deps, "nobody") // { ok: false, error: "not-found" }
 */
export function removeList(deps: StoreDeps, id: ListId): Promise<Result<Done<null>>> {
  return transact<null>(deps, "list-remove", async (tx) => {
    const order = await readOrder(tx, deps.area);
    if (!order.ok) return order;
    const list = await readList(tx, id);
    if (list.state !== "ok") return failed(list.state);
    const rows = await readAllRows(deps.area);
    if (!rows.ok) return rows;
    const keys = rows.value.filter((row) => Object.hasOwn(row.lists, id)).map((row) => creatorKey(row.id));
    const members: Record<CreatorId, Membership> = {};
    for (const read of await tx.readMany(KINDS.creator, keys)) {
      if (read.state === "newer") return { ok: false, error: "newer-version" };
      // One that cannot be read goes to quarantine as it is, with its place in the list.
      if (read.state !== "ok") continue;
      const own = read.value.memberships[id];
      if (own !== undefined) members[read.value.id] = own;
      const creator = withoutMembership(read.value, id);
      tx.put(KINDS.creator, creatorKey(creator.id), { ...creator, updatedAt: deps.now() });
    }
    const { activeId } = order.value;
    tx.drop(listKey(id));
    tx.put(KINDS.removedList, removedListKey(id), { list: list.value, removedAt: deps.now(), members });
    tx.put(KINDS.lists, KEY.lists, {
      order: order.value.order.filter((other) => other !== id),
      activeId: activeId === id ? null : activeId,
    });
    return { ok: true, value: null };
  });
}

/**
 * The lists in the trash, the last removed first.
 *
 * @example await listRemoved(area) // { ok: true, value: [{ id: "list1", name: "Spring", creators: 3, … }] }
 * @example await listRemoved(emptyArea) // { ok: true, value: [] }
 */
export async function listRemoved(area: StorageArea): Promise<Result<RemovedListSummary[]>> {
  try {
    const keys = (await allKeys(area)).filter((key) => key.startsWith(PREFIX.removedList));
    const found = await readEntries(area, KINDS.removedList, keys);
    if (!found.ok) return found;
    const summaries = found.value.map(({ list, removedAt, members }) => ({
      id: list.id,
      name: list.name,
      removedAt,
      creators: Object.keys(members).length,
    }));
    return { ok: true, value: summaries.toSorted((a, b) => b.removedAt - a.removedAt) };
  } catch (error) {
    return { ok: false, error: caughtError(error) };
  }
}

/** A name that no other list has: two lists of one name cannot be told apart. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name} (${number})`;
  return free;
}

/**
 * Brings a list back out of the trash, at the end of the lists, and its creators onto it with all they had there.
 * Who was erased meanwhile stays away; where another list took the name, it gets a number. Where there is no other list
 * it is the active one.
 *
 * @example await restoreList(deps, "list1") // { ok: true, … }, the list as it is now
 * @example await restoreList(deps, "never") // { ok: false, error: "not-found" }
 */
export function restoreList(deps: StoreDeps, id: ListId): Promise<Result<Done<List>>> {
  return transact<List>(deps, "restore", async (tx) => {
    const order = await readOrder(tx, deps.area);
    if (!order.ok) return order;
    const removed = await tx.read(KINDS.removedList, removedListKey(id));
    if (removed.state !== "ok") return failed(removed.state);
    const lists = await getLists(deps.area);
    if (!lists.ok) return lists;
    // A backup may have brought the same list meanwhile: then that one takes its creators back.
    const present = lists.value.lists.find((one) => one.id === id);
    const taken = new Set(lists.value.lists.map(({ name }) => name));
    const list = present ?? { ...removed.value.list, name: freeName(removed.value.list.name, taken) };
    const { members } = removed.value;
    for (const read of await tx.readMany(KINDS.creator, Object.keys(members).map(creatorKey))) {
      if (read.state === "newer") return { ok: false, error: "newer-version" };
      if (read.state !== "ok") continue;
      const creator = read.value;
      const own = members[creator.id];
      if (own === undefined || Object.hasOwn(creator.memberships, id)) continue;
      const memberships = { ...creator.memberships, [id]: own };
      tx.put(KINDS.creator, creatorKey(creator.id), { ...creator, memberships, updatedAt: deps.now() });
    }
    tx.drop(removedListKey(id));
    if (present) return { ok: true, value: list };
    tx.put(KINDS.list, listKey(id), list);
    const others = order.value.order.filter((other) => other !== id);
    const alone = others.length === 0 && list.archivedAt === null;
    tx.put(KINDS.lists, KEY.lists, { order: [...others, id], activeId: alone ? id : order.value.activeId });
    return { ok: true, value: list };
  });
}

/**
 * Erases lists in the trash for good, with what would bring them back.
 *
 * @example await eraseLists(deps, ["list1"]) // { ok: true, value: 1 }
 * @example await eraseLists(deps, ["never"]) // { ok: true, value: 0 }
 */
export async function eraseLists(deps: StoreDeps, ids: ListId[]): Promise<Result<number>> {
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === "string")) return { ok: false, error: "invalid" };
  const done = await transact<number>(deps, null, async (tx) => {
    const keys = await allKeys(deps.area);
    const gone = new Set(ids.filter((id) => keys.includes(removedListKey(id))));
    for (const id of gone) tx.drop(removedListKey(id));
    if (gone.size > 0) await eraseListFromUndo(tx, keys, gone);
    return { ok: true, value: gone.size };
  });
  return done.ok ? { ok: true, value: done.value.value } : done;
}

/**
 * Erases those lists in the trash that are chosen.
 *
 * @example await eraseListsWhere(deps, ({ removedAt }) => removedAt < yesterday) // { ok: true, value: 2 }
 * @example await eraseListsWhere(deps, () => false) // { ok: true, value: 0 }
 */
export async function eraseListsWhere(
  deps: StoreDeps,
  isChosen: (list: RemovedListSummary) => boolean,
): Promise<Result<number>> {
  const removed = await listRemoved(deps.area);
  if (!removed.ok) return removed;
  const ids = removed.value.filter(isChosen).map(({ id }) => id);
  return ids.length === 0 ? { ok: true, value: 0 } : eraseLists(deps, ids);
}
