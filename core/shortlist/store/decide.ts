import { editMembership, membershipOf, newCreator, newMembership, renew, type Seen } from "../edit";
import type { ChangeName, Creator, ListId, MembershipChange, Result, Status } from "../types";
import type { StoreDeps } from "./area";
import type { Done } from "./attempt";
import { failed } from "./failed";
import { findCreator, freeId, keysOf } from "./find";
import { sameJson } from "./json";
import { creatorKey, listKey } from "./keys";
import { KINDS } from "./kinds";
import { readList } from "./salvage";
import { transactTogether } from "./transact";

/**
 * A decision on the creator of a page. `change` edits the membership after it was made or found; "save" brings a
 * rejected or new one to the status, and leaves one that is further along where it is.
 */
export interface Decide {
  listId: ListId;
  status: Status;
  change: MembershipChange | "save";
  owner: string;
}

/**
 * Saves a creator to a list, or renews and moves the one that is there. Out of the trash with all it had.
 *
 * @example await decide(deps, "save", seen, decision) // { ok: true, … }, the creator as it stands now
 * @example await decide(fullDeps, "save", seen, decision) // { ok: false, error: "quota" }
 */
export function decide(
  deps: StoreDeps,
  name: ChangeName,
  seen: Seen,
  decision: Decide,
): Promise<Result<Done<Creator>>> {
  return transactTogether(deps, name, async (tx) => {
    // In one call what the next lines read.
    await tx.load([listKey(decision.listId), ...keysOf(seen.reading)]);
    const list = await readList(tx, decision.listId);
    if (list.state !== "ok") return failed(list.state);
    const found = await findCreator(tx, seen.reading);
    if (found.state === "newer") return failed("newer");
    const creator = found.state === "ok" ? renew(found.value, seen) : newCreator(await freeId(tx, seen.reading), seen);
    const own = membershipOf(creator, decision.listId) ?? newMembership(seen.now, decision.status, decision.owner);
    const back = own.status === "rejected" || own.status === "new" ? { status: decision.status } : {};
    const membership = editMembership(own, decision.change === "save" ? back : decision.change, seen.now);
    const next = {
      ...creator,
      removedAt: null,
      memberships: { ...creator.memberships, [decision.listId]: membership },
    };
    tx.put(KINDS.creator, creatorKey(next.id), next);
    return { ok: true, value: next };
  });
}

/**
 * Today's snapshot of a saved creator; a creator that is not saved or in the trash is left alone.
 *
 * @example await renewCreator(deps, seen) // { ok: true, value: true }, a snapshot was taken
 * @example await renewCreator(deps, seenNeverSaved) // { ok: true, value: false }
 */
export async function renewCreator(deps: StoreDeps, seen: Seen): Promise<Result<boolean>> {
  const done = await transactTogether<boolean>(deps, null, async (tx) => {
    const found = await findCreator(tx, seen.reading);
    if (found.state !== "ok") return found.state === "absent" ? { ok: true, value: false } : failed(found.state);
    if (found.value.removedAt !== null) return { ok: true, value: false };
    const next = renew(found.value, seen);
    if (sameJson({ ...next, updatedAt: 0 }, { ...found.value, updatedAt: 0 })) return { ok: true, value: false };
    tx.put(KINDS.creator, creatorKey(next.id), next);
    return { ok: true, value: true };
  });
  return done.ok ? { ok: true, value: done.value.value } : done;
}
