import type { CreatorId, ListId, PersonId, UndoId } from "../types";

/** Storage keys. One key per creator, list, person, pack; the rest is derived from them or stands alone. */
export const PREFIX = {
  creator: "c:",
  list: "l:",
  /** Lists in the trash. */
  removedList: "t:",
  person: "p:",
  pack: "k:",
  /** Rows of the index, a fixed number to a shard. */
  shard: "i:",
  /** From a network's never-changing id to the creator. */
  stable: "s:",
  market: "m:",
  undo: "u:",
  quarantine: "q:",
} as const;

export const KEY = {
  index: "index",
  lists: "lists",
  settings: "settings",
  queue: "queue",
  deals: "deals",
  undo: "undo",
  journal: "journal",
} as const;

/** Holds a number that changes with the packs; derived, so no part of undo or export. */
export const PACKS_REVISION = "packs-revision";

/**
 * The storage key of a creator.
 *
 * @example creatorIdOf(creatorKey("tiktok:taro")) // "tiktok:taro"
 * @example creatorKey("") === PREFIX.creator // true
 */
export const creatorKey = (id: CreatorId): string => PREFIX.creator + id;
/**
 * The storage key of a list.
 *
 * @example listKey("list1") // "l:list1"
 * @example listKey("") // "l:"
 */
export const listKey = (id: ListId): string => PREFIX.list + id;
/**
 * The storage key of a list in the trash.
 *
 * @example removedListKey("list1") // "t:list1"
 * @example removedListKey("") // "t:"
 */
export const removedListKey = (id: ListId): string => PREFIX.removedList + id;
/**
 * The storage key of a person.
 *
 * @example personKey("p1") // "p:p1"
 * @example personKey("") // "p:"
 */
export const personKey = (id: PersonId): string => PREFIX.person + id;
/**
 * The storage key of a pack.
 *
 * @example packKey("own") // "k:own"
 * @example packKey("") // "k:"
 */
export const packKey = (id: string): string => PREFIX.pack + id;
/**
 * The storage key of a shard of the index.
 *
 * @example shardKey(3) // "i:3"
 * @example shardKey(0) // "i:0"
 */
export const shardKey = (shard: number): string => PREFIX.shard + shard;
/**
 * The storage key of the look-up by a network's never-changing id.
 *
 * @example stableKey("tiktok", "77") // "s:tiktok:77"
 * @example stableKey("tiktok", "") // "s:tiktok:"
 */
export const stableKey = (platform: string, stableId: string): string => `${PREFIX.stable}${platform}:${stableId}`;
/**
 * The storage key of what was seen on a network.
 *
 * @example marketKey("tiktok") // "m:tiktok"
 * @example marketKey("") // "m:"
 */
export const marketKey = (platform: string): string => PREFIX.market + platform;
/**
 * The storage key of how a change is taken back.
 *
 * @example undoKey("u1") // "u:u1"
 * @example undoKey("") // "u:"
 */
export const undoKey = (id: string): string => PREFIX.undo + id;

/**
 * The undo record's id from its storage key.
 *
 * @example undoIdOf(undoKey("u1")) // "u1"
 * @example undoIdOf(PREFIX.undo) // ""
 */
export const undoIdOf = (key: string): UndoId => key.slice(PREFIX.undo.length);

/**
 * The creator's id from its storage key.
 *
 * @example creatorIdOf(creatorKey("tiktok:taro")) // "tiktok:taro"
 * @example creatorIdOf(PREFIX.creator) // ""
 */
export const creatorIdOf = (key: string): CreatorId => key.slice(PREFIX.creator.length);

/**
 * Keys that hold what the scout made; undo and export speak of these alone.
 *
 * @example isOwn("c:tiktok:taro") // true
 * @example isOwn("i:0") // false: derived
 */
export function isOwn(key: string): boolean {
  return (
    key.startsWith(PREFIX.creator) ||
    key.startsWith(PREFIX.list) ||
    key.startsWith(PREFIX.removedList) ||
    key.startsWith(PREFIX.person) ||
    key.startsWith(PREFIX.pack) ||
    key === KEY.lists ||
    key === KEY.settings ||
    key === KEY.queue
  );
}
