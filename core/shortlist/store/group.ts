import type { StorageArea } from "./area";
import type { Write } from "./journal";

/** Several changes in the making that are written at once. */
export interface Group {
  /** Storage as it will be: reads see what the changes before have put, and nothing is stored. */
  area: StorageArea;
  /** What all of them write together. */
  write(): Write;
  /** The values of every key of it as they are stored now. */
  before(): Record<string, unknown>;
}

/**
 * Lays changes over an area. Only while the lock is held: what was read once is not read again.
 *
 * @param known raw values that were read just now
 * @example const group = beginGroup(area); await group.area.set({ a: 1 }); group.write() // { set: { a: 1 }, remove: [] }
 * @example beginGroup(area).write() // { set: {}, remove: [] }
 */
export function beginGroup(area: StorageArea, known: Record<string, unknown> = {}): Group {
  const base = new Map(Object.entries(known));
  /** Undefined: taken away. */
  const over = new Map<string, unknown>();
  const now = (key: string) => (over.has(key) ? over.get(key) : base.get(key));
  const readBase = async (keys: string[]) => {
    const missing = keys.filter((key) => !base.has(key));
    if (missing.length === 0) return;
    const found = await area.get(missing);
    for (const key of missing) base.set(key, found[key]);
  };
  const get = async (keys: string[] | null) => {
    // Nothing that is made in a group asks for everything: what is not known yet would be missing.
    if (keys === null) throw new TypeError("a group reads keys by name");
    await readBase(keys);
    return Object.fromEntries(keys.flatMap((key) => (now(key) === undefined ? [] : [[key, now(key)]])));
  };
  return {
    area: {
      get,
      set: async (items) => {
        await readBase(Object.keys(items));
        for (const [key, value] of Object.entries(items)) over.set(key, value);
      },
      remove: async (keys) => {
        await readBase(keys);
        for (const key of keys) over.set(key, undefined);
      },
    },
    write: () => ({
      set: Object.fromEntries([...over].filter(([, value]) => value !== undefined)),
      // What was made and taken away within the group was never stored.
      remove: [...over]
        .filter(([key, value]) => value === undefined && base.get(key) !== undefined)
        .map(([key]) => key),
    }),
    before: () => Object.fromEntries([...over.keys()].map((key) => [key, base.get(key)])),
  };
}
