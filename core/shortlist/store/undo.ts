import type { Result, UndoId, UndoItem } from "../types";
import type { StorageArea, StoreDeps } from "./area";
import { caughtError } from "./disk-error";
import { readEntry } from "./entry";
import { KEY, PACKS_REVISION, PREFIX, undoKey } from "./keys";
import { KINDS } from "./kinds";
import type { Patch } from "./patch";
import { batches } from "./rebuild";
import { recordsOf } from "./record-undo";
import { listsThere, takeBack } from "./take-back";
import { type Done, transact } from "./transact";

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
    const touched: [string, Patch[]][] = [];
    for (const record of await tx.readMany(KINDS.undoRecord, recordsOf(item).map(undoKey))) {
      if (record.state !== "ok") return { ok: false, error: record.state === "newer" ? "newer-version" : "not-found" };
      touched.push(...Object.entries(record.value.patches));
    }
    // A large import would ask for its creators one by one.
    for (const part of batches(touched.map(([key]) => key))) await tx.load(part);
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
    for (const record of recordsOf(item)) tx.drop(undoKey(record));
    tx.put(
      KINDS.undo,
      KEY.undo,
      items.filter((one) => one !== item),
    );
    return { ok: true, value: item };
  });
}
