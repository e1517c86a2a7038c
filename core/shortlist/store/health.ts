import type { Health, Quarantined, Result } from "../types";
import type { StorageArea } from "./area";
import { caughtError } from "./disk-error";
import { readEntry } from "./entry";
import { PREFIX } from "./keys";
import { KINDS } from "./kinds";
import { readQuarantined } from "./quarantine";
import { allKeys, batches, emptyHealth, tally } from "./rebuild";

/**
 * Looks at every entry: for the options page, not for every change. Changes nothing.
 *
 * @example await checkHealth(area) // { ok: true, value: … }, the entries counted
 * @example await checkHealth(emptyArea) // { ok: true, … }, nothing to count
 */
export async function checkHealth(area: StorageArea): Promise<Result<Health>> {
  try {
    const keys = await allKeys(area);
    const health = emptyHealth(keys);
    for (const part of batches(keys.filter((key) => key.startsWith(PREFIX.creator)))) {
      for (const [key, raw] of Object.entries(await area.get(part))) tally(health, key, readEntry(KINDS.creator, raw));
    }
    return { ok: true, value: health };
  } catch (error) {
    return { ok: false, error: caughtError(error) };
  }
}

/**
 * What did not validate, as it was found.
 *
 * @example await listQuarantine(area) // { ok: true, value: [{ … }] }, a damaged entry with its key
 * @example await listQuarantine(emptyArea) // { ok: true, value: [] }
 */
export async function listQuarantine(area: StorageArea): Promise<Result<Quarantined[]>> {
  try {
    const keys = (await allKeys(area)).filter((key) => key.startsWith(PREFIX.quarantine));
    const found = keys.length === 0 ? {} : await area.get(keys);
    return { ok: true, value: Object.entries(found).map(([key, raw]) => readQuarantined(key, raw)) };
  } catch (error) {
    return { ok: false, error: caughtError(error) };
  }
}
