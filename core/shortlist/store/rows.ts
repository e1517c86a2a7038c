import type { Result, Row } from "../types";
import type { StorageArea } from "./area";
import { caughtError } from "./disk-error";
import { readMeta, readShard } from "./index-shards";
import { KEY, shardKey } from "./keys";

/** Shards read at a time: the first rows come as fast with 20 000 creators as with 200. */
const SHARDS_A_PART = 16;

export interface RowPart {
  rows: Row[];
  /** Where to go on; null at the end. */
  next: number | null;
  total: number;
}

/**
 * Reads a part of the index. `damaged` asks the writer for a rebuild, after which reading starts again at 0.
 *
 * @param from 0, then the `next` of the part before
 * @example await readRows(area, 0) // { ok: true, value: { rows, next: 16, total: 20000 } }
 * @example await readRows(emptyArea, 0) // { ok: false, error: "damaged" }: no index yet
 */
export async function readRows(area: StorageArea, from: number, parts = SHARDS_A_PART): Promise<Result<RowPart>> {
  try {
    const numbers = Array.from({ length: parts }, (_, at) => from + at);
    const raw = await area.get([KEY.index, ...numbers.map(shardKey)]);
    const meta = readMeta(raw[KEY.index]);
    if (meta.state !== "ok") return { ok: false, error: meta.state === "newer" ? "newer-version" : "damaged" };
    const rows: Row[] = [];
    for (const number of numbers) {
      const stored = raw[shardKey(number)];
      // Only the open one before its first row may be missing; without any other the shortlist would look shorter.
      const { open, size } = meta.value;
      if (stored === undefined && (number < open || (number === open && size > 0)))
        return { ok: false, error: "damaged" };
      if (stored === undefined) continue;
      const shard = readShard(stored);
      if (shard.state !== "ok") return { ok: false, error: shard.state === "newer" ? "newer-version" : "damaged" };
      for (const row of shard.value) rows.push(row);
    }
    const next = from + parts <= meta.value.open ? from + parts : null;
    return { ok: true, value: { rows, next, total: meta.value.count } };
  } catch (error) {
    return { ok: false, error: caughtError(error) };
  }
}

/**
 * Reads the whole index, part by part. An absent index is `damaged`, like one with a part missing.
 *
 * @example await readAllRows(area) // { ok: true, value: [ … ] }, a row for each creator
 * @example await readAllRows(emptyArea) // { ok: true, value: [] }
 */
export async function readAllRows(area: StorageArea): Promise<Result<Row[]>> {
  const rows: Row[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const part: Result<RowPart> = await readRows(area, from, 64);
    if (!part.ok) return part;
    rows.push(...part.value.rows);
    from = part.value.next;
  }
  return { ok: true, value: rows };
}
