import type { Health, Quarantined, Result } from "../types";
import type { StorageArea } from "./area";
import { diskError } from "./disk-error";
import { readEntry } from "./entry";
import { creatorIdOf, KEY, PREFIX } from "./keys";
import { KINDS } from "./kinds";
import { readQuarantined } from "./quarantine";
import { allKeys, batches } from "./rebuild";

/** Looks at every entry: for the options page, not for every change. Changes nothing. */
export async function checkHealth(area: StorageArea): Promise<Result<Health>> {
  try {
    const keys = await allKeys(area);
    const health: Health = {
      creators: 0,
      removed: 0,
      quarantined: keys.filter((key) => key.startsWith(PREFIX.quarantine)).length,
      newer: [],
      pending: keys.includes(KEY.journal),
    };
    for (const part of batches(keys.filter((key) => key.startsWith(PREFIX.creator)))) {
      for (const [key, raw] of Object.entries(await area.get(part))) {
        const read = readEntry(KINDS.creator, raw);
        if (read.state === "newer") health.newer.push(creatorIdOf(key));
        if (read.state !== "ok") continue;
        if (read.value.removedAt === null) health.creators += 1;
        else health.removed += 1;
      }
    }
    return { ok: true, value: health };
  } catch (error) {
    return { ok: false, error: diskError(error) };
  }
}

/** What did not validate, as it was found. */
export async function listQuarantine(area: StorageArea): Promise<Result<Quarantined[]>> {
  try {
    const keys = (await allKeys(area)).filter((key) => key.startsWith(PREFIX.quarantine));
    const found = keys.length === 0 ? {} : await area.get(keys);
    return { ok: true, value: Object.entries(found).map(([key, raw]) => readQuarantined(key, raw)) };
  } catch (error) {
    return { ok: false, error: diskError(error) };
  }
}
