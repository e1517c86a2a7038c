import type { ChangeName, Health, Result, UndoId } from "../types";
import type { StoreDeps } from "./area";
import type { Body, Done } from "./attempt";
import { caughtError } from "./disk-error";
import { readEntry } from "./entry";
import { KEY } from "./keys";
import { KINDS } from "./kinds";
import { ready } from "./ready";
import { rebuild } from "./rebuild";
import { alone, type Job, lineOf, runAlone } from "./together";

export type { Body, Done } from "./attempt";

/**
 * Makes one change, whole or not at all, alone over all contexts. `body` reads and puts through the transaction;
 * what it puts is validated, the index follows, and with a `name` the change can be undone. Storage errors come back
 * as keys; an error of `body` changes nothing but for damaged entries, which are put into quarantine.
 *
 * @param name how the undo list calls it; null for what cannot be undone
 * @param joins the change of which this one is a further part: one undo takes back both
 * @example await transact(deps, "note", async (tx) => …) // { ok: true, value: { value, undo: "u1", keys } }
 * @example await transact(depsWithFullDisk, "note", body) // { ok: false, error: "quota" }
 */
export function transact<T>(
  deps: StoreDeps,
  name: ChangeName | null,
  body: Body<T>,
  joins: UndoId | null = null,
): Promise<Result<Done<T>>> {
  return alone(deps, () => runAlone(deps, name, body, joins));
}

/**
 * Like `transact`, and written together with the others that wait for the lock: a crowd of saves costs few writes.
 * `body` reads through the transaction alone, never past it, and may be run twice.
 *
 * @example await transactTogether(deps, "note", async (tx) => …) // { ok: true, value: { value, undo: "u1", keys } }
 * @example await transactTogether(depsWithFullDisk, "note", body) // { ok: false, error: "quota" }
 */
export function transactTogether<T>(deps: StoreDeps, name: ChangeName | null, body: Body<T>): Promise<Result<Done<T>>> {
  return new Promise((resolve, reject) => {
    const job: Job<T> = { name, body, resolve, reject };
    // A line holds jobs of every kind; each gets the answer of its own body.
    lineOf(deps).join(job as Job<unknown>);
  });
}

/**
 * Finishes what a killed worker left half done and mends a missing index. For the start of the background.
 *
 * @example await recoverStore(deps) // { ok: true, value: null }
 * @example await recoverStore(depsOfHealthyStore) // { ok: true, value: null }, nothing was written
 */
export function recoverStore(deps: StoreDeps): Promise<Result<null>> {
  return alone(deps, async () => {
    try {
      const start = await ready(deps.area, deps.now());
      if (!start.ok) return start;
      const head = await deps.area.get([KEY.index, KEY.deals]);
      const deals = readEntry(KINDS.deals, head[KEY.deals]);
      if (head[KEY.index] === undefined || deals.state === "damaged") await rebuild(deps.area);
      return { ok: true, value: null };
    } catch (error) {
      return { ok: false, error: caughtError(error) };
    }
  });
}

/**
 * Makes the index again from the entries, on request or when a reader found it damaged.
 *
 * @example await rebuildStore(deps) // { ok: true, value: … }, what was found
 * @example await rebuildStore(depsOfEmptyArea) // { ok: true, … }, an empty index
 */
export function rebuildStore(deps: StoreDeps): Promise<Result<Health>> {
  return alone(deps, async () => {
    try {
      const start = await ready(deps.area, deps.now());
      if (!start.ok) return start;
      return { ok: true, value: await rebuild(deps.area) };
    } catch (error) {
      return { ok: false, error: caughtError(error) };
    }
  });
}
