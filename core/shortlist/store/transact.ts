import type { ChangeName, CreatorId, Health, Result, StoreError, UndoId } from "../types";
import type { StoreDeps } from "./area";
import { derive } from "./derive";
import { caughtError } from "./disk-error";
import { readEntry, storedEntry } from "./entry";
import { commit, recover } from "./journal";
import { creatorIdOf, isOwn, KEY, PREFIX, undoKey } from "./keys";
import { KINDS, type Kind } from "./kinds";
import { diff, type Patch } from "./patch";
import { hasPrototypeKey, problemOf } from "./problem";
import { quarantined, quarantineKey } from "./quarantine";
import { rebuild } from "./rebuild";
import { beginTx, type Tx, type TxState } from "./tx";

/** So many changes can be taken back. */
export const UNDO_STEPS = 40;

/** What a change did. `undo` null when it cannot be taken back or changed nothing. */
export interface Done<T> {
  value: T;
  undo: UndoId | null;
  keys: string[];
}

export type Body<T> = (tx: Tx) => Promise<Result<T>>;

const CREATORS_NAMED = 10;

/** Entries that could not be read are kept under a name of their own and leave their place. */
function putAway(tx: Tx, state: TxState, now: number): void {
  for (const [key, problem] of state.damaged) {
    tx.setRaw(quarantineKey(key, now), quarantined(key, now, problem, state.raw.get(key)));
    if (!state.puts.has(key)) tx.drop(key);
  }
}

async function recordUndo(tx: Tx, state: TxState, name: ChangeName, deps: StoreDeps): Promise<UndoId | null> {
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
  for (const old of items.slice(0, -UNDO_STEPS)) tx.drop(undoKey(old.id));
  tx.put(KINDS.undo, KEY.undo, items.slice(-UNDO_STEPS));
  tx.put(KINDS.undoRecord, undoKey(item.id), { item, patches });
  return item.id;
}

/** Only lists, people and packs are dropped by a change that can be undone. */
function kindOfDropped(key: string): Kind<unknown> {
  if (key.startsWith(PREFIX.creator)) return KINDS.creator;
  if (key.startsWith(PREFIX.list)) return KINDS.list;
  return key.startsWith(PREFIX.person) ? KINDS.person : KINDS.pack;
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
  const remove = [...state.drops].filter((key) => !(key in set));
  return commit(deps.area, { set, remove }, Object.fromEntries(state.raw));
}

type Attempt<T> = Result<Done<T>> | "rebuild";

async function attempt<T>(deps: StoreDeps, name: ChangeName | null, body: Body<T>): Promise<Attempt<T>> {
  const { tx, state } = beginTx(deps.area);
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
  const undo = name === null || !result.ok ? null : await recordUndo(tx, state, name, deps);
  // Once more: the list of what can be undone is read only here.
  putAway(tx, state, now);
  await tx.load([...state.puts.keys(), ...state.drops, ...state.rawSets.keys()]);
  const committed = await write(state, index.shards, deps);
  if (!committed.ok) return committed;
  return result.ok ? { ok: true, value: { value: result.value, undo, keys } } : result;
}

async function ready(deps: StoreDeps): Promise<{ ok: true } | { ok: false; error: StoreError }> {
  const recovered = await recover(deps.area);
  if (!recovered.ok) return recovered;
  if (recovered.journal === "damaged") {
    const raw = (await deps.area.get([KEY.journal]))[KEY.journal];
    const at = deps.now();
    await deps.area.set({ [quarantineKey(KEY.journal, at)]: quarantined(KEY.journal, at, "journal", raw) });
    await deps.area.remove([KEY.journal, KEY.index]);
  }
  return { ok: true };
}

/**
 * Makes one change, whole or not at all, alone over all contexts. `body` reads and puts through the transaction;
 * what it puts is validated, the index follows, and with a `name` the change can be undone. Storage errors come back
 * as keys; an error of `body` changes nothing but for damaged entries, which are put into quarantine.
 *
 * @param name how the undo list calls it; null for what cannot be undone
 * @example await transact(deps, "note", async (tx) => …) // { ok: true, value: { value, undo: "u1", keys } }
 * @example await transact(depsWithFullDisk, "note", body) // { ok: false, error: "quota" }
 */
export function transact<T>(deps: StoreDeps, name: ChangeName | null, body: Body<T>): Promise<Result<Done<T>>> {
  return deps.exclusive(async () => {
    try {
      const start = await ready(deps);
      if (!start.ok) return start;
      const first = await attempt(deps, name, body);
      if (first !== "rebuild") return first;
      await rebuild(deps.area);
      const second = await attempt(deps, name, body);
      return second === "rebuild" ? { ok: false, error: "disk" } : second;
    } catch (error) {
      return { ok: false, error: caughtError(error) };
    }
  });
}

/**
 * Finishes what a killed worker left half done and mends a missing index. For the start of the background.
 *
 * @example await recoverStore(deps) // { ok: true, value: null }
 * @example await recoverStore(depsOfHealthyStore) // { ok: true, value: null }, nothing was written
 */
export function recoverStore(deps: StoreDeps): Promise<Result<null>> {
  return deps.exclusive(async () => {
    try {
      const start = await ready(deps);
      if (!start.ok) return start;
      const head = await deps.area.get([KEY.index, KEY.deals]);
      const deals = readEntry(KINDS.deals, head[KEY.deals]);
      if (head[KEY.index] === undefined || deals.state === "damaged") await rebuild(deps.area);
      return { ok: true, value: null };
    } catch (error) {
      return { ok: false, error: caughtError(error) };
    }
  });
}

/**
 * Makes the index again from the entries, on request or when a reader found it damaged.
 *
 * @example await rebuildStore(deps) // { ok: true, value: … }, what was found
 * @example await rebuildStore(depsOfEmptyArea) // { ok: true, … }, an empty index
 */
export function rebuildStore(deps: StoreDeps): Promise<Result<Health>> {
  return deps.exclusive(async () => {
    try {
      const start = await ready(deps);
      if (!start.ok) return start;
      return { ok: true, value: await rebuild(deps.area) };
    } catch (error) {
      return { ok: false, error: caughtError(error) };
    }
  });
}
