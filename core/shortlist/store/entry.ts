import { isObject } from "./json";
import type { Kind } from "./kinds";
import { problemOf } from "./problem";

/** How an entry lies in storage. `shard` says where in the index a creator's row is. */
export interface Stored {
  schema: number;
  value: unknown;
  shard?: number;
}

/** What became of an entry on reading. */
export type Read<T> =
  | { state: "absent" }
  | { state: "ok"; value: T; shard: number | null; migrated: boolean }
  /** Written by a newer version: it is left alone. */
  | { state: "newer" }
  | { state: "damaged"; problem: string };

/**
 * The schema number that is written now.
 *
 * @example currentSchema(KINDS.list) // 1, there being no migration
 * @example currentSchema(KINDS.creator) === KINDS.creator.migrations.at(-1)?.to // true
 */
export function currentSchema<T>(kind: Kind<T>): number {
  return kind.migrations.at(-1)?.to ?? 1;
}

function migrated<T>(kind: Kind<T>, from: number, value: unknown): { ok: true; value: unknown } | { ok: false } {
  let current = value;
  try {
    for (const step of kind.migrations) if (step.to > from) current = step.migrate(current);
    return { ok: true, value: current };
  } catch {
    return { ok: false };
  }
}

/**
 * Reads an entry as it was stored: brings older forms up to date, validates, and tells what cannot be read.
 *
 * @example readEntry(KINDS.list, { schema: 1, value: list }) // { state: "ok", value: list, … }
 * @example readEntry(KINDS.list, { schema: 99, value: {} }) // { state: "newer" }
 */
export function readEntry<T>(kind: Kind<T>, raw: unknown): Read<T> {
  if (raw === undefined) return { state: "absent" };
  if (!isObject(raw) || typeof raw.schema !== "number" || !Number.isInteger(raw.schema) || raw.schema < 1) {
    return { state: "damaged", problem: "no schema number" };
  }
  if (raw.schema > currentSchema(kind)) return { state: "newer" };
  const latest = migrated(kind, raw.schema, raw.value);
  if (!latest.ok) return { state: "damaged", problem: `migration from ${raw.schema}` };
  const problem = problemOf(kind.schema, latest.value);
  if (problem !== null) return { state: "damaged", problem };
  const shard = typeof raw.shard === "number" && Number.isInteger(raw.shard) && raw.shard >= 0 ? raw.shard : null;
  // The line above proved that it fits the schema of T.
  return { state: "ok", value: latest.value as T, shard, migrated: raw.schema < currentSchema(kind) };
}

/**
 * The form in which a value is written.
 *
 * @example storedEntry(KINDS.list, list) // { schema: 1, value: list }
 * @example storedEntry(KINDS.list, list, 0) // { schema: 1, value: list, shard: 0 }
 */
export function storedEntry<T>(kind: Kind<T>, value: T, shard?: number): Stored {
  return { schema: currentSchema(kind), value, ...(shard === undefined ? {} : { shard }) };
}
