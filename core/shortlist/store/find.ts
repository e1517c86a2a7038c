import type { PlatformId } from "../../types/reading";
import type { Creator, CreatorId, Result } from "../types";
import type { StorageArea } from "./area";
import { caughtError } from "./disk-error";
import type { Read } from "./entry";
import { creatorKey, stableKey } from "./keys";
import { KINDS } from "./kinds";
import { handleKey, lookedUp } from "./look-ups";
import { beginTx, type Tx } from "./tx";

/** What a page or a file says of who a creator is. */
export interface Identity {
  platform: PlatformId;
  handle: string;
  stableId?: string | null | undefined;
}

const plainId = ({ platform, handle }: Identity): CreatorId => `${platform}:${handle}`;

/**
 * Whether an entry may be of this identity: two ids that never change and differ are two humans.
 *
 * @example mayBe({ ...creator, stableId: "1" }, { ...who, stableId: "2" }) // false
 * @example mayBe({ ...creator, stableId: null }, { ...who, stableId: "2" }) // true: nothing speaks against it
 */
export const mayBe = (creator: Creator, { stableId }: Identity): boolean =>
  stableId === undefined || stableId === null || creator.stableId === null || creator.stableId === stableId;

/**
 * Keys under which a creator of this identity may lie, for who reads other things in the same call.
 *
 * @example keysOf({ platform: "tiktok", handle: "taro", stableId: "77" }) // ["s:tiktok:77", "c:tiktok:taro", "s:tiktok:@taro"]
 * @example keysOf({ platform: "tiktok", handle: "taro", stableId: null }) // ["c:tiktok:taro", "s:tiktok:@taro"]
 */
export function keysOf(who: Identity): string[] {
  const byId = who.stableId ? [stableKey(who.platform, who.stableId)] : [];
  return [...byId, creatorKey(plainId(who)), handleKey(who.platform, who.handle)];
}

async function pointedTo(tx: Tx, key: string): Promise<Read<Creator>> {
  const id = lookedUp((await tx.load([key]))[key]);
  return id === null ? { state: "absent" } : tx.read(KINDS.creator, creatorKey(id));
}

/**
 * By the network's own id, so that a new handle is recognised.
 *
 * @example await findByStableId(tx, { ...who, stableId: "77" }) // { state: "ok", value: taro, … }
 * @example await findByStableId(tx, { ...who, stableId: null }) // { state: "absent" }
 */
export async function findByStableId(tx: Tx, { platform, stableId }: Identity): Promise<Read<Creator>> {
  if (stableId === undefined || stableId === null) return { state: "absent" };
  const found = await pointedTo(tx, stableKey(platform, stableId));
  // Whose entry only a newer version can read is still somebody who is stored.
  if (found.state === "newer") return found;
  return found.state === "ok" && found.value.stableId === stableId ? found : { state: "absent" };
}

/**
 * The saved creator of an identity: by the network's own id, by the id its handle gives, by its handle.
 *
 * @example await findCreator(tx, { platform: "tiktok", handle: "taro" }) // { state: "ok", value: taro, … }
 * @example await findCreator(tx, { platform: "tiktok", handle: "nobody" }) // { state: "absent" }
 */
export async function findCreator(tx: Tx, who: Identity): Promise<Read<Creator>> {
  // In one call: a save asks storage as seldom as it can.
  await tx.load(keysOf(who));
  const stable = await findByStableId(tx, who);
  if (stable.state !== "absent") return stable;
  const is = ({ handle }: Creator) => handle === who.handle;
  const plain = await tx.read(KINDS.creator, creatorKey(plainId(who)));
  if (plain.state === "newer" || (plain.state === "ok" && is(plain.value) && mayBe(plain.value, who))) return plain;
  const named = await pointedTo(tx, handleKey(who.platform, who.handle));
  if (named.state === "newer" || (named.state === "ok" && is(named.value) && mayBe(named.value, who))) return named;
  return plain.state === "damaged" ? plain : { state: "absent" };
}

/**
 * A free id: the plain one, or with the stable id or a number when the handle belonged to somebody else before.
 *
 * @example await freeId(tx, { platform: "tiktok", handle: "taro" }) // "tiktok:taro"
 * @example await freeId(txWithAnotherTaro, { platform: "tiktok", handle: "taro", stableId: "77" }) // "tiktok:taro~77"
 */
export async function freeId(tx: Tx, who: Identity): Promise<CreatorId> {
  const plain = plainId(who);
  const isFree = async (id: CreatorId) => {
    const { state } = await tx.read(KINDS.creator, creatorKey(id));
    return state === "absent" || state === "damaged";
  };
  if (await isFree(plain)) return plain;
  if (who.stableId && (await isFree(`${plain}~${who.stableId}`))) return `${plain}~${who.stableId}`;
  let number = 2;
  while (!(await isFree(`${plain}~${number}`))) number += 1;
  return `${plain}~${number}`;
}

/**
 * The saved creators behind handles of a network, as its lists show them; handles that are not known are left out.
 *
 * @example await findByHandles(area, "tiktok", ["taro", "nobody"]) // { ok: true, value: [taro] }
 * @example await findByHandles(area, "tiktok", []) // { ok: true, value: [] }
 */
export async function findByHandles(
  area: StorageArea,
  platform: PlatformId,
  handles: string[],
): Promise<Result<Creator[]>> {
  try {
    const { tx } = beginTx(area);
    await tx.load(handles.flatMap((handle) => [creatorKey(`${platform}:${handle}`), handleKey(platform, handle)]));
    const found: Creator[] = [];
    for (const handle of handles) {
      const read = await findCreator(tx, { platform, handle });
      if (read.state === "ok") found.push(read.value);
    }
    return { ok: true, value: found };
  } catch (error) {
    return { ok: false, error: caughtError(error) };
  }
}
