import type { ListOrder } from "../schema/list";
import type { Creator, Result } from "../types";
import type { StorageArea } from "./area";
import { isAsBrought, isHeld, revertMarket } from "./brought";
import { readEntry } from "./entry";
import { creatorKey, KEY, PREFIX } from "./keys";
import { KINDS, type Kind } from "./kinds";
import { type Patch, revert } from "./patch";
import { revertOrder } from "./revert-order";
import { readAllRows } from "./rows";
import { readList } from "./salvage";
import type { Tx } from "./tx";

function kindOf(key: string): Kind<unknown> {
  if (key.startsWith(PREFIX.creator)) return KINDS.creator;
  if (key.startsWith(PREFIX.list)) return KINDS.list;
  if (key.startsWith(PREFIX.removedList)) return KINDS.removedList;
  if (key.startsWith(PREFIX.person)) return KINDS.person;
  if (key.startsWith(PREFIX.pack)) return KINDS.pack;
  if (key === KEY.lists) return KINDS.lists;
  return key === KEY.settings ? KINDS.settings : KINDS.queue;
}

const isCreation = (patches: Patch[]): boolean =>
  patches.every((patch) => patch.path.length === 0 && !("before" in patch));

/**
 * Whether a creator's places in lists that the patches bring back are in lists that are there.
 *
 * @example await listsThere(tx, []) // true
 * @example await listsThere(tx, [{ path: ["memberships", "gone"], before: place }]) // false
 */
export async function listsThere(tx: Tx, patches: Patch[]): Promise<boolean> {
  for (const { path, before } of patches) {
    const [field, listId] = path;
    if (field !== "memberships" || listId === undefined || before === undefined) continue;
    if ((await readList(tx, listId)).state === "absent") return false;
  }
  return true;
}

/** Whether somebody was put on a list since: creators of the same step go with it. */
async function filledSince(area: StorageArea, listId: string, touched: ReadonlySet<string>): Promise<Result<boolean>> {
  const rows = await readAllRows(area);
  if (!rows.ok) return rows;
  const others = rows.value.filter((row) => Object.hasOwn(row.lists, listId) && !touched.has(creatorKey(row.id)));
  return { ok: true, value: others.length > 0 };
}

/** What an undo knows of itself. */
export interface Step {
  area: StorageArea;
  now: number;
  /** Keys of all that the change touched. */
  touched: ReadonlySet<string>;
}

/** What an import laid there unread: it goes where it lies as it came. True where nothing else is to be done. */
async function takeUnread(tx: Tx, key: string, patches: Patch[]): Promise<boolean> {
  const raw = (await tx.load([key]))[key];
  const newer = !isHeld(key) && readEntry(kindOf(key), raw).state === "newer" && isAsBrought(raw, patches);
  if (newer || isHeld(key)) tx.drop(key);
  return newer || isHeld(key);
}

/** Figures seen on a network, as far as nobody was seen again since. */
async function takeFigures(tx: Tx, key: string, patches: Patch[]): Promise<void> {
  const read = await tx.read(KINDS.market, key);
  if (read.state === "newer") return;
  const left = revertMarket(read.state === "ok" ? read.value : [], patches);
  if (left.length === 0) tx.drop(key);
  else tx.put(KINDS.market, key, left);
}

/**
 * Takes one entry's part of a change back.
 *
 * @example await takeBack(tx, step, "c:x:a", patches) // { ok: true, value: null }, put or dropped in the change
 * @example await takeBack(tx, step, "c:x:a", patchesOfWhatWasEditedSince) // { ok: false, error: "changed-since" }
 */
export async function takeBack(
  tx: Tx,
  { area, now, touched }: Step,
  key: string,
  patches: Patch[],
): Promise<Result<null>> {
  if (key.startsWith(PREFIX.market)) {
    await takeFigures(tx, key, patches);
    return { ok: true, value: null };
  }
  if (await takeUnread(tx, key, patches)) return { ok: true, value: null };
  const kind = kindOf(key);
  const read = await tx.read(kind, key);
  if (read.state === "newer") return { ok: false, error: "newer-version" };
  const current = read.state === "ok" ? read.value : undefined;
  if (key === KEY.lists && read.state === "ok") {
    // Under this key lies the order of the lists.
    const order = revertOrder(read.value as ListOrder, patches);
    if (order) {
      tx.put(KINDS.lists, key, order);
      return { ok: true, value: null };
    }
  }
  const reverted = revert(current, patches);
  // A list that was made and filled since is not taken away from under its creators.
  if (reverted.ok && reverted.value === undefined && key.startsWith(PREFIX.list)) {
    const filled = await filledSince(area, key.slice(PREFIX.list.length), touched);
    if (!filled.ok) return filled;
    if (filled.value) return { ok: false, error: "changed-since" };
  }
  if (reverted.ok) {
    if (reverted.value === undefined) tx.drop(key);
    else tx.put(kind, key, reverted.value);
    return { ok: true, value: null };
  }
  // A creator that was made and edited since goes to the trash, where the edits stay.
  if (key.startsWith(PREFIX.creator) && isCreation(patches) && read.state === "ok") {
    // Under a creator's key lies a creator.
    tx.put(KINDS.creator, key, { ...(read.value as Creator), removedAt: now });
    return { ok: true, value: null };
  }
  return { ok: false, error: "changed-since" };
}
