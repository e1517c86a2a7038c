import type { Reading } from "../../types/reading";
import {
  editCreator,
  editMembership,
  joinNotes,
  membershipOf,
  newCreator,
  newMembership,
  renew,
  type Seen,
  withMembership,
  withoutMembership,
  withQuote,
} from "../edit";
import type {
  ChangeName,
  Creator,
  CreatorChange,
  CreatorId,
  ListId,
  Membership,
  MembershipChange,
  Quote,
  Result,
  Status,
} from "../types";
import type { StorageArea, StoreDeps } from "./area";
import { caughtError } from "./disk-error";
import { readEntry } from "./entry";
import { findCreator, freeId } from "./find";
import { sameJson } from "./json";
import { creatorKey } from "./keys";
import { KINDS } from "./kinds";
import { readList } from "./salvage";
import { type Done, transact } from "./transact";
import { beginTx } from "./tx";

const failed = (state: "absent" | "newer" | "damaged"): Result<never> => ({
  ok: false,
  error: state === "newer" ? "newer-version" : state === "damaged" ? "damaged" : "not-found",
});

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

/** Ids come by message, where types are only promised. */
const areIds = (ids: unknown): boolean => Array.isArray(ids) && ids.every((id) => typeof id === "string");

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
  return transact(deps, name, async (tx) => {
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
  const done = await transact<boolean>(deps, null, async (tx) => {
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

/**
 * Changes creators by a function, all of them or none: `not-found` when one is missing or the function finds nothing
 * to change in it (null). The one way every edit goes.
 *
 * @example await updateCreators(deps, "edit", ["x:a"], (creator) => ({ ...creator, tags: [] }))
 * @example await updateCreators(deps, "edit", ["x:nobody"], edit) // { ok: false, error: "not-found" }
 */
export function updateCreators(
  deps: StoreDeps,
  name: ChangeName | null,
  ids: CreatorId[],
  fn: (creator: Creator) => Creator | null,
): Promise<Result<Done<Creator[]>>> {
  return transact(deps, name, async (tx) => {
    if (!areIds(ids)) return { ok: false, error: "invalid" };
    const reads = await tx.readMany(KINDS.creator, [...new Set(ids)].map(creatorKey));
    const changed: Creator[] = [];
    for (const read of reads) {
      if (read.state !== "ok") return failed(read.state);
      const next = fn(read.value);
      if (next === null) return failed("absent");
      changed.push(next);
      if (sameJson(next, read.value)) continue;
      tx.put(KINDS.creator, creatorKey(next.id), { ...next, updatedAt: deps.now() });
    }
    return { ok: true, value: changed };
  });
}

/**
 * One edit on many creators, in one step that can be undone.
 *
 * @example await changeCreators(deps, ["tiktok:taro"], { addTags: ["bread"] }) // { ok: true, … }
 * @example await changeCreators(deps, [], { addTags: ["bread"] }) // nothing changed
 */
export const changeCreators = (deps: StoreDeps, ids: CreatorId[], change: CreatorChange) =>
  updateCreators(deps, "edit", ids, (creator) => editCreator(creator, change, deps.now()));

export const changeMemberships = (
  deps: StoreDeps,
  name: ChangeName,
  ids: CreatorId[],
  listId: ListId,
  change: MembershipChange,
) =>
  updateCreators(deps, name, ids, (creator) => {
    // Of many, some may have left the list meanwhile; of one, an edit that reaches nothing must not look done.
    if (ids.length === 1 && membershipOf(creator, listId) === undefined) return null;
    return withMembership(creator, listId, (own) => editMembership(own, change, deps.now()));
  });

/** Changes one creator's place in a list; `not-found` when it has left the list, so that no text is lost with an OK. */
const updatePlace = (
  deps: StoreDeps,
  name: ChangeName,
  id: CreatorId,
  listId: ListId,
  edit: (own: Membership) => Membership,
) =>
  updateCreators(deps, name, [id], (creator) =>
    membershipOf(creator, listId) === undefined ? null : withMembership(creator, listId, edit),
  );

/**
 * Puts creators on a list with a status and an owner.
 *
 * @example await addToList(deps, ["tiktok:taro"], "list1", "shortlisted", "Ada") // { ok: true, … }
 * @example await addToList(deps, [], "list1", "new", "") // nothing changed
 */
export const addToList = (deps: StoreDeps, ids: CreatorId[], listId: ListId, status: Status, owner: string) =>
  transact(deps, "membership", async (tx) => {
    const list = await readList(tx, listId);
    if (list.state !== "ok") return failed(list.state);
    if (!areIds(ids)) return { ok: false, error: "invalid" };
    const reads = await tx.readMany(KINDS.creator, [...new Set(ids)].map(creatorKey));
    for (const read of reads) {
      if (read.state !== "ok") return failed(read.state);
      const creator = read.value;
      if (Object.hasOwn(creator.memberships, listId)) continue;
      const memberships = { ...creator.memberships, [listId]: newMembership(deps.now(), status, owner) };
      tx.put(KINDS.creator, creatorKey(creator.id), { ...creator, memberships, updatedAt: deps.now() });
    }
    return { ok: true, value: null };
  });

/**
 * Takes creators off a list; they stay saved.
 *
 * @example await removeFromList(deps, ["tiktok:taro"], "list1") // { ok: true, … }
 * @example await removeFromList(deps, [], "list1") // nothing changed
 */
export const removeFromList = (deps: StoreDeps, ids: CreatorId[], listId: ListId) =>
  updateCreators(deps, "remove-from-list", ids, (creator) => withoutMembership(creator, listId));

/**
 * Writes a note; `base` is the note it was typed over, so that two tabs lose nothing.
 *
 * @example await setNote(deps, "tiktok:taro", "list1", "asks for a ticket", "") // { ok: true, … }
 * @example await setNote(deps, "tiktok:taro", "list1", "mine", "") // after "theirs" was written: both stay
 */
export const setNote = (deps: StoreDeps, id: CreatorId, listId: ListId, note: string, base: string) =>
  updatePlace(deps, "note", id, listId, (own) => ({ ...own, note: joinNotes(own.note, base, note) }));

/**
 * Adds a quote, or puts it in place of the one with its id.
 *
 * @example await setQuote(deps, "tiktok:taro", "list1", quote) // { ok: true, … }
 * @example await setQuote(deps, "tiktok:nobody", "list1", quote) // ok: false
 */
export const setQuote = (deps: StoreDeps, id: CreatorId, listId: ListId, quote: Quote) =>
  updatePlace(deps, "quote", id, listId, (own) => withQuote(own, quote));

/**
 * Takes a quote away; it can be undone.
 *
 * @example await removeQuote(deps, "tiktok:taro", "list1", "q1") // { ok: true, … }
 * @example await removeQuote(deps, "tiktok:nobody", "list1", "q1") // ok: false
 */
export const removeQuote = (deps: StoreDeps, id: CreatorId, listId: ListId, quoteId: string) =>
  updatePlace(deps, "quote", id, listId, (own) => ({
    ...own,
    quotes: own.quotes.filter((quote) => quote.id !== quoteId),
  }));

/**
 * Into the trash: the entry stays whole and can come back.
 *
 * @example await removeCreators(deps, ["tiktok:taro"]) // { ok: true, … }
 * @example await removeCreators(deps, []) // nothing changed
 */
export const removeCreators = (deps: StoreDeps, ids: CreatorId[]) =>
  updateCreators(deps, "remove", ids, (creator) => ({ ...creator, removedAt: creator.removedAt ?? deps.now() }));

/**
 * Out of the trash, with all they had.
 *
 * @example await restoreCreators(deps, ["tiktok:taro"]) // { ok: true, … }
 * @example await restoreCreators(deps, []) // nothing changed
 */
export const restoreCreators = (deps: StoreDeps, ids: CreatorId[]) =>
  updateCreators(deps, "restore", ids, (creator) => ({ ...creator, removedAt: null }));
