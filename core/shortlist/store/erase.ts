import type { CreatorId, Result } from "../types";
import type { StoreDeps } from "./area";
import { diskError } from "./disk-error";
import { readEntry } from "./entry";
import {
  eraseFromMarket,
  eraseFromOthers,
  eraseFromPeople,
  eraseFromQuarantine,
  eraseFromQueue,
  eraseFromUndo,
} from "./erase-traces";
import { creatorKey } from "./keys";
import { KINDS } from "./kinds";
import { allKeys } from "./rebuild";
import { transact } from "./transact";

export interface Erased {
  /** Entries that were there and are gone. */
  found: number;
  /** Their profiles, "platform:handle": where the session may still hold what it has seen of them. */
  profiles: CreatorId[];
}

/**
 * Erases creators for good and everywhere: entry with snapshots, trash, index, undo, quarantine, queue, people and
 * the market seen. Cannot be undone. Ids that were never saved are erased from where they were only seen.
 *
 * @example await eraseCreators(deps, ["x:a"]) // { ok: true, value: { found: 1, profiles: ["x:a"] } }
 * @example await eraseCreators(deps, ["x:nobody"]) // { ok: true, value: { found: 0, profiles: ["x:nobody"] } }
 */
export async function eraseCreators(deps: StoreDeps, ids: CreatorId[]): Promise<Result<Erased>> {
  const done = await transact<Erased>(deps, null, async (tx) => {
    const keys = await allKeys(deps.area);
    const gone = new Set(ids);
    // What was only seen is kept by network and handle.
    const profiles = new Set(ids);
    const own = [...gone].map(creatorKey);
    const stored = await tx.load(own);
    const people = new Set<string>();
    let found = 0;
    for (const key of own) {
      // Read without the quarantine: a damaged entry is erased, not kept.
      const read = readEntry(KINDS.creator, stored[key]);
      if (read.state !== "absent") found += 1;
      tx.drop(key);
      if (read.state !== "ok") continue;
      if (read.value.personId !== null) people.add(read.value.personId);
      profiles.add(`${read.value.platform}:${read.value.handle}`);
    }
    await eraseFromUndo(tx, keys, gone);
    await eraseFromQuarantine(tx, keys, profiles);
    await eraseFromQueue(tx, profiles);
    await eraseFromPeople(tx, people, gone);
    await eraseFromOthers(tx, deps.area, keys, gone);
    await eraseFromMarket(tx, profiles);
    return { ok: true, value: { found, profiles: [...profiles] } };
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
