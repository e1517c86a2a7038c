import type { Result } from "../types";
import type { StorageArea } from "./area";
import { caughtError } from "./disk-error";
import { readEntry } from "./entry";
import type { Kind } from "./kinds";
import { batches } from "./rebuild";

/**
 * Reads one entry that has a default; a damaged one reads as the default until a change puts it away.
 *
 * @example await readDocument(area, KINDS.settings, KEY.settings, DEFAULT_SETTINGS) // { ok: true, value: … }
 * @example await readDocument(emptyArea, KINDS.settings, KEY.settings, DEFAULT_SETTINGS) // the default
 */
export async function readDocument<T>(area: StorageArea, kind: Kind<T>, key: string, otherwise: T): Promise<Result<T>> {
  try {
    const read = readEntry(kind, (await area.get([key]))[key]);
    if (read.state === "newer") return { ok: false, error: "newer-version" };
    return { ok: true, value: read.state === "ok" ? read.value : otherwise };
  } catch (error) {
    return { ok: false, error: caughtError(error) };
  }
}

/**
 * Reads several entries of one kind; what cannot be read is left out.
 *
 * @example await readEntries(area, KINDS.creator, ["c:tiktok:taro"]) // { ok: true, value: [taro] }
 * @example await readEntries(area, KINDS.creator, []) // { ok: true, value: [] }
 */
export async function readEntries<T>(area: StorageArea, kind: Kind<T>, keys: string[]): Promise<Result<T[]>> {
  try {
    const values: T[] = [];
    for (const part of batches(keys)) {
      const raw = await area.get(part);
      for (const key of part) {
        const read = readEntry(kind, raw[key]);
        if (read.state === "ok") values.push(read.value);
      }
    }
    return { ok: true, value: values };
  } catch (error) {
    return { ok: false, error: caughtError(error) };
  }
}
