import type { ChangeName, Result, UndoId } from "../types";
import type { StoreDeps } from "./area";
import { derive } from "./derive";
import { storedEntry } from "./entry";
import { commit } from "./journal";
import { sameJson } from "./json";
import { creatorIdOf, PREFIX } from "./keys";
import { hasPrototypeKey, problemOf } from "./problem";
import { quarantined, quarantineKey } from "./quarantine";
import { recordUndo } from "./record-undo";
import { beginTx, type Tx, type TxState } from "./tx";

/** What a change did. `undo` null when it cannot be taken back or changed nothing. */
export interface Done<T> {
  value: T;
  undo: UndoId | null;
  keys: string[];
}

/** What a change does: reads and puts through the transaction. It may be run twice. */
export type Body<T> = (tx: Tx) => Promise<Result<T>>;

/** What became of it; `rebuild` asks for a new index first, nothing having been written. */
export type Attempt<T> = Result<Done<T>> | "rebuild";

/** Entries that could not be read are kept under a name of their own and leave their place. */
function putAway(tx: Tx, state: TxState, now: number): void {
  for (const [key, problem] of state.damaged) {
    tx.setRaw(quarantineKey(key, now), quarantined(key, now, problem, state.raw.get(key)));
    if (!state.puts.has(key)) tx.drop(key);
  }
}

async function write(state: TxState, shards: Map<string, number>, deps: StoreDeps) {
  const set: Record<string, unknown> = Object.fromEntries(state.rawSets);
  for (const [key, put] of state.puts) {
    set[key] = storedEntry(
      put.kind,
      put.value,
      key.startsWith(PREFIX.creator) ? shards.get(creatorIdOf(key)) : undefined,
    );
  }
  // What stands there already is not written again: of a known creator the look-ups and the head of the index.
  for (const key of Object.keys(set)) if (sameJson(set[key], state.raw.get(key))) delete set[key];
  const remove = [...state.drops].filter((key) => !state.rawSets.has(key) && state.raw.get(key) !== undefined);
  return commit(deps.area, { set, remove }, Object.fromEntries(state.raw));
}

/**
 * Tries a change once, the lock being held and nothing being half done: runs the body, validates what it puts, brings
 * the index into line, notes down the undo, and writes it all at once.
 *
 * @param known raw values that were read just now
 * @param joins the change of which this one is a further part
 * @example await attempt(deps, "note", body) // { ok: true, value: { value, undo: "u1", keys: ["c:x:a"] } }
 * @example await attempt(depsWithoutIndex, "note", body) // "rebuild"
 */
export async function attempt<T>(
  deps: StoreDeps,
  name: ChangeName | null,
  body: Body<T>,
  known: Record<string, unknown> = {},
  joins: UndoId | null = null,
): Promise<Attempt<T>> {
  const { tx, state } = beginTx(deps.area, known);
  const result = await body(tx);
  if (!result.ok) {
    state.puts.clear();
    state.drops.clear();
    state.rawSets.clear();
    if (state.damaged.size === 0) return result;
  }
  for (const put of state.puts.values()) {
    if (problemOf(put.kind.schema, put.value) !== null || hasPrototypeKey(put.value)) {
      return { ok: false, error: "invalid" };
    }
  }
  const keys = [...state.puts.keys(), ...state.drops];
  await tx.load(keys);
  const now = deps.now();
  putAway(tx, state, now);
  const index = await derive(tx, state);
  if (index.state !== "ok") return index.state === "newer" ? { ok: false, error: "newer-version" } : "rebuild";
  const undo = name === null || !result.ok ? null : await recordUndo(tx, state, name, deps, joins);
  // Once more: the list of what can be undone is read only here.
  putAway(tx, state, now);
  await tx.load([...state.puts.keys(), ...state.drops, ...state.rawSets.keys()]);
  const committed = await write(state, index.shards, deps);
  if (!committed.ok) return committed;
  return result.ok ? { ok: true, value: { value: result.value, undo, keys } } : result;
}
