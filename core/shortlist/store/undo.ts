import type { Creator, Result, UndoId, UndoItem } from "../types";
import type { StorageArea, StoreDeps } from "./area";
import { caughtError } from "./disk-error";
import { readEntry } from "./entry";
import { KEY, PACKS_REVISION, PREFIX, undoKey } from "./keys";
import { KINDS, type Kind } from "./kinds";
import { type Patch, revert } from "./patch";
import { type Done, transact } from "./transact";
import type { Tx } from "./tx";

function kindOf(key: string): Kind<unknown> {
  if (key.startsWith(PREFIX.creator)) return KINDS.creator;
  if (key.startsWith(PREFIX.list)) return KINDS.list;
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

async function takeBack(tx: Tx, key: string, patches: Patch[], now: number): Promise<Result<null>> {
  const kind = kindOf(key);
  const read = await tx.read(kind, key);
  if (read.state === "newer") return { ok: false, error: "newer-version" };
  const current = read.state === "ok" ? read.value : undefined;
  const reverted = revert(current, patches);
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
    for (const [key, patches] of touched) {
      const done = await takeBack(tx, key, patches, deps.now());
      if (!done.ok) return done;
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
