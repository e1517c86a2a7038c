import type { Insight } from "../types/insight";
import type { Reading } from "../types/reading";
import { addSnapshot, measuresOf, profileOf } from "./snapshot";
import { sameJson } from "./store/json";
import type {
  Creator,
  CreatorChange,
  CreatorId,
  Membership,
  MembershipChange,
  Quote,
  StatedFacts,
  Status,
} from "./types";

/** A reading with its insight and the time now. */
export interface Seen {
  reading: Reading;
  insight: Insight;
  now: number;
}

/**
 * The id a creator gets at its first save.
 *
 * @example creatorIdFor({ ...reading, platform: "tiktok", handle: "taro" }) // "tiktok:taro"
 * @example creatorIdFor({ ...reading, platform: "youtube", handle: "UC123" }) // "youtube:UC123", where a channel has no handle
 */
export const creatorIdFor = (reading: Reading): CreatorId => `${reading.platform}:${reading.handle}`;

/**
 * A creator as first saved, on no list yet.
 *
 * @example newCreator("tiktok:taro", seen).memberships // {}
 * @example newCreator("tiktok:taro", seen).savedAt === seen.now // true
 */
export function newCreator(id: CreatorId, seen: Seen): Creator {
  const { reading, now } = seen;
  const empty: Creator = {
    id,
    platform: reading.platform,
    handle: reading.handle,
    formerHandles: [],
    stableId: reading.stableId ?? null,
    url: reading.url,
    savedAt: now,
    updatedAt: now,
    profile: profileOf(reading, null),
    latest: null,
    snapshots: [],
    tags: [],
    doNotWorkWith: null,
    exclusivity: null,
    stated: [],
    hiddenSignals: {},
    personId: null,
    notSamePerson: [],
    memberships: {},
    removedAt: null,
  };
  return renew(empty, seen);
}

/**
 * The creator with what a newer reading shows; a reading of nothing never wipes out what was measured.
 *
 * @example renew(taro, seen).updatedAt === seen.now // true
 * @example renew(taro, seenUnderANewHandle).formerHandles // ["taro"]
 */
export function renew(creator: Creator, { reading, insight, now }: Seen): Creator {
  const measures = measuresOf(reading, insight);
  const snapshots = addSnapshot(creator.snapshots, measures);
  const kept = snapshots.find((snapshot) => snapshot.at === measures.at) !== undefined || creator.latest === null;
  const renamed = creator.handle !== reading.handle;
  return {
    ...creator,
    handle: reading.handle,
    formerHandles: renamed ? [...creator.formerHandles, creator.handle] : creator.formerHandles,
    stableId: reading.stableId ?? creator.stableId,
    url: reading.page === "profile" ? reading.url : creator.url,
    profile: profileOf(reading, creator.profile),
    latest: kept ? measures : creator.latest,
    snapshots,
    updatedAt: now,
  };
}

/**
 * A creator's place in a list, as it begins.
 *
 * @example newMembership(0, "new", "Ada").owner // "Ada"
 * @example newMembership(0, "new", "").quotes // []
 */
export function newMembership(now: number, status: Status, owner: string): Membership {
  return {
    addedAt: now,
    status,
    statusAt: now,
    reason: null,
    words: "",
    history: [],
    owner,
    note: "",
    forClient: "",
    clientAnswers: [],
    custom: {},
    channel: null,
    lastContactAt: null,
    followUpAt: null,
    quotes: [],
    delivered: [],
  };
}

function custom(before: Record<string, string>, change: Record<string, string | null>): Record<string, string> {
  const entries = Object.entries({ ...before, ...change });
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== null));
}

/**
 * A membership with an edit; a new status puts the old one into the history, with its reason.
 *
 * @example editMembership(own, { status: "rejected", reason: "too-expensive" }, now).history.length // 1
 * @example editMembership(own, { status: own.status }, now).history.length // 0: nothing new
 */
