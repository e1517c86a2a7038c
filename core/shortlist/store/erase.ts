import { EMPTY_QUEUE } from "../defaults";
import type { CreatorId, Result, Row } from "../types";
import type { StoreDeps } from "./area";
import { diskError } from "./disk-error";
import { creatorKey, KEY, marketKey, PREFIX, personKey } from "./keys";
import { KINDS } from "./kinds";
import { readQuarantined } from "./quarantine";
import { allKeys } from "./rebuild";
import { readAllRows } from "./rows";
import { getSettings } from "./settings";
import { transact } from "./transact";
import type { Tx } from "./tx";

const DAY = 86_400_000;

async function eraseFromUndo(tx: Tx, keys: string[], erased: Set<string>): Promise<void> {
  const records = keys.filter((key) => key.startsWith(PREFIX.undo));
  const reads = await tx.readMany(KINDS.undoRecord, records);
  const gone = new Set<string>();
  reads.forEach((read, at) => {
    const key = records[at];
    if (key === undefined || read.state !== "ok") return;
    const patches = Object.entries(read.value.patches);
    const left = patches.filter(([name]) => !erased.has(name));
    // The queue's and a person's earlier states may name an erased creator, so such steps go whole.
    const names = patches.some(([name]) => name === KEY.queue || name.startsWith(PREFIX.person));
    if (left.length === patches.length && !names) return;
    if (left.length === 0 || names) {
      tx.drop(key);
      gone.add(read.value.item.id);
      return;
    }
    const creatorIds = read.value.item.creatorIds.filter((id) => !erased.has(creatorKey(id)));
    tx.put(KINDS.undoRecord, key, {
      item: { ...read.value.item, creatorIds, count: left.length },
      patches: Object.fromEntries(left),
    });
  });
  const list = await tx.read(KINDS.undo, KEY.undo);
  if (list.state !== "ok") return;
  const items = list.value
    .filter((item) => !gone.has(item.id))
    .map((item) => ({ ...item, creatorIds: item.creatorIds.filter((id) => !erased.has(creatorKey(id))) }));
  tx.put(KINDS.undo, KEY.undo, items);
}

async function eraseFromQuarantine(tx: Tx, keys: string[], erased: Set<string>): Promise<void> {
  const held = keys.filter((key) => key.startsWith(PREFIX.quarantine));
  const raw = await tx.load(held);
  for (const key of held) if (erased.has(readQuarantined(key, raw[key]).key)) tx.drop(key);
}

async function eraseFromQueue(tx: Tx, ids: Set<CreatorId>): Promise<void> {
  const queue = await tx.read(KINDS.queue, KEY.queue);
  if (queue.state !== "ok") return;
  const items = queue.value.items.filter((item) => !ids.has(`${item.platform}:${item.handle}`));
  if (items.length < queue.value.items.length)
    tx.put(KINDS.queue, KEY.queue, { ...EMPTY_QUEUE, ...queue.value, items });
}

async function eraseFromPeople(tx: Tx, people: Set<string>, ids: Set<CreatorId>): Promise<void> {
  for (const key of [...people].map(personKey)) {
    const read = await tx.read(KINDS.person, key);
    if (read.state !== "ok") continue;
    const creatorIds = read.value.creatorIds.filter((id) => !ids.has(id));
    if (creatorIds.length > 1) tx.put(KINDS.person, key, { ...read.value, creatorIds });
    else tx.drop(key);
  }
}

/**
 * Erases creators for good and everywhere: entry with snapshots, trash, index, undo, quarantine, queue, people and
 * the market seen. Cannot be undone. Ids that were never saved are erased from where they were only seen.
 *
 * @example await eraseCreators(deps, ["x:a"]) // { ok: true, value: 1 }
 * @example await eraseCreators(deps, ["x:nobody"]) // { ok: true, value: 0 }
 */
