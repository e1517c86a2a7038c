import type { Brief } from "../../types/brief";
import type { ListOrder } from "../schema/list";
import type { List, ListChange, ListId, Result } from "../types";
import type { StorageArea, StoreDeps } from "./area";
import { caughtError } from "./disk-error";
import { readEntry } from "./entry";
import { KEY, listKey } from "./keys";
import { KINDS } from "./kinds";
import { orderOfAll, readList, standIn } from "./salvage";
import { type Done, transact } from "./transact";
import type { Tx } from "./tx";

/**
 * All lists in order, and which one is active. No list is hidden because it or the order cannot be read.
 *
 * @example await getLists(area) // { ok: true, value: { lists: [ … ], activeId: "list1" } }
 * @example await getLists(emptyArea) // { ok: true, value: { lists: [], activeId: null } }
 */
export async function getLists(area: StorageArea): Promise<Result<{ lists: List[]; activeId: ListId | null }>> {
  try {
    const read = readEntry(KINDS.lists, (await area.get([KEY.lists]))[KEY.lists]);
    if (read.state === "newer") return { ok: false, error: "newer-version" };
    const { order, activeId } = read.state === "ok" ? read.value : await orderOfAll(area);
    const raw = order.length === 0 ? {} : await area.get(order.map(listKey));
    const lists = order.flatMap((id) => {
      const list = readEntry(KINDS.list, raw[listKey(id)]);
      if (list.state === "ok") return [list.value];
      return list.state === "damaged" ? [standIn(id, raw[listKey(id)])] : [];
    });
    return { ok: true, value: { lists, activeId } };
  } catch (error) {
    return { ok: false, error: caughtError(error) };
  }
}

/**
 * The order of the lists for a change; made of the lists themselves where it cannot be read.
 *
 * @example await readOrder(tx, area) // { ok: true, value: { order: ["list1"], activeId: "list1" } }
 * @example await readOrder(txOfEmptyArea, emptyArea) // { ok: true, value: { order: [], activeId: null } }
 */
export async function readOrder(tx: Tx, area: StorageArea): Promise<Result<ListOrder>> {
  const read = await tx.read(KINDS.lists, KEY.lists);
  if (read.state === "newer") return { ok: false, error: "newer-version" };
  if (read.state === "ok") return { ok: true, value: read.value };
  const found = await orderOfAll(area);
  if (found.order.length > 0) tx.put(KINDS.lists, KEY.lists, found);
  return { ok: true, value: found };
}

/** What a new list begins with. */
export interface NewList {
  name: string;
  brief: Brief;
  currency: string;
  budget: number | null;
}

/**
 * Makes a list; the first one becomes the active one.
 *
 * @example await createList(deps, start) // { ok: true, … }, active when it is the first
 * @example await createList(fullDeps, start) // { ok: false, error: "quota" }
 */
export function createList(deps: StoreDeps, start: NewList): Promise<Result<Done<List>>> {
  return transact<List>(deps, "list-create", async (tx) => {
    const order = await readOrder(tx, deps.area);
    if (!order.ok) return order;
    const now = deps.now();
    const list: List = { id: deps.newId(), ...start, createdAt: now, updatedAt: now, archivedAt: null };
    tx.put(KINDS.list, listKey(list.id), list);
    tx.put(KINDS.lists, KEY.lists, {
      order: [...order.value.order, list.id],
      activeId: order.value.activeId ?? list.id,
    });
    return { ok: true, value: list };
  });
}

/**
 * The list a first decision goes to: made and active when there is none yet, in one step, so that two tabs that
 * decide at once make one. Null when lists exist and none is active: the scout chooses.
 *
 * @example await firstList(depsOfEmptyArea, start) // { ok: true, value: "list1" }, made and active
 * @example await firstList(depsWithoutActive, start) // { ok: true, value: null }
 */
export async function firstList(deps: StoreDeps, start: NewList): Promise<Result<ListId | null>> {
  const done = await transact<ListId | null>(deps, "list-create", async (tx) => {
    const order = await readOrder(tx, deps.area);
    if (!order.ok) return order;
    if (order.value.order.length > 0) return { ok: true, value: order.value.activeId };
    const now = deps.now();
    const list: List = { id: deps.newId(), ...start, createdAt: now, updatedAt: now, archivedAt: null };
    tx.put(KINDS.list, listKey(list.id), list);
    tx.put(KINDS.lists, KEY.lists, { order: [list.id], activeId: list.id });
    return { ok: true, value: list.id };
  });
  return done.ok ? { ok: true, value: done.value.value } : done;
}

/**
 * Changes a list or its brief. A list that is put away is no longer the active one: nothing is saved out of sight.
 *
 * @example await updateList(deps, "list1", { name: "Spring" }) // { ok: true, … }
 * @example await updateList(deps, "nobody", { name: "Spring" }) // { ok: false, error: "not-found" }
 */
export function updateList(deps: StoreDeps, id: ListId, change: ListChange): Promise<Result<Done<List>>> {
  return transact<List>(deps, "list-edit", async (tx) => {
    const read = await readList(tx, id);
    if (read.state !== "ok") return { ok: false, error: read.state === "newer" ? "newer-version" : "not-found" };
    const list: List = { ...read.value, ...change, id, updatedAt: deps.now() };
    tx.put(KINDS.list, listKey(id), list);
    if (list.archivedAt === null) return { ok: true, value: list };
    const order = await readOrder(tx, deps.area);
    if (!order.ok) return order;
    if (order.value.activeId === id) tx.put(KINDS.lists, KEY.lists, { ...order.value, activeId: null });
    return { ok: true, value: list };
  });
}

/**
 * Makes a list the active one; null for none.
 *
 * @example await activateList(deps, "list1") // { ok: true, … }
 * @example await activateList(deps, null) // { ok: true, … }, no list is active
 */
export function activateList(deps: StoreDeps, id: ListId | null): Promise<Result<Done<null>>> {
  return transact<null>(deps, "list-activate", async (tx) => {
    const order = await readOrder(tx, deps.area);
    if (!order.ok) return order;
    if (id !== null && !order.value.order.includes(id)) return { ok: false, error: "not-found" };
    tx.put(KINDS.lists, KEY.lists, { ...order.value, activeId: id });
    return { ok: true, value: null };
  });
}
