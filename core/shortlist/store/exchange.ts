import type { BackupPart, Result } from "../types";
import type { StorageArea } from "./area";
import { caughtError } from "./disk-error";
import { readEntry } from "./entry";
import { PREFIX } from "./keys";
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

/**
 * A part of everything the scout made, for a backup. The first part also has lists, people and quarantine.
 *
 * @example await exportPart(area, 0) // { ok: true, value: … }, with lists, people and quarantine
 * @example await exportPart(area, 500) // the part from the 500th creator on
 */
export async function exportPart(area: StorageArea, from: number): Promise<Result<BackupPart>> {
  try {
    const keys = (await allKeys(area)).toSorted();
    const of = (prefix: string) => keys.filter((key) => key.startsWith(prefix));
    const get = (some: string[]) => (some.length === 0 ? {} : area.get(some));
    const creators = of(PREFIX.creator);
    const newer: BackupPart["newer"] = [];
    const part: BackupPart = {
      creators: sorted(KINDS.creator, await get(creators.slice(from, from + PART)), newer),
      lists: from === 0 ? sorted(KINDS.list, await get(of(PREFIX.list)), newer) : [],
      people: from === 0 ? sorted(KINDS.person, await get(of(PREFIX.person)), newer) : [],
      quarantine:
        from === 0
          ? Object.entries(await get(of(PREFIX.quarantine))).map(([key, raw]) => readQuarantined(key, raw))
          : [],
      newer,
      next: from + PART < creators.length ? from + PART : null,
    };
    return { ok: true, value: part };
  } catch (error) {
    return { ok: false, error: caughtError(error) };
  }
}