export async function eraseCreators(deps: StoreDeps, ids: CreatorId[]): Promise<Result<number>> {
  const done = await transact<number>(deps, null, async (tx) => {
    const keys = await allKeys(deps.area);
    const wanted = new Set(ids);
    const erased = new Set(ids.map(creatorKey));
    const reads = await tx.readMany(KINDS.creator, [...erased]);
    const people = new Set<string>();
    const platforms = new Set(ids.map((id) => id.slice(0, id.indexOf(":"))));
    for (const read of reads) {
      if (read.state !== "ok") continue;
      if (read.value.personId !== null) people.add(read.value.personId);
      wanted.add(`${read.value.platform}:${read.value.handle}`);
    }
    for (const key of erased) tx.drop(key);
    await eraseFromUndo(tx, keys, erased);
    await eraseFromQuarantine(tx, keys, erased);
    await eraseFromQueue(tx, wanted);
    await eraseFromPeople(tx, people, wanted);
    for (const key of [...platforms].map(marketKey)) {
      const market = await tx.read(KINDS.market, key);
      if (market.state === "ok") {
        tx.put(
          KINDS.market,
          key,
          market.value.filter((value) => !wanted.has(value.creatorId)),
        );
      }
    }
    return { ok: true, value: reads.filter((read) => read.state !== "absent").length };
  });
  return done.ok ? { ok: true, value: done.value.value } : done;
}

/** Everything that is stored, settings too. */
export function eraseEverything(deps: StoreDeps): Promise<Result<null>> {
  return deps.exclusive(async () => {
    try {
      await deps.area.remove(await allKeys(deps.area));
      return { ok: true, value: null };
    } catch (error) {
      return { ok: false, error: diskError(error) };
    }
  });
}

/**
 * Rows that the retention clock says to forget: too long in the trash, or on no list for too long.
 *
 * @example forgotten(rows, { forgetAfterDays: 90, emptyTrashAfterDays: 30 }, now) // rows to erase
 * @example forgotten(rows, { forgetAfterDays: null, emptyTrashAfterDays: null }, now) // []
 */
export function forgotten(
  rows: Row[],
  clock: { forgetAfterDays: number | null; emptyTrashAfterDays: number | null },
  now: number,
): Row[] {
  const before = (days: number | null) => (days === null ? Number.NEGATIVE_INFINITY : now - days * DAY);
  return rows.filter((row) =>
    row.removedAt !== null
      ? row.removedAt < before(clock.emptyTrashAfterDays)
      : Object.keys(row.lists).length === 0 && !row.doNotWorkWith && row.updatedAt < before(clock.forgetAfterDays),
  );
}

/** When the clock ran last. A worker starts many times a day, and the whole index is read to see who is due. */
const SWEPT = "swept";

async function isDue(deps: StoreDeps): Promise<boolean> {
  const last = (await deps.area.get([SWEPT]))[SWEPT];
  return typeof last !== "number" || last > deps.now() || deps.now() - last >= DAY;
}

/** Lets the retention clock run, at most once a day: at each start of the background and when the shortlist opens. */
export async function sweep(deps: StoreDeps): Promise<Result<number>> {
  try {
    if (!(await isDue(deps))) return { ok: true, value: 0 };
    const erased = await eraseForgotten(deps);
    if (erased.ok) await deps.area.set({ [SWEPT]: deps.now() });
    return erased;
  } catch (error) {
    return { ok: false, error: diskError(error) };
  }
}

async function eraseForgotten(deps: StoreDeps): Promise<Result<number>> {
  const settings = await getSettings(deps.area);
  if (!settings.ok) return settings;
  const rows = await readAllRows(deps.area);
  if (!rows.ok) return rows;
  const ids = forgotten(rows.value, settings.value, deps.now()).map((row) => row.id);
  const erased = ids.length === 0 ? { ok: true as const, value: 0 } : await eraseCreators(deps, ids);
  const { forgetAfterDays } = settings.value;
  if (!erased.ok || forgetAfterDays === null) return erased;
  const seen = await forgetSeen(deps, deps.now() - forgetAfterDays * DAY);
  return seen.ok ? erased : seen;
}

/** The figures of creators seen follow the same clock. */
function forgetSeen(deps: StoreDeps, before: number) {
  return transact<null>(deps, null, async (tx) => {
    const keys = (await allKeys(deps.area)).filter((key) => key.startsWith(PREFIX.market));
    const reads = await tx.readMany(KINDS.market, keys);
    reads.forEach((read, at) => {
      const key = keys[at];
      if (key === undefined || read.state !== "ok") return;
      const young = read.value.filter((value) => value.at >= before);
      if (young.length < read.value.length) tx.put(KINDS.market, key, young);
    });
    return { ok: true, value: null };
  });
}
