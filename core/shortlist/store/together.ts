import type { ChangeName, Result, UndoId } from "../types";
import type { StoreDeps } from "./area";
import { attempt, type Body, type Done } from "./attempt";
import { caughtError } from "./disk-error";
import { beginGroup } from "./group";
import { commit } from "./journal";
import { type Line, makeLine } from "./line";
import { ready } from "./ready";
import { rebuild } from "./rebuild";

/**
 * Takes the lock for one piece of work; who comes after does not overtake it by joining those who waited before.
 *
 * @example await alone(deps, () => rebuild(deps.area)) // what rebuild gives
 * @example await alone(deps, async () => 1) // 1
 */
export function alone<T>(deps: StoreDeps, work: () => Promise<T>): Promise<T> {
  lineOf(deps).close();
  return deps.exclusive(work);
}

/** One change that waits, and who waits for it. */
export interface Job<T> {
  name: ChangeName | null;
  body: Body<T>;
  resolve(result: Result<Done<T>>): void;
  reject(error: unknown): void;
}

/**
 * Makes one change, the lock being held; an index that is damaged is made again first.
 *
 * @example await runAlone(deps, "note", body) // { ok: true, value: { value, undo: "u1", keys } }
 * @example await runAlone(depsWithFullDisk, "note", body) // { ok: false, error: "quota" }
 */
export async function runAlone<T>(
  deps: StoreDeps,
  name: ChangeName | null,
  body: Body<T>,
  joins: UndoId | null = null,
): Promise<Result<Done<T>>> {
  try {
    const start = await ready(deps.area, deps.now());
    if (!start.ok) return start;
    const first = await attempt(deps, name, body, start.value, joins);
    if (first !== "rebuild") return first;
    await rebuild(deps.area);
    const second = await attempt(deps, name, body, {}, joins);
    return second === "rebuild" ? { ok: false, error: "disk" } : second;
  } catch (error) {
    return { ok: false, error: caughtError(error) };
  }
}

/** Makes changes over a group until one cannot be made there: it and those behind it are left. Nothing is stored. */
async function gather(deps: StoreDeps, jobs: Job<unknown>[]): Promise<Result<Done<unknown>>[]> {
  const results: Result<Done<unknown>>[] = [];
  for (const { name, body } of jobs) {
    try {
      const result = await attempt(deps, name, body);
      if (result === "rebuild") break;
      results.push(result);
    } catch {
      // Alone it throws again, to the one who asked for it.
      break;
    }
  }
  return results;
}

/** Makes as many changes as can be written at once; gives how many have their answer. */
async function runGroup(deps: StoreDeps, jobs: Job<unknown>[]): Promise<number> {
  try {
    const start = await ready(deps.area, deps.now());
    if (!start.ok) return 0;
    const group = beginGroup(deps.area, start.value);
    const results = await gather({ ...deps, area: group.area }, jobs);
    const committed = await commit(deps.area, group.write(), group.before());
    // What no disk took together may fit one by one; what is finished at the next start must not be made twice.
    if (!committed.ok && committed.error !== "pending") return 0;
    for (const [at, result] of results.entries()) jobs[at]?.resolve(committed.ok || !result.ok ? result : committed);
    return results.length;
  } catch {
    return 0;
  }
}

async function runAll(deps: StoreDeps, jobs: Job<unknown>[]): Promise<void> {
  const done = jobs.length > 1 ? await runGroup(deps, jobs) : 0;
  for (const { name, body, resolve, reject } of jobs.slice(done)) {
    await runAlone(deps, name, body).then(resolve, reject);
  }
}

const lines = new WeakMap<StoreDeps, Line<Job<unknown>>>();

/**
 * Who waits for the lock of this store together. A killed worker takes its line along, as it does its locks.
 *
 * @example lineOf(deps) === lineOf(deps) // true
 * @example lineOf(deps) === lineOf({ ...deps }) // false: another store
 */
export function lineOf(deps: StoreDeps): Line<Job<unknown>> {
  const known = lines.get(deps);
  if (known) return known;
  const line = makeLine<Job<unknown>>(deps.exclusive, (jobs) => runAll(deps, jobs));
  lines.set(deps, line);
  return line;
}
