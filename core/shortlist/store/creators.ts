import { editCreator } from "../edit";
import type { ChangeName, Creator, CreatorChange, CreatorId, Result } from "../types";
import type { StoreDeps } from "./area";
import type { Done } from "./attempt";
import { failed } from "./failed";
import { sameJson } from "./json";
import { creatorKey } from "./keys";
import { KINDS } from "./kinds";
import { transactTogether } from "./transact";

/**
 * Ids come by message, where types are only promised.
 *
 * @example areIds(["x:a"]) // true
 * @example areIds("x:a") // false
 */
export const areIds = (ids: unknown): boolean => Array.isArray(ids) && ids.every((id) => typeof id === "string");

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
  return transactTogether(deps, name, async (tx) => {
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
