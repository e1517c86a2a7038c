import { dealsOf } from "../deals";
import { rowOf } from "../row";
import type { Creator, Deal } from "../types";
import { readEntry, storedEntry } from "./entry";
import { type RowChange, writeIndex } from "./index-shards";
import { isObject, sameJson } from "./json";
import { creatorIdOf, KEY, PREFIX } from "./keys";
import { KINDS } from "./kinds";
import { lookedUp, lookUpsOf, storedLookUp } from "./look-ups";
import type { Tx, TxState } from "./tx";

interface CreatorChange {
  key: string;
  before: Creator | null;
  after: Creator | null;
  shard: number | null;
}

function creatorChanges(state: TxState): CreatorChange[] {
  const keys = [...state.puts.keys(), ...state.drops].filter((key) => key.startsWith(PREFIX.creator));
  return keys.map((key) => {
    const raw = state.raw.get(key);
    const read = readEntry(KINDS.creator, raw);
    // Even a damaged entry usually still says where its row is.
    const shard = isObject(raw) && Number.isInteger(raw.shard) ? Number(raw.shard) : null;
    // Under a creator's key only creators are put.
    const after = (state.puts.get(key)?.value ?? null) as Creator | null;
    return { key, before: read.state === "ok" ? read.value : null, after, shard };
  });
}

/** Look-ups of those who changed. One that names somebody else by now stays: the handle was taken over. */
async function deriveLookUps(tx: Tx, changes: CreatorChange[]): Promise<void> {
  const of = (creator: Creator | null) => (creator === null ? [] : lookUpsOf(creator));
  const old = changes.flatMap(({ key, before, after }) =>
    of(before)
      .filter((name) => !of(after).includes(name))
      .map((name) => ({ name, id: creatorIdOf(key) })),
  );
  const stored = await tx.load(old.map(({ name }) => name));
  for (const { name, id } of old) if (lookedUp(stored[name]) === id) tx.drop(name);
  for (const { key, after } of changes) {
    for (const name of of(after)) tx.setRaw(name, storedLookUp(creatorIdOf(key)));
  }
}

/** False asks for a rebuild: what cannot be read here is made again from the entries, never cut short. */
async function deriveDeals(tx: Tx, changes: CreatorChange[]): Promise<boolean> {
  const of = (creator: Creator | null): Deal[] =>
    creator === null || creator.removedAt !== null ? [] : dealsOf(creator);
  const moved = changes.filter(({ before, after }) => !sameJson(of(before), of(after)));
  if (moved.length === 0) return true;
  const stored = await tx.read(KINDS.deals, KEY.deals);
  if (stored.state === "damaged") return false;
  // Left alone: the version that wrote it makes it again.
  if (stored.state === "newer") return true;
  const ids = new Set(moved.map(({ key }) => creatorIdOf(key)));
  const others = stored.state === "ok" ? stored.value.filter((deal) => !ids.has(deal.creatorId)) : [];
  tx.setRaw(KEY.deals, storedEntry(KINDS.deals, [...others, ...moved.flatMap(({ after }) => of(after))]));
  return true;
}

/**
 * Brings the index, the look-up by stable id and the deals into line with the creators of a change.
 * `damaged` asks for a rebuild first. Gives the shard of each creator's row.
 *
 * @example await derive(tx, stateOfASave) // { state: "ok", shards: … }, the row's place
 * @example await derive(txOverNoIndex, stateOfASave) // { state: "damaged" }
 */
export async function derive(
  tx: Tx,
  state: TxState,
): Promise<{ state: "ok"; shards: Map<string, number> } | { state: "damaged" | "newer" }> {
  const changes = creatorChanges(state);
  const rows: RowChange[] = changes.map(({ key, after, shard }) => ({
    id: creatorIdOf(key),
    shard,
    row: after === null ? null : rowOf(after),
  }));
  const index = await writeIndex(tx.load, rows);
  if (index.state !== "ok") return index;
  for (const [key, raw] of Object.entries(index.set)) tx.setRaw(key, raw);
  await deriveLookUps(tx, changes);
  if (!(await deriveDeals(tx, changes))) return { state: "damaged" };
  return { state: "ok", shards: index.shards };
}
