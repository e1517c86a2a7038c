import { DEFAULT_SETTINGS } from "../defaults";
import { type ListOrder, listSchema } from "../schema/list";
import type { List, ListId } from "../types";
import type { StorageArea } from "./area";
import { type Read, readEntry } from "./entry";
import { isObject } from "./json";
import { listKey, PREFIX } from "./keys";
import { KINDS } from "./kinds";
import { problemOf } from "./problem";
import { allKeys, batches } from "./rebuild";
import type { Tx } from "./tx";

/**
 * Stands in for a list that cannot be read, so that its creators stay in sight: with the name where that is left,
 * and an empty brief, which claims nothing. The entry as it was goes to quarantine at the next change.
 *
 * @example standIn("l1", { schema: 1, value: { name: "Spring", brief: 7 } }).name // "Spring"
 * @example standIn("l1", "nonsense").name // "l1"
 */
export function standIn(id: ListId, raw: unknown): List {
  const left = isObject(raw) && isObject(raw.value) ? raw.value : {};
  const empty: List = {
    id,
    name: id,
    brief: {},
    currency: DEFAULT_SETTINGS.assess.currency,
    budget: null,
    createdAt: 0,
    updatedAt: 0,
    archivedAt: null,
  };
  const named = { ...empty, name: left.name };
  if (problemOf(listSchema, named) !== null) return empty;
  // The schema has just said that the name is one.
  return named as List;
}

/**
 * A list for a change; one that cannot be read is put back as what is left of it, under its name.
 *
 * @example await readList(tx, "list1") // { state: "ok", value: list, … }
 * @example await readList(tx, "none") // { state: "absent" }
 */
export async function readList(tx: Tx, id: ListId): Promise<Read<List>> {
  const read = await tx.read(KINDS.list, listKey(id));
  if (read.state !== "damaged") return read;
  const list = standIn(id, (await tx.load([listKey(id)]))[listKey(id)]);
  tx.put(KINDS.list, listKey(id), list);
  return { state: "ok", value: list, shard: null, migrated: false };
}

/**
 * The order that the lists themselves give, where none is stored or it cannot be read; which was active is not known.
 *
 * @example await orderOfAll(area) // { order: ["oldest", "newest"], activeId: null }
 * @example await orderOfAll(emptyArea) // { order: [], activeId: null }
 */
export async function orderOfAll(area: StorageArea): Promise<ListOrder> {
  const keys = (await allKeys(area)).filter((key) => key.startsWith(PREFIX.list));
  const made: { id: ListId; at: number }[] = [];
  for (const part of batches(keys)) {
    for (const [key, raw] of Object.entries(await area.get(part))) {
      const read = readEntry(KINDS.list, raw);
      made.push({ id: key.slice(PREFIX.list.length), at: read.state === "ok" ? read.value.createdAt : 0 });
    }
  }
  return { order: made.toSorted((a, b) => a.at - b.at).map(({ id }) => id), activeId: null };
}
