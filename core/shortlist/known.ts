import type { HistoryPoint } from "../types/signal-input";
import type { Creator, Known, KnownBadge, KnownMembership, List, ListId, Snapshot } from "./types";

function memberships(creator: Creator, lists: List[], activeId: ListId | null): KnownMembership[] {
  const all = Object.entries(creator.memberships).map(([listId, membership]) => ({
    listId,
    listName: lists.find((list) => list.id === listId)?.name ?? "",
    active: listId === activeId,
    membership,
  }));
  return all.toSorted((a, b) => Number(b.active) - Number(a.active) || b.membership.statusAt - a.membership.statusAt);
}

/**
 * What is said first of a creator on the page.
 *
 * @example knownOf(creator, lists, "l1").memberships[0]?.active // true: the active list comes first
 * @example knownOf({ ...creator, latest: null }, [], null).readAt // null
 */
export function knownOf(creator: Creator, lists: List[], activeId: ListId | null): Known {
  return {
    id: creator.id,
    savedAt: creator.savedAt,
    readAt: creator.latest?.at ?? null,
    doNotWorkWith: creator.doNotWorkWith,
    exclusivity: creator.exclusivity,
    memberships: memberships(creator, lists, activeId),
    tags: creator.tags,
    hiddenSignals: Object.keys(creator.hiddenSignals),
    personId: creator.personId,
    removedAt: creator.removedAt,
  };
}

/**
 * The same in short, for a network's lists.
 *
 * @example badgeOf(creator, "list1").membership?.status // "shortlisted", of the active list
 * @example badgeOf(creatorOnNoList, null) // { id: "tiktok:taro", doNotWorkWith: false, membership: null, active: false }
 */
export function badgeOf(creator: Creator, activeId: ListId | null): KnownBadge {
  const first = memberships(creator, [], activeId)[0];
  return {
    id: creator.id,
    doNotWorkWith: creator.doNotWorkWith !== null,
    membership: first
      ? { status: first.membership.status, statusAt: first.membership.statusAt, reason: first.membership.reason }
      : null,
    active: first?.active ?? false,
  };
}

/**
 * Snapshots as the signals take them. Only rates of the newest one's formula are given: two formulas never make
 * one history.
 *
 * @example historyOf(creator.snapshots).length // as many
 * @example historyOf([]) // []
 */
export function historyOf(snapshots: Snapshot[]): HistoryPoint[] {
  const newest = snapshots.findLast((snapshot) => snapshot.rate !== null)?.rate;
  return snapshots.map(({ at, followers, rate, medianViews }) => ({
    at,
    followers,
    rate: rate && newest && rate.formula === newest.formula && rate.kind === newest.kind ? rate.value : null,
    medianViews,
  }));
}