export function editMembership(own: Membership, change: MembershipChange, now: number): Membership {
  const { status = own.status, custom: columns, ...rest } = change;
  const moved = status !== own.status;
  const { status: old, statusAt, reason, words } = own;
  const next: Membership = { ...own, ...rest, custom: custom(own.custom, columns ?? {}) };
  if (!moved) return next;
  return {
    ...next,
    status,
    statusAt: now,
    reason: change.reason ?? null,
    words: change.words ?? "",
    history: [...own.history, { status: old, at: statusAt, reason, words }],
  };
}

/**
 * The creator's place in a list; undefined when it has none. Lists come from files too, where an id can be any word.
 *
 * @example membershipOf(creator, "l1")?.status // "shortlisted"
 * @example membershipOf(creator, "constructor") // undefined
 */
export function membershipOf(creator: Creator, listId: string): Membership | undefined {
  return Object.hasOwn(creator.memberships, listId) ? creator.memberships[listId] : undefined;
}

/**
 * The creator with an edit of one membership; unchanged when it is not in the list.
 *
 * @example withMembership(taro, "list1", (own) => ({ ...own, note: "call" })) // with the note
 * @example withMembership(taro, "other", edit) === taro // true: not on that list
 */
export function withMembership(creator: Creator, listId: string, edit: (own: Membership) => Membership): Creator {
  const own = membershipOf(creator, listId);
  if (own === undefined) return creator;
  return { ...creator, memberships: { ...creator.memberships, [listId]: edit(own) } };
}

/**
 * The creator without one membership.
 *
 * @example withoutMembership(taroOnOneList, "list1").memberships // {}
 * @example withoutMembership(taro, "other").memberships // as they were
 */
export function withoutMembership(creator: Creator, listId: string): Creator {
  const { [listId]: _, ...memberships } = creator.memberships;
  return { ...creator, memberships };
}

/**
 * A membership with a quote added, or put in the place of the one with its id.
 *
 * @example withQuote(own, quote).quotes.at(-1) === quote // true
 * @example withQuote(ownWithThatQuote, quote).quotes.length === ownWithThatQuote.quotes.length // true: in its place
 */
export function withQuote(own: Membership, quote: Quote): Membership {
  const known = own.quotes.some(({ id }) => id === quote.id);
  const quotes = known ? own.quotes.map((old) => (old.id === quote.id ? quote : old)) : [...own.quotes, quote];
  return { ...own, quotes };
}

/**
 * The note after an edit that began from `base`: when somebody else wrote meanwhile both texts are kept.
 *
 * @example joinNotes("old", "old", "new") // "new"
 * @example joinNotes("theirs", "old", "mine") // "theirs\n\nmine"
 */
export function joinNotes(present: string, base: string, next: string): string {
  if (present === base || present === "" || present === next || next.includes(present)) return next;
  return next === "" || present.includes(next) ? present : `${present}\n\n${next}`;
}

function stated(before: StatedFacts[], { addStated, removeStated }: CreatorChange): StatedFacts[] {
  const left = removeStated === undefined ? before : before.filter((facts) => !sameJson(facts, removeStated));
  return addStated === undefined ? left : [...left, addStated].toSorted((a, b) => a.at - b.at);
}

/**
 * The creator with an edit that holds for every list.
 *
 * @example editCreator(creator, { addTags: ["skincare"] }, now).tags // ["skincare"]
 * @example editCreator(creator, {}, now) // equals creator
 */
export function editCreator(creator: Creator, change: CreatorChange, now: number): Creator {
  const removed = new Set(change.removeTags ?? []);
  const tags = [...new Set([...creator.tags, ...(change.addTags ?? [])])].filter((tag) => !removed.has(tag));
  const hidden = { ...creator.hiddenSignals };
  if (change.hideSignal !== undefined) hidden[change.hideSignal] = now;
  if (change.showSignal !== undefined) delete hidden[change.showSignal];
  return {
    ...creator,
    tags,
    hiddenSignals: hidden,
    doNotWorkWith: change.doNotWorkWith === undefined ? creator.doNotWorkWith : change.doNotWorkWith,
    exclusivity: change.exclusivity === undefined ? creator.exclusivity : change.exclusivity,
    stated: stated(creator.stated, change),
  };
}
