import { EMPTY_QUEUE } from "../defaults";
import type { ListId, ProfileRef, Queue, QueueItem, Result, Row } from "../types";
import type { StorageArea, StoreDeps } from "./area";
import { readDocument } from "./documents";
import { findCreator } from "./find";
import { creatorKey, KEY } from "./keys";
import { KINDS } from "./kinds";
import { handleKey } from "./look-ups";
import { type Done, transact } from "./transact";
import type { Tx } from "./tx";

const DAY = 86_400_000;

/**
 * The profiles that wait to be looked at.
 *
 * @example await getQueue(area) // { ok: true, value: { items: [ … ], skipped: 2 } }
 * @example await getQueue(emptyArea) // { ok: true, value: { items: [], skipped: 0 } }
 */
export const getQueue = (area: StorageArea): Promise<Result<Queue>> =>
  readDocument(area, KINDS.queue, KEY.queue, EMPTY_QUEUE);

async function readQueue(tx: Tx): Promise<Result<Queue>> {
  const read = await tx.read(KINDS.queue, KEY.queue);
  if (read.state === "newer") return { ok: false, error: "newer-version" };
  return { ok: true, value: read.state === "ok" ? read.value : EMPTY_QUEUE };
}

const nameOf = ({ platform, handle }: ProfileRef): string => `${platform}:${handle}`;

/** Whether the creator is decided in the list: it is on it, whatever its status, or nobody may work with it. */
async function isDecided(tx: Tx, profile: ProfileRef, listId: ListId | null): Promise<boolean> {
  // By whatever the creator is known: under another handle it may have been saved once.
  const read = await findCreator(tx, profile);
  if (read.state !== "ok" || read.value.removedAt !== null) return false;
  return read.value.doNotWorkWith !== null || (listId !== null && Object.hasOwn(read.value.memberships, listId));
}

/** A queue that is under way goes on, what was looked at still counted; one at its end starts anew. */
function joined(queue: Queue, fresh: readonly QueueItem[]): Queue {
  if (fresh.length === 0) return queue;
  if (!queue.items.some((item) => item.state === "waiting")) return { items: [...fresh], skipped: 0 };
  const again = new Set(fresh.map(nameOf));
  return { ...queue, items: [...queue.items.filter((item) => !again.has(nameOf(item))), ...fresh] };
}

/**
 * Two queues as one: the first goes on as it is, what it does not name is appended. One that is empty gives way.
 *
 * @example mergeQueues({ items: [taro], skipped: 2 }, { items: [taro, mara], skipped: 1 }) // taro, mara; skipped: 2
 * @example mergeQueues({ items: [], skipped: 0 }, theirs) // theirs
 */
export function mergeQueues(mine: Queue, theirs: Queue): Queue {
  if (mine.items.length === 0) return theirs;
  const here = new Set(mine.items.map(nameOf));
  return { ...mine, items: [...mine.items, ...theirs.items.filter((item) => !here.has(nameOf(item)))] };
}

/** Whether the creator was decided in the list after it had been queued; a re-check queues decided ones on purpose. */
async function isDecidedSince(tx: Tx, item: QueueItem, listId: ListId | null): Promise<boolean> {
  const read = await findCreator(tx, item);
  if (read.state !== "ok" || read.value.removedAt !== null) return false;
  const { doNotWorkWith, memberships } = read.value;
  const membership = listId !== null && Object.hasOwn(memberships, listId) ? memberships[listId] : undefined;
  return (doNotWorkWith?.at ?? 0) > item.addedAt || (membership?.statusAt ?? 0) > item.addedAt;
}

/**
 * Adds profiles that are neither waiting already nor decided in the active list, and counts those passed over.
 *
 * @example await addToQueue(deps, [taro], "list1") // { ok: true, … }, one added
 * @example await addToQueue(deps, [taro], "list1") // once more: one skipped
 */
