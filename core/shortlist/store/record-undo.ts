import type { ChangeName, CreatorId, UndoId } from "../types";
import type { StoreDeps } from "./area";
import { readEntry } from "./entry";
import { creatorIdOf, isOwn, KEY, PREFIX, undoKey } from "./keys";
import { KINDS, type Kind } from "./kinds";
import { diff, type Patch } from "./patch";
import type { Tx, TxState } from "./tx";

/** At least so many changes can be taken back. */
export const UNDO_STEPS = 40;

/** So many more are kept until they go together: taking away is a write of its own, which a change is to do seldom. */
const SLACK = 10;

const CREATORS_NAMED = 10;

/** Only lists, people and packs are dropped by a change that can be undone. */
function kindOfDropped(key: string): Kind<unknown> {
  if (key.startsWith(PREFIX.creator)) return KINDS.creator;
  if (key.startsWith(PREFIX.list)) return KINDS.list;
  if (key.startsWith(PREFIX.removedList)) return KINDS.removedList;
  return key.startsWith(PREFIX.person) ? KINDS.person : KINDS.pack;
}

/**
 * Notes down how a change is taken back, and lets the oldest notes go. Null when it changed nothing of the scout's.
 *
 * @example await recordUndo(tx, stateOfANote, "note", deps) // the name to undo it by
 * @example await recordUndo(tx, stateOfNothing, "note", deps) // null
 */
export async function recordUndo(
  tx: Tx,
  state: TxState,
  name: ChangeName,
  deps: Pick<StoreDeps, "now" | "newId">,
): Promise<UndoId | null> {
  const patches: Record<string, Patch[]> = {};
  for (const key of [...state.puts.keys(), ...state.drops]) {
    if (!isOwn(key) || state.damaged.has(key)) continue;
    const put = state.puts.get(key);
    const before = readEntry<unknown>(put?.kind ?? kindOfDropped(key), state.raw.get(key));
    const found = diff(before.state === "ok" ? before.value : undefined, put?.value);
    if (found.length > 0) patches[key] = found;
  }
  if (Object.keys(patches).length === 0) return null;
  const creators = Object.keys(patches).filter((key) => key.startsWith(PREFIX.creator));
  const creatorIds: CreatorId[] = creators.slice(0, CREATORS_NAMED).map(creatorIdOf);
  const item = { id: deps.newId(), name, at: deps.now(), creatorIds, count: creators.length };
  const list = await tx.read(KINDS.undo, KEY.undo);
  if (list.state === "newer") return null;
  const items = [...(list.state === "ok" ? list.value : []), item];
  const kept = items.length > UNDO_STEPS + SLACK ? items.slice(-UNDO_STEPS) : items;
  for (const old of items.slice(0, items.length - kept.length)) tx.drop(undoKey(old.id));
  tx.put(KINDS.undo, KEY.undo, kept);
  tx.isNew(undoKey(item.id));
  tx.put(KINDS.undoRecord, undoKey(item.id), { item, patches });
  return item.id;
}
