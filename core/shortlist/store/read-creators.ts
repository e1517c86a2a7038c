import type { Reading } from "../../types/reading";
import type { Creator, CreatorId, Result } from "../types";
import type { StorageArea } from "./area";
import { caughtError } from "./disk-error";
import { readEntry } from "./entry";
import { failed } from "./failed";
import { findCreator } from "./find";
import { creatorKey } from "./keys";
import { KINDS } from "./kinds";
import { beginTx } from "./tx";

/**
 * Looks a reading's creator up without changing anything; null when it was never saved.
 *
 * @example await lookUp(area, reading) // { ok: true, value: creator }
 * @example await lookUp(area, readingOfStranger) // { ok: true, value: null }
 */
export async function lookUp(area: StorageArea, reading: Reading): Promise<Result<Creator | null>> {
  try {
    const found = await findCreator(beginTx(area).tx, reading);
    if (found.state === "ok") return { ok: true, value: found.value };
    return found.state === "absent" ? { ok: true, value: null } : failed(found.state);
  } catch (error) {
    return { ok: false, error: caughtError(error) };
  }
}

/**
 * Reads one creator.
 *
 * @example await getCreator(area, "tiktok:taro") // { ok: true, value: taro }
 * @example await getCreator(area, "tiktok:nobody") // { ok: false, error: "not-found" }
 */
export async function getCreator(area: StorageArea, id: CreatorId): Promise<Result<Creator>> {
  try {
    const key = creatorKey(id);
    const read = readEntry(KINDS.creator, (await area.get([key]))[key]);
    return read.state === "ok" ? { ok: true, value: read.value } : failed(read.state);
  } catch (error) {
    return { ok: false, error: caughtError(error) };
  }
}
