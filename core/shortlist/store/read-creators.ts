import type { Reading } from "../../types/reading";
import type { Creator, CreatorId, Result, StoreError } from "../types";
import type { StorageArea } from "./area";
import { areIds } from "./creators";
import { caughtError } from "./disk-error";
import { readEntry } from "./entry";
import { failed } from "./failed";
import { findCreator } from "./find";
import { creatorKey } from "./keys";
import { KINDS } from "./kinds";
import { batches } from "./rebuild";
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

/** What became of creators asked for by name. */
export interface ReadCreators {
  creators: Creator[];
  /** Those that are gone. */
  missing: CreatorId[];
  /** Those that are stored and cannot be read. */
  unread: { id: CreatorId; error: StoreError }[];
}

/**
 * Reads several creators, in the order asked for. Nobody is left out in silence.
 *
 * @example await getCreators(area, ["tiktok:taro", "tiktok:nobody"]) // creators: [taro], missing: ["tiktok:nobody"]
 * @example await getCreators(area, []) // { ok: true, value: { creators: [], missing: [], unread: [] } }
 */
export async function getCreators(area: StorageArea, ids: CreatorId[]): Promise<Result<ReadCreators>> {
  if (!areIds(ids)) return { ok: false, error: "invalid" };
  const found: ReadCreators = { creators: [], missing: [], unread: [] };
  try {
    for (const part of batches([...new Set(ids)])) {
      const raw = await area.get(part.map(creatorKey));
      for (const id of part) {
        const read = readEntry(KINDS.creator, raw[creatorKey(id)]);
        if (read.state === "ok") found.creators.push(read.value);
        else if (read.state === "absent") found.missing.push(id);
        else found.unread.push({ id, error: read.state === "newer" ? "newer-version" : "damaged" });
      }
    }
    return { ok: true, value: found };
  } catch (error) {
    return { ok: false, error: caughtError(error) };
  }
}