export function addToQueue(
  deps: StoreDeps,
  profiles: (ProfileRef & { url: string })[],
  activeId: ListId | null,
): Promise<Result<Done<{ added: number; skipped: number }>>> {
  return transact(deps, "queue", async (tx) => {
    const queue = await readQueue(tx);
    if (!queue.ok) return queue;
    const waiting = new Set(queue.value.items.filter((item) => item.state === "waiting").map(nameOf));
    await tx.load(
      profiles.flatMap((profile) => [creatorKey(nameOf(profile)), handleKey(profile.platform, profile.handle)]),
    );
    const fresh: QueueItem[] = [];
    let skipped = 0;
    for (const profile of profiles) {
      if (waiting.has(nameOf(profile))) continue;
      waiting.add(nameOf(profile));
      if (await isDecided(tx, profile, activeId)) skipped += 1;
      else fresh.push({ ...profile, addedAt: deps.now(), state: "waiting" });
    }
    const { items, skipped: before } = joined(queue.value, fresh);
    tx.put(KINDS.queue, KEY.queue, { items, skipped: before + skipped });
    return { ok: true, value: { added: fresh.length, skipped } };
  });
}

/**
 * Creators of a list (or all) not read for so many days, the one read longest ago first.
 *
 * @example recheck(rows, "l1", 30, now) // rows last read more than 30 days ago
 * @example recheck([], null, 30, now) // []
 */
export function recheck(rows: Row[], listId: ListId | null, days: number, now: number): Row[] {
  return rows
    .filter((row) => row.removedAt === null && (listId === null || Object.hasOwn(row.lists, listId)))
    .filter((row) => (row.readAt ?? 0) < now - days * DAY)
    .toSorted((a, b) => (a.readAt ?? 0) - (b.readAt ?? 0));
}

/**
 * Puts rows into the queue to be looked at again, although they are decided.
 *
 * @example await queueRows(deps, [row]) // { ok: true, … }, one waiting
 * @example await queueRows(deps, []) // { ok: true, … }, none
 */
export function queueRows(deps: StoreDeps, rows: Row[]): Promise<Result<Done<number>>> {
  return transact(deps, "queue", async (tx) => {
    const queue = await readQueue(tx);
    if (!queue.ok) return queue;
    const waiting = new Set(queue.value.items.filter((item) => item.state === "waiting").map(nameOf));
    const fresh = rows
      .filter((row) => !waiting.has(nameOf(row)))
      .map(
        ({ platform, handle, url }): QueueItem => ({ platform, handle, url, addedAt: deps.now(), state: "waiting" }),
      );
    tx.put(KINDS.queue, KEY.queue, joined(queue.value, fresh));
    return { ok: true, value: fresh.length };
  });
}

/**
 * The next waiting profile, marked as opened; null at the end. Those decided in the list meanwhile are passed over and
 * counted. Survives a restart, being stored.
 *
 * @example await nextInQueue(deps, …) // { ok: true, … }, item: { handle: "taro", state: "opened", … }
 * @example await nextInQueue(depsOfEmptyQueue, …) // { ok: true, … }, item: null
 */
export function nextInQueue(
  deps: StoreDeps,
  activeId: ListId | null,
): Promise<Result<Done<{ item: QueueItem | null; waiting: number }>>> {
  return transact<{ item: QueueItem | null; waiting: number }>(deps, null, async (tx) => {
    const queue = await readQueue(tx);
    if (!queue.ok) return queue;
    const items = [...queue.value.items];
    let { skipped } = queue.value;
    let opened: QueueItem | null = null;
    for (const [index, item] of items.entries()) {
      if (item.state !== "waiting") continue;
      const decided = await isDecidedSince(tx, item, activeId);
      items[index] = { ...item, state: decided ? "decided" : "opened" };
      if (decided) skipped += 1;
      else {
        opened = items[index];
        break;
      }
    }
    const waiting = items.filter((item) => item.state === "waiting").length;
    if (opened || skipped > queue.value.skipped) tx.put(KINDS.queue, KEY.queue, { items, skipped });
    return { ok: true, value: { item: opened, waiting } };
  });
}

/**
 * Empties the queue; it can be undone.
 *
 * @example await clearQueue(deps) // { ok: true, … }
 * @example await clearQueue(depsOfEmptyQueue) // { ok: true, … }
 */
export const clearQueue = (deps: StoreDeps) =>
  transact<null>(deps, "queue", async (tx) => {
    const queue = await readQueue(tx);
    if (!queue.ok) return queue;
    tx.put(KINDS.queue, KEY.queue, EMPTY_QUEUE);
    return { ok: true, value: null };
  });
