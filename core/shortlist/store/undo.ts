import type { ListOrder } from "../schema/list";
import type { Creator, Result, UndoId, UndoItem } from "../types";
import type { StorageArea, StoreDeps } from "./area";
import { caughtError } from "./disk-error";
import { readEntry } from "./entry";
import { creatorKey, KEY, PACKS_REVISION, PREFIX, undoKey } from "./keys";
import { KINDS, type Kind } from "./kinds";
import { type Patch, revert } from "./patch";
import { revertOrder } from "./revert-order";
import { readAllRows } from "./rows";
import { readList } from "./salvage";
import { type Done, transact } from "./transact";
import type { Tx } from "./tx";

function kindOf(key: string): Kind<unknown> {
  if (key.startsWith(PREFIX.creator)) return KINDS.creator;
  if (key.startsWith(PREFIX.list)) return KINDS.list;
  if (key.startsWith(PREFIX.removedList)) return KINDS.removedList;
  if (key.startsWith(PREFIX.person)) return KINDS.person;
  if (key.startsWith(PREFIX.pack)) return KINDS.pack;
  if (key === KEY.lists) return KINDS.lists;
  return key === KEY.settings ? KINDS.settings : KINDS.queue;
}

/**
 * What can be taken back, newest first.
 *
 * @example await listUndo(area) // { ok: true, value: [{ name: "reject", count: 1, … }] }
 * @example await listUndo(emptyArea) // { ok: true, value: [] }
 */
export async function listUndo(area: StorageArea): Promise<Result<UndoItem[]>> {
  try {
    const read = readEntry(KINDS.undo, (await area.get([KEY.undo]))[KEY.undo]);
    return { ok: true, value: read.state === "ok" ? read.value.toReversed() : [] };
  } catch (error) {
    return { ok: false, error: caughtError(error) };
  }
}

const isCreation = (patches: Patch[]): boolean =>
  patches.every((patch) => patch.path.length === 0 && !("before" in patch));

/** Whether a creator's places in lists that the patches bring back are in lists that are there. */
async function listsThere(tx: Tx, patches: Patch[]): Promise<boolean> {
  for (const { path, before } of patches) {
    const [field, listId] = path;
    if (field !== "memberships" || listId === undefined || before === undefined) continue;
    if ((await readList(tx, listId)).state === "absent") return false;
  }
  return true;
}

/** Whether somebody was put on a list since: creators of the same step go with it. */
async function filledSince(area: StorageArea, listId: string, touched: ReadonlySet<string>): Promise<Result<boolean>> {
  const rows = await readAllRows(area);
  if (!rows.ok) return rows;
  const others = rows.value.filter((row) => Object.hasOwn(row.lists, listId) && !touched.has(creatorKey(row.id)));
  return { ok: true, value: others.length > 0 };
}

interface Step {
  area: StorageArea;
  now: number;
  /** Keys of all that the change touched. */
  touched: ReadonlySet<string>;
}

async function takeBack(tx: Tx, { area, now, touched }: Step, key: string, patches: Patch[]): Promise<Result<null>> {
  const kind = kindOf(key);
  const read = await tx.read(kind, key);
  if (read.state === "newer") return { ok: false, error: "newer-version" };
  const current = read.state === "ok" ? read.value : undefined;
  if (key === KEY.lists && read.state === "ok") {
    // Under this key lies the order of the lists.
    const order = revertOrder(read.value as ListOrder, patches);
    if (order) {
      tx.put(KINDS.lists, key, order);
      return { ok: true, value: null };
    }
  }
  const reverted = revert(current, patches);
  // A list that was made and filled since is not taken away from under its creators.
  if (reverted.ok && reverted.value === undefined && key.startsWith(PREFIX.list)) {
    const filled = await filledSince(area, key.slice(PREFIX.list.length), touched);
    if (!filled.ok) return filled;
    if (filled.value) return { ok: false, error: "changed-since" };
  }
  if (reverted.ok) {
    if (reverted.value === undefined) tx.drop(key);
    else tx.put(kind, key, reverted.value);
    return { ok: true, value: null };
  }
  // A creator that was made and edited since goes to the trash, where the edits stay.
  if (key.startsWith(PREFIX.creator) && isCreation(patches) && read.state === "ok") {
    // Under a creator's key lies a creator.
    tx.put(KINDS.creator, key, { ...(read.value as Creator), removedAt: now });
    return { ok: true, value: null };
  }
  return { ok: false, error: "changed-since" };
}

/**
 * Takes one change back, whole or not at all; the newest when `id` is null. Later changes of other places stay.
 *
 * @example await applyUndo(deps, "u1") // { ok: true, value: { value: item, … } }
 * @example await applyUndo(deps, "long-gone") // { ok: false, error: "not-found" }
 */
export function applyUndo(deps: StoreDeps, id: UndoId | null): Promise<Result<Done<UndoItem>>> {
  return transact(deps, null, async (tx) => {
    const list = await tx.read(KINDS.undo, KEY.undo);
    const items = list.state === "ok" ? list.value : [];
    const item = id === null ? items.at(-1) : items.find((one) => one.id === id);
    if (item === undefined) return { ok: false, error: "not-found" };
    const record = await tx.read(KINDS.undoRecord, undoKey(item.id));
    if (record.state !== "ok") return { ok: false, error: record.state === "newer" ? "newer-version" : "not-found" };
    const touched = Object.entries(record.value.patches);
    // Pages ask for packs again when this number changes.
    if (touched.some(([key]) => key.startsWith(PREFIX.pack))) tx.setRaw(PACKS_REVISION, deps.now());
    const step = { area: deps.area, now: deps.now(), touched: new Set(touched.map(([key]) => key)) };
    for (const [key, patches] of touched) {
      const done = await takeBack(tx, step, key, patches);
      if (!done.ok) return done;
    }
    // Once all is put: a list that was removed comes back in the same step as its creators.
    for (const [key, patches] of touched) {
      if (key.startsWith(PREFIX.creator) && !(await listsThere(tx, patches))) return { ok: false, error: "list-gone" };
    }
    tx.drop(undoKey(item.id));
    tx.put(
      KINDS.undo,
      KEY.undo,
      items.filter((one) => one !== item),
    );
    return { ok: true, value: item };
  });
}
