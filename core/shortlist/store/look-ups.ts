import type { Creator, CreatorId } from "../types";
import { isObject } from "./json";
import { stableKey } from "./keys";

/**
 * From a handle to the creator, for those whose id names another one: stable ids never begin with an at sign.
 *
 * @example handleKey("tiktok", "taro") // "s:tiktok:@taro"
 * @example handleKey("tiktok", "") // "s:tiktok:@"
 */
export const handleKey = (platform: string, handle: string): string => stableKey(platform, `@${handle}`);

/**
 * Keys under which a creator is found besides its own: by the network's never-changing id, and by its present handle
 * when its id names an older one. Derived, so they can be made again.
 *
 * @example lookUpsOf({ ...creator, stableId: "77" }) // ["s:tiktok:77"]
 * @example lookUpsOf({ ...creator, handle: "new.name" }) // ["s:tiktok:@new.name"]
 */
export function lookUpsOf({ id, platform, handle, stableId }: Creator): string[] {
  const keys = stableId === null ? [] : [stableKey(platform, stableId)];
  return id === `${platform}:${handle}` ? keys : [...keys, handleKey(platform, handle)];
}

/**
 * A look-up as it is written.
 *
 * @example storedLookUp("tiktok:taro") // { schema: 1, value: "tiktok:taro" }
 * @example lookedUp(storedLookUp("")) // ""
 */
export const storedLookUp = (id: CreatorId): unknown => ({ schema: 1, value: id });

/**
 * The creator that a look-up names; null when it is none.
 *
 * @example lookedUp({ schema: 1, value: "tiktok:taro" }) // "tiktok:taro"
 * @example lookedUp(undefined) // null
 */
export const lookedUp = (raw: unknown): CreatorId | null =>
  isObject(raw) && typeof raw.value === "string" ? raw.value : null;
