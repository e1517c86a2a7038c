import type { StorageArea } from "./area";
import { type Read, readEntry } from "./entry";
import type { Kind } from "./kinds";

/** A value to be written under a key. */
export interface Put {
  kind: Kind<unknown>;
  value: unknown;
}

/** One change in the making: reads see its own writes, nothing is stored before it is committed. */
export interface Tx {
  /** Reads entries; what does not validate goes to quarantine when the change is committed. */
  read<T>(kind: Kind<T>, key: string): Promise<Read<T>>;
  readMany<T>(kind: Kind<T>, keys: string[]): Promise<Read<T>[]>;
  put<T>(kind: Kind<T>, key: string, value: T): void;
  drop(key: string): void;
  /** Raw values as stored, from the cache where they were read before. */
  load(keys: string[]): Promise<Record<string, unknown>>;
  /** Nothing lies under this key, its name being new: storage is not asked. */
  isNew(key: string): void;
  /** Raw writes of what is derived; never part of an undo. */
  setRaw(key: string, raw: unknown): void;
}

/** The inside of a change, for the code that commits it. */
export interface TxState {
  raw: Map<string, unknown>;
  puts: Map<string, Put>;
  drops: Set<string>;
  rawSets: Map<string, unknown>;
  damaged: Map<string, string>;
}

/**
 * Starts a change over an area; `known` are raw values that were read just now.
 *
 * @example await beginTx(area).tx.load(["a"]) // { a: 1 }
 * @example await beginTx(area, { a: 2 }).tx.load(["a"]) // { a: 2 }, without asking
 */
export function beginTx(area: StorageArea, known: Record<string, unknown> = {}): { tx: Tx; state: TxState } {
  const state: TxState = {
    raw: new Map(Object.entries(known)),
    puts: new Map(),
    drops: new Set(),
    rawSets: new Map(),
    damaged: new Map(),
  };
  const load = async (keys: string[]) => {
    const missing = keys.filter((key) => !state.raw.has(key));
    if (missing.length > 0) {
      const found = await area.get(missing);
      for (const key of missing) state.raw.set(key, found[key]);
    }
    return Object.fromEntries(keys.map((key) => [key, state.raw.get(key)]));
  };
  const readCached = <T>(kind: Kind<T>, key: string): Read<T> => {
    const put = state.puts.get(key);
    // A key has one kind, so what was put under it is of this kind.
    if (put) return { state: "ok", value: put.value as T, shard: null, migrated: false };
    if (state.drops.has(key)) return { state: "absent" };
    const read = readEntry(kind, state.raw.get(key));
    if (read.state === "damaged") state.damaged.set(key, read.problem);
    return read;
  };
  const readMany = async <T>(kind: Kind<T>, keys: string[]) => {
    await load(keys);
    return keys.map((key) => readCached(kind, key));
  };
  const tx: Tx = {
    load,
    readMany,
    read: async (kind, key) => {
      await load([key]);
      return readCached(kind, key);
    },
    put: (kind, key, value) => {
      state.drops.delete(key);
      state.puts.set(key, { kind, value });
    },
    drop: (key) => {
      state.puts.delete(key);
      state.drops.add(key);
    },
    isNew: (key) => {
      state.raw.set(key, undefined);
    },
    setRaw: (key, raw) => {
      state.rawSets.set(key, raw);
    },
  };
  return { tx, state };
}
