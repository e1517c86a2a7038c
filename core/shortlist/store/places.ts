import {
  editMembership,
  joinNotes,
  membershipOf,
  newMembership,
  withMembership,
  withoutMembership,
  withQuote,
} from "../edit";
import type { ChangeName, CreatorId, ListId, Membership, MembershipChange, Quote, Status } from "../types";
import type { StoreDeps } from "./area";
import { areIds, updateCreators } from "./creators";
import { failed } from "./failed";
import { creatorKey } from "./keys";
import { KINDS } from "./kinds";
import { readList } from "./salvage";
import { transactTogether } from "./transact";

/**
 * One edit of the creators' places in a list, in one step that can be undone. Of many, those who have left the list
 * meanwhile are passed over.
 *
 * @example await changeMemberships(deps, "status", ["tiktok:taro"], "list1", { status: "contacted" }) // { ok: true, … }
 * @example await changeMemberships(deps, "status", ["tiktok:taro"], "left", { status: "contacted" }) // "not-found"
 */
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
  transactTogether(deps, "membership", async (tx) => {
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
