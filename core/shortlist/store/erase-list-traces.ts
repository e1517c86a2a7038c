import type { CreatorId, ListId, UndoId } from "../types";
import { readEntry } from "./entry";
import { KEY, listKey, PREFIX, removedListKey, undoIdOf } from "./keys";
import { KINDS } from "./kinds";
import type { Patch } from "./patch";
import { withoutRecords } from "./record-undo";
import type { Tx } from "./tx";

/** Places of creators in one of the lists. */
const isPlaceIn = (ids: ReadonlySet<ListId>, { path }: Patch): boolean =>
  path[0] === "memberships" && ids.has(path[1] ?? "");

/**
 * Undo steps without lists that are erased for good. The step that removed one goes whole; of others, what they hold of
 * creators' places in it.
 *
 * @example await eraseListFromUndo(tx, keys, new Set(["list1"])) // no step brings list1 back
 * @example await eraseListFromUndo(tx, [], new Set(["list1"])) // nothing
 */
export async function eraseListFromUndo(tx: Tx, keys: string[], ids: ReadonlySet<ListId>): Promise<void> {
  const records = keys.filter((key) => key.startsWith(PREFIX.undo));
  const own = new Set([...ids].flatMap((id) => [listKey(id), removedListKey(id)]));
  const stored = await tx.load(records);
  const dropped = new Set<UndoId>();
  for (const key of records) {
    // Read without the quarantine: what is erased must not be kept there.
    const read = readEntry(KINDS.undoRecord, stored[key]);
    if (read.state !== "ok") continue;
    const all = Object.entries(read.value.patches);
    const left = all
      .map(([name, patches]) => [name, patches.filter((patch) => !isPlaceIn(ids, patch))] as const)
      .filter(([name, patches]) => patches.length > 0 && !own.has(name));
    const removal = all.some(([name]) => name.startsWith(PREFIX.removedList) && own.has(name));
    // Where it stood among the others, without the list, is nothing to take back.
    const hollow = left.length < all.length && left.every(([name]) => name === KEY.lists);
    if (removal || hollow) {
      tx.drop(key);
      dropped.add(undoIdOf(key));
    } else if (JSON.stringify(left) !== JSON.stringify(all)) {
      tx.put(KINDS.undoRecord, key, { ...read.value, patches: Object.fromEntries(left) });
    }
  }
  const list = await tx.read(KINDS.undo, KEY.undo);
  if (list.state !== "ok" || dropped.size === 0) return;
  tx.put(KINDS.undo, KEY.undo, withoutRecords(list.value, dropped));
}

/**
 * Erased creators' places in lists that are in the trash.
 *
 * @example await eraseFromRemovedLists(tx, keys, new Set(["x:a"])) // x:a is on no list in the trash
 * @example await eraseFromRemovedLists(tx, [], new Set(["x:a"])) // nothing
 */
export async function eraseFromRemovedLists(tx: Tx, keys: string[], ids: ReadonlySet<CreatorId>): Promise<void> {
  const removed = keys.filter((key) => key.startsWith(PREFIX.removedList));
  const stored = await tx.load(removed);
  for (const key of removed) {
    const read = readEntry(KINDS.removedList, stored[key]);
    if (read.state === "ok") {
      const members = Object.entries(read.value.members).filter(([id]) => !ids.has(id));
      if (members.length === Object.keys(read.value.members).length) continue;
      tx.put(KINDS.removedList, key, { ...read.value, members: Object.fromEntries(members) });
      continue;
    }
    const text = JSON.stringify(stored[key]) ?? "";
    // It can be read by nobody here, and names who is to be forgotten.
    if ([...ids].some((id) => text.includes(JSON.stringify(id)))) tx.drop(key);
  }
}
