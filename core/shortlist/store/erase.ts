import type { Creator, CreatorId, Result } from "../types";
import type { StoreDeps } from "./area";
import { caughtError } from "./disk-error";
import { readEntry } from "./entry";
import { eraseFromRemovedLists } from "./erase-list-traces";
import {
  eraseFromHiddenPages,
  eraseFromMarket,
  eraseFromOthers,
  eraseFromPeople,
  eraseFromQuarantine,
  eraseFromQueue,
  eraseFromUndo,
  eraseLookUps,
} from "./erase-traces";
import { creatorKey, KEY } from "./keys";
import { KINDS } from "./kinds";
import { allKeys } from "./rebuild";
import { readAllRows } from "./rows";
import { alone } from "./together";
import { transact } from "./transact";

export interface Erased {
  /** Entries that were there and are gone. */
  found: number;
  /** Their profiles, "platform:handle": where the session may still hold what it has seen of them. */
  profiles: CreatorId[];
}

/**
 * Erases creators for good and everywhere: entry with snapshots, trash, index, undo, quarantine, queue, people,
 * hidden pages and the market seen. Cannot be undone. Ids that were never saved are erased from where they were only seen.
 *
 * @param still asked of each entry as it is now, since it may have changed after the caller looked
 * @example await eraseWhere(deps, ["x:a"], () => true) // { ok: true, value: { found: 1, profiles: ["x:a"] } }
 * @example await eraseWhere(deps, ["x:a"], ({ removedAt }) => removedAt !== null) // found: 0: restored meanwhile
 */
export async function eraseWhere(
  deps: StoreDeps,
  ids: CreatorId[],
  still: (creator: Creator) => boolean,
): Promise<Result<Erased>> {
  const done = await transact<Erased>(deps, null, async (tx) => {
    const all = [...new Set(ids)];
    const stored = await tx.load(all.map(creatorKey));
    const gone = new Set<CreatorId>();
    // What was only seen is kept by network and handle.
    const profiles = new Set<CreatorId>();
    const people = new Set<string>();
    let found = 0;
    let damaged = false;
    for (const id of all) {
      // Read without the quarantine: a damaged entry is erased, not kept.
      const read = readEntry(KINDS.creator, stored[creatorKey(id)]);
      if (read.state === "ok" && !still(read.value)) continue;
      gone.add(id);
      profiles.add(id);
      tx.drop(creatorKey(id));
      if (read.state !== "absent") found += 1;
      damaged ||= read.state === "damaged" || read.state === "newer";
      if (read.state !== "ok") continue;
      if (read.value.personId !== null) people.add(read.value.personId);
      profiles.add(`${read.value.platform}:${read.value.handle}`);
    }
    if (gone.size === 0) return { ok: true, value: { found, profiles: [] } };
    const keys = await allKeys(deps.area);
    await eraseFromUndo(tx, keys, profiles);
    await eraseFromQuarantine(tx, keys, profiles);
    await eraseFromQueue(tx, profiles);
    await eraseFromHiddenPages(tx, profiles);
    await eraseFromRemovedLists(tx, keys, gone);
    await eraseFromPeople(tx, people, gone);
    await eraseFromOthers(tx, deps.area, keys, gone);
    await eraseFromMarket(tx, profiles);
    // Of an entry that could be read the index knows the look-ups.
    if (damaged) await eraseLookUps(tx, deps.area, keys, gone);
    return { ok: true, value: { found, profiles: [...profiles] } };
  });
  return done.ok ? { ok: true, value: done.value.value } : done;
}

/**
 * Erases creators whatever became of them.
 *
 * @example await eraseCreators(deps, ["x:a"]) // { ok: true, value: { found: 1, profiles: ["x:a"] } }
 * @example await eraseCreators(deps, ["x:nobody"]) // { ok: true, value: { found: 0, profiles: ["x:nobody"] } }
 */
export const eraseCreators = (deps: StoreDeps, ids: CreatorId[]): Promise<Result<Erased>> =>
  eraseWhere(deps, ids, () => true);

/**
 * Erases who is in the trash, whole. Who is restored meanwhile stays.
 *
 * @example await emptyTrash(deps) // { ok: true, value: { found: 2, … } }
 * @example await emptyTrash(depsOfEmptyTrash) // { ok: true, value: { found: 0, … } }
 */
export async function emptyTrash(deps: StoreDeps): Promise<Result<Erased>> {
  const rows = await readAllRows(deps.area);
  if (!rows.ok) return rows;
  const ids = rows.value.filter((row) => row.removedAt !== null).map((row) => row.id);
  return eraseWhere(deps, ids, ({ removedAt }) => removedAt !== null);
}

/**
 * Everything that is stored, settings too.
 *
 * @example await eraseEverything(deps) // { ok: true, value: null }
 * @example await eraseEverything(depsOfEmptyArea) // { ok: true, value: null }
 */
export function eraseEverything(deps: StoreDeps): Promise<Result<null>> {
  return alone(deps, async () => {
    try {
      const keys = await allKeys(deps.area);
      // Broken off in the middle, the next start makes an index of what is left.
      await deps.area.remove([KEY.index]);
      await deps.area.remove(keys);
      return { ok: true, value: null };
    } catch (error) {
      return { ok: false, error: caughtError(error) };
    }
  });
}
