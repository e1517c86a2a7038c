import type { ListOrder } from "../schema/list";
import { sameJson } from "./json";
import type { Patch } from "./patch";

/**
 * The order of the lists with one change of it taken back, though other lists were made or removed since: a list that
 * was removed comes back, in its place as far as its neighbours are there; one that was made goes. Null where the
 * patches are none of the order.
 *
 * @example revertOrder({ order: ["b"], activeId: null }, [{ path: ["order"], before: ["a"], after: [] }])?.order // ["a", "b"]
 * @example revertOrder(order, []) // null
 */
export function revertOrder(current: ListOrder, patches: readonly Patch[]): ListOrder | null {
  const moved = patches.find(({ path }) => path.length === 1 && path[0] === "order");
  if (!moved || !Array.isArray(moved.before) || !Array.isArray(moved.after)) return null;
  const before = moved.before.filter(isId);
  const after = moved.after.filter(isId);
  const made = after.filter((id) => !before.includes(id));
  const order = current.order.filter((id) => !made.includes(id));
  for (const [at, id] of before.entries()) {
    if (after.includes(id) || order.includes(id)) continue;
    const left = before.slice(0, at).findLast((other) => order.includes(other));
    order.splice(left === undefined ? 0 : order.indexOf(left) + 1, 0, id);
  }
  const active = patches.find(({ path }) => path.length === 1 && path[0] === "activeId");
  // Another list that was made the active one since stays it.
  const activeId = active && sameJson(active.after, current.activeId) ? active.before : current.activeId;
  return { order, activeId: isId(activeId) && order.includes(activeId) ? activeId : null };
}

const isId = (value: unknown): value is string => typeof value === "string";
