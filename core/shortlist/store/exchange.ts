import type { BackupPart, CreatorId, Result } from "../types";
import type { StorageArea } from "./area";
import { caughtError } from "./disk-error";
import { readEntry } from "./entry";
import { creatorIdOf, creatorKey, KEY, PREFIX } from "./keys";
import { KINDS, type Kind } from "./kinds";
import { readQuarantined } from "./quarantine";
import { allKeys } from "./rebuild";

/** Creators in one part of an export or an import. */
export const PART = 200;

function sorted<T>(kind: Kind<T>, raw: Record<string, unknown>, newer: BackupPart["newer"]): T[] {
  const values: T[] = [];
  for (const [key, stored] of Object.entries(raw)) {
    const read = readEntry(kind, stored);
    if (read.state === "ok") values.push(read.value);
    // What cannot be read here goes along as it is: an export leaves nothing behind.
    else newer.push({ key, raw: JSON.stringify(stored) ?? "" });
  }
  return values;
}

/** What there is once: the order of the lists, the queue, settings, packs and the market seen. */
async function rest(area: StorageArea, keys: string[], newer: BackupPart["newer"]) {
  const get = async <T>(kind: Kind<T>, wanted: string[]) =>
    wanted.length === 0 ? [] : sorted(kind, await area.get(wanted), newer);
  const of = (prefix: string) => keys.filter((key) => key.startsWith(prefix));
  return {
    order: (await get(KINDS.lists, [KEY.lists]))[0] ?? null,
    queue: (await get(KINDS.queue, [KEY.queue]))[0] ?? null,
    market: await get(KINDS.market, of(PREFIX.market)),
    settings: (await get(KINDS.settings, [KEY.settings]))[0] ?? null,
    packs: await get(KINDS.pack, of(PREFIX.pack)),
  };
}

const NO_REST = { order: null, queue: null, market: [], settings: null, packs: [] };

/**
 * A part of everything the scout made, for a backup. The first part also has lists (those in the trash too), people,
 * quarantine and what there is once: order, queue, settings, packs, market seen.
 *
 * @param after the creator that the part before ended with, so that nobody is skipped when others are erased
 * meanwhile; "" for the first part
 * @example await exportPart(area, "") // { ok: true, value: … }, with lists, people and quarantine
 * @example await exportPart(area, "tiktok:taro") // those after taro, whether taro is still there or not
 */
export async function exportPart(area: StorageArea, after: CreatorId): Promise<Result<BackupPart>> {
  try {
    const keys = (await allKeys(area)).toSorted();
    const of = (prefix: string) => keys.filter((key) => key.startsWith(prefix));
    const get = (some: string[]) => (some.length === 0 ? {} : area.get(some));
    const creators = of(PREFIX.creator).filter((key) => after === "" || key > creatorKey(after));
    const these = creators.slice(0, PART);
    const last = these.at(-1);
    const isFirst = after === "";
    const newer: BackupPart["newer"] = [];
    const part: BackupPart = {
      creators: sorted(KINDS.creator, await get(these), newer),
      lists: isFirst ? sorted(KINDS.list, await get(of(PREFIX.list)), newer) : [],
      removedLists: isFirst ? sorted(KINDS.removedList, await get(of(PREFIX.removedList)), newer) : [],
      people: isFirst ? sorted(KINDS.person, await get(of(PREFIX.person)), newer) : [],
      quarantine: isFirst
        ? Object.entries(await get(of(PREFIX.quarantine))).map(([key, raw]) => readQuarantined(key, raw))
        : [],
      ...(isFirst ? await rest(area, keys, newer) : NO_REST),
      newer,
      next: last !== undefined && creators.length > PART ? creatorIdOf(last) : null,
    };
    return { ok: true, value: part };
  } catch (error) {
    return { ok: false, error: caughtError(error) };
  }
}
