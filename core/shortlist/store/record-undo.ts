import type { ChangeName, CreatorId, MarketValue, UndoId, UndoItem } from "../types";
import type { StoreDeps } from "./area";
import { isHeld, marketPatches } from "./brought";
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

/** The figures seen on a network, as they were and as they are to be. */
function ofMarket(state: TxState, key: string): Patch[] {
  const before = readEntry(KINDS.market, state.raw.get(key));
  // Under a network's key only its figures are put.
  const after = (state.puts.get(key)?.value ?? []) as MarketValue[];
  return marketPatches(before.state === "ok" ? before.value : [], after);
}

/** What the change did, by storage key. */
function patchesOf(state: TxState): Record<string, Patch[]> {
  const patches: Record<string, Patch[]> = {};
  for (const key of [...state.puts.keys(), ...state.drops]) {
    if (state.damaged.has(key)) continue;
    const put = state.puts.get(key);
    const before = readEntry<unknown>(put?.kind ?? kindOfDropped(key), state.raw.get(key));
    const found = isOwn(key)
      ? diff(before.state === "ok" ? before.value : undefined, put?.value)
      : key.startsWith(PREFIX.market)
        ? ofMarket(state, key)
        : [];
    if (found.length > 0) patches[key] = found;
  }
  for (const [key, raw] of state.rawSets) {
    // What is in quarantine is a text under a name of its own: the name is enough, and nothing is kept twice.
    if (isHeld(key)) patches[key] = [{ path: [] }];
    else if (isOwn(key)) patches[key] = [{ path: [], after: raw }];
  }
  return patches;
}

/**
 * The records by which a change is taken back, the last one first, as they must be gone through.
 *
 * @example recordsOf({ ...item, id: "u1", parts: ["u2", "u3"] }) // ["u3", "u2", "u1"]
 * @example recordsOf({ ...item, id: "u1" }) // ["u1"]
 */
export const recordsOf = ({ id, parts = [] }: UndoItem): UndoId[] => [id, ...parts].toReversed();

/**
 * The list of what can be undone without records that are gone; a change in parts goes on with those that are left.
 *
 * @example withoutRecords([{ ...item, id: "u1", parts: ["u2"] }], new Set(["u1"]))[0]?.id // "u2"
 * @example withoutRecords([{ ...item, id: "u1" }], new Set(["u1"])) // []
 */
export function withoutRecords(items: readonly UndoItem[], gone: ReadonlySet<UndoId>): UndoItem[] {
  return items.flatMap((item) => {
    const all = [item.id, ...(item.parts ?? [])];
    const [first, ...rest] = all.filter((id) => !gone.has(id));
    if (first === undefined) return [];
    if (rest.length + 1 === all.length) return [item];
    const { parts: _, ...whole } = item;
    return [{ ...whole, id: first, ...(rest.length === 0 ? {} : { parts: rest }) }];
  });
}

/**
 * Notes down how a change is taken back, and lets the oldest notes go. Null when it changed nothing of the scout's.
 *
 * @param joins the change of which this one is a further part: both are taken back together
 * @example await recordUndo(tx, stateOfANote, "note", deps) // the name to undo it by
 * @example await recordUndo(tx, stateOfNothing, "note", deps) // null
 */
export async function recordUndo(
  tx: Tx,
  state: TxState,
  name: ChangeName,
  deps: Pick<StoreDeps, "now" | "newId">,
  joins: UndoId | null = null,
): Promise<UndoId | null> {
  const patches = patchesOf(state);
  if (Object.keys(patches).length === 0) return null;
  const creators = Object.keys(patches).filter((key) => key.startsWith(PREFIX.creator));
  const creatorIds: CreatorId[] = creators.slice(0, CREATORS_NAMED).map(creatorIdOf);
  const item: UndoItem = { id: deps.newId(), name, at: deps.now(), creatorIds, count: creators.length };
  const list = await tx.read(KINDS.undo, KEY.undo);
  if (list.state === "newer") return null;
  const before = list.state === "ok" ? list.value : [];
  tx.isNew(undoKey(item.id));
  tx.put(KINDS.undoRecord, undoKey(item.id), { item, patches });
  const whole = before.find((one) => one.id === joins && one.name === name);
  if (whole) {
    const longer: UndoItem = {
      ...whole,
      creatorIds: [...whole.creatorIds, ...creatorIds].slice(0, CREATORS_NAMED),
      count: whole.count + item.count,
      parts: [...(whole.parts ?? []), item.id],
    };
    tx.put(
      KINDS.undo,
      KEY.undo,
      before.map((one) => (one === whole ? longer : one)),
    );
    return whole.id;
  }
  const items = [...before, item];
  const kept = items.length > UNDO_STEPS + SLACK ? items.slice(-UNDO_STEPS) : items;
  for (const old of items.slice(0, items.length - kept.length)) for (const id of recordsOf(old)) tx.drop(undoKey(id));
  tx.put(KINDS.undo, KEY.undo, kept);
  return item.id;
}
