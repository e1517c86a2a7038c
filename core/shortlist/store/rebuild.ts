import { dealsOf } from "../deals";
import { rowOf } from "../row";
import type { Creator, Deal, Health, Row } from "../types";
import type { StorageArea } from "./area";
import { type Read, readEntry, storedEntry } from "./entry";
import { ROWS_PER_SHARD, storedMeta, storedShard } from "./index-shards";
import { creatorIdOf, KEY, PREFIX, shardKey } from "./keys";
import { KINDS } from "./kinds";
import { lookUpsOf, storedLookUp } from "./look-ups";

/** Entries read or written at a time: memory stays bounded whatever the number of creators. */
export const BATCH = 500;

/**
 * Keys of everything that is stored.
 *
 * @example await allKeys(area) // ["index", "i:0", "c:tiktok:taro", …]
 * @example await allKeys(emptyArea) // []
 */
export async function allKeys(area: StorageArea): Promise<string[]> {
  return area.getKeys === undefined ? Object.keys(await area.get(null)) : area.getKeys();
}

/**
 * Cuts a list into parts of at most `BATCH`.
 *
 * @example batches([1, 2, 3], 2) // [[1, 2], [3]]
 * @example batches([]) // []
 */
export function batches<T>(items: T[], size = BATCH): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

/**
 * The state of the store before any creator was looked at.
 *
 * @example emptyHealth(["q:5:c:x:a"]).quarantined // 1
 * @example emptyHealth([]).pending // false
 */
export function emptyHealth(keys: string[]): Health {
  const quarantined = keys.filter((key) => key.startsWith(PREFIX.quarantine)).length;
  return { creators: 0, removed: 0, quarantined, newer: [], pending: keys.includes(KEY.journal) };
}

/**
 * Counts one creator's entry.
 *
 * @example tally(health, "c:x:a", { state: "ok", value: a, … }) // health.creators is one more
 * @example tally(health, "c:x:a", { state: "newer" }) // "x:a" is in health.newer
 */
export function tally(health: Health, key: string, entry: Read<Creator>): void {
  if (entry.state === "newer") health.newer.push(creatorIdOf(key));
  if (entry.state !== "ok") return;
  if (entry.value.removedAt === null) health.creators += 1;
  else health.removed += 1;
}

/**
 * Makes the index, the look-up by stable id and the deals again from the entries alone. The head of the index goes
 * first and comes back last: killed in between, the next change finds no head and starts over. Rejects with the
 * browser's error when storage does. Gives the state of the store, every entry having been looked at.
 *
 * @example (await rebuild(area)).creators // how many are not in the trash
 * @example (await rebuild(emptyArea)).creators // 0, with an empty index
 */
export async function rebuild(area: StorageArea): Promise<Health> {
  const keys = await allKeys(area);
  await area.remove([KEY.index]);
  const health = emptyHealth(keys);
  const shards = new Map<number, Row[]>();
  const homeless: string[] = [];
  const deals: Deal[] = [];
  const derived: Record<string, unknown> = {};
  const put = (row: Row, shard: number) => {
    const rows = shards.get(shard);
    if (rows) rows.push(row);
    else shards.set(shard, [row]);
  };
  const creators = keys.filter((key) => key.startsWith(PREFIX.creator));
  for (const part of batches(creators)) {
    for (const [key, raw] of Object.entries(await area.get(part))) {
      const entry = readEntry(KINDS.creator, raw);
      tally(health, key, entry);
      if (entry.state !== "ok") continue;
      // A place further than there are creators is damage, or what many erased ones left: it is given anew.
      if (entry.shard === null || entry.shard > creators.length) homeless.push(key);
      else put(rowOf(entry.value), entry.shard);
      deals.push(...dealsOf(entry.value));
      for (const name of lookUpsOf(entry.value)) derived[name] = storedLookUp(entry.value.id);
    }
  }
  let open = Math.max(-1, ...shards.keys()) + 1;
  for (const part of batches(homeless, ROWS_PER_SHARD)) {
    const set: Record<string, unknown> = {};
    for (const [key, raw] of Object.entries(await area.get(part))) {
      const entry = readEntry(KINDS.creator, raw);
      if (entry.state !== "ok") continue;
      put(rowOf(entry.value), open);
      set[key] = storedEntry(KINDS.creator, entry.value, open);
    }
    await area.set(set);
    open += 1;
  }
  // No number is left out, so that a missing shard is always damage.
  for (let number = 0; number < open; number += 1) if (!shards.has(number)) shards.set(number, []);
  const wanted = new Set([...[...shards.keys()].map(shardKey), ...Object.keys(derived)]);
  await area.remove(
    keys.filter((key) => (key.startsWith(PREFIX.shard) || key.startsWith(PREFIX.stable)) && !wanted.has(key)),
  );
  for (const part of batches([...shards], 50)) {
    await area.set(Object.fromEntries(part.map(([number, rows]) => [shardKey(number), storedShard(rows)])));
  }
  for (const part of batches(Object.entries(derived))) await area.set(Object.fromEntries(part));
  const count = [...shards.values()].reduce((sum, rows) => sum + rows.length, 0);
  const stored = (await area.get([KEY.deals]))[KEY.deals];
  await area.set({
    ...(readEntry(KINDS.deals, stored).state === "newer" ? {} : { [KEY.deals]: storedEntry(KINDS.deals, deals) }),
    // The next new row begins a shard of its own, so that no old shard grows past its size.
    [KEY.index]: storedMeta({ open, size: 0, count }),
  });
  return health;
}
