import type { CreatorId, Row } from "../types";
import { isObject } from "./json";
import { KEY, shardKey } from "./keys";

/** So many rows to a shard: a save rewrites one shard, whatever the number of creators. */
export const ROWS_PER_SHARD = 64;
const INDEX_SCHEMA = 1;
/** Millions of creators: a head that says more is damaged, and counting up to it would never end. */
const MOST_SHARDS = 100_000;

/** Where the next new row goes, and how many rows there are. */
export interface IndexMeta {
  open: number;
  size: number;
  count: number;
}

/** A creator's row to put into the index (`row` null takes it away). `shard` null when it has none yet. */
export interface RowChange {
  id: CreatorId;
  shard: number | null;
  row: Row | null;
}

export type IndexRead<T> = { state: "ok"; value: T } | { state: "damaged" } | { state: "newer" };

const isWhole = (value: unknown): value is number => typeof value === "number" && Number.isInteger(value) && value >= 0;

function form(raw: unknown): "newer" | "present" | "other" {
  if (!isObject(raw) || !isWhole(raw.schema)) return "other";
  if (raw.schema > INDEX_SCHEMA) return "newer";
  return raw.schema === INDEX_SCHEMA ? "present" : "other";
}

/**
 * Reads the head of the index; absent counts as damaged, since both are mended by rebuilding.
 *
 * @example readMeta({ schema: 1, open: 0, size: 2, count: 2 }) // { state: "ok", value: { open: 0, size: 2, count: 2 } }
 * @example readMeta(undefined) // { state: "damaged" }
 */
export function readMeta(raw: unknown): IndexRead<IndexMeta> {
  const is = form(raw);
  if (is === "newer") return { state: "newer" };
  if (is === "other" || !isObject(raw) || !isWhole(raw.open) || !isWhole(raw.size) || !isWhole(raw.count)) {
    return { state: "damaged" };
  }
  if (raw.open > MOST_SHARDS) return { state: "damaged" };
  return { state: "ok", value: { open: raw.open, size: raw.size, count: raw.count } };
}

/** Rows are made from entries and can be made again, so a quick look is enough. */
function isRow(row: unknown): row is Row {
  return (
    isObject(row) &&
    typeof row.id === "string" &&
    typeof row.handle === "string" &&
    typeof row.name === "string" &&
    typeof row.platform === "string" &&
    typeof row.savedAt === "number" &&
    Array.isArray(row.tags) &&
    isObject(row.lists)
  );
}

/**
 * Reads one shard.
 *
 * @example readShard({ schema: 1, rows: [] }) // { state: "ok", value: [] }
 * @example readShard({ schema: 99 }) // { state: "newer" }
 */
export function readShard(raw: unknown): IndexRead<Row[]> {
  const is = form(raw);
  if (is === "newer") return { state: "newer" };
  if (is === "other" || !isObject(raw) || !Array.isArray(raw.rows) || !raw.rows.every(isRow)) {
    return { state: "damaged" };
  }
  return { state: "ok", value: raw.rows };
}

/**
 * The head of the index as it is written.
 *
 * @example storedMeta({ open: 0, size: 2, count: 2 }) // { schema: 1, open: 0, size: 2, count: 2 }
 * @example readMeta(storedMeta(meta)) // { state: "ok", value: meta }
 */
export const storedMeta = (meta: IndexMeta): unknown => ({ schema: INDEX_SCHEMA, ...meta });
/**
 * A shard as it is written.
 *
 * @example storedShard([]) // { schema: 1, rows: [] }
 * @example readShard(storedShard(rows)) // { state: "ok", value: rows }
 */
export const storedShard = (rows: Row[]): unknown => ({ schema: INDEX_SCHEMA, rows });

export type IndexWrite =
  | { state: "ok"; set: Record<string, unknown>; shards: Map<CreatorId, number> }
  | { state: "damaged" | "newer" };

/** Gives each new row a place: the open shard until it is full, then the next. */
function place(changes: RowChange[], meta: IndexMeta): { shards: Map<CreatorId, number>; meta: IndexMeta } {
  const shards = new Map<CreatorId, number>();
  let { open, size } = meta;
  for (const { id, shard, row } of changes) {
    if (shard !== null) shards.set(id, shard);
    else if (row !== null) {
      if (size >= ROWS_PER_SHARD) {
        open += 1;
        size = 0;
      }
      shards.set(id, open);
      size += 1;
    }
  }
  return { shards, meta: { ...meta, open, size } };
}

/**
 * What to write so that the index agrees with changed creators: the shards they are in and the head.
 * `damaged` asks for a rebuild first.
 *
 * @param load reads raw values by key
 * @example await writeIndex(load, [{ id: "x:a", shard: null, row }]) // { state: "ok", set: { index, "i:0" }, … }
 * @example await writeIndex(loadOfEmptyArea, changes) // { state: "damaged" }: nothing there yet, rebuild
 */
export async function writeIndex(
  load: (keys: string[]) => Promise<Record<string, unknown>>,
  changes: RowChange[],
): Promise<IndexWrite> {
  if (changes.length === 0) return { state: "ok", set: {}, shards: new Map() };
  const meta = readMeta((await load([KEY.index]))[KEY.index]);
  if (meta.state !== "ok") return meta;
  const placed = place(changes, meta.value);
  const numbers = [...new Set(placed.shards.values())];
  const raw = await load(numbers.map(shardKey));
  const set: Record<string, unknown> = {};
  let count = meta.value.count;
  for (const number of numbers) {
    const stored = raw[shardKey(number)];
    const fresh =
      stored === undefined && (number > meta.value.open || (number === meta.value.open && meta.value.size === 0));
    const read = fresh ? { state: "ok" as const, value: [] } : readShard(stored);
    if (read.state !== "ok") return read;
    const rows = new Map(read.value.map((row) => [row.id, row]));
    for (const { id, row } of changes) {
      if (placed.shards.get(id) !== number) continue;
      const had = rows.has(id);
      if (row === null) rows.delete(id);
      else rows.set(id, row);
      count += Number(rows.has(id)) - Number(had);
    }
    set[shardKey(number)] = storedShard([...rows.values()]);
  }
  set[KEY.index] = storedMeta({ ...placed.meta, count });
  return { state: "ok", set, shards: placed.shards };
}
