import type { StorageArea } from "./area";
import { diskError } from "./disk-error";
import { isObject, sameJson } from "./json";
import { KEY } from "./keys";

/** The form of the journal; a newer one is left alone. */
const JOURNAL_SCHEMA = 1;

/** Everything a change writes and takes away. */
export interface Write {
  set: Record<string, unknown>;
  remove: string[];
}

export type Committed = { ok: true } | { ok: false; error: "quota" | "disk" | "pending" };
export type Recovered =
  | { ok: true; journal: "none" | "finished" | "damaged" }
  | { ok: false; error: "newer-version" | "pending" };

async function apply(area: StorageArea, write: Write): Promise<void> {
  if (Object.keys(write.set).length > 0) await area.set(write.set);
  if (write.remove.length > 0) await area.remove(write.remove);
}

async function succeeds(work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch {
    return false;
  }
}

/**
 * Puts back what was there before and closes the journal. Writes only what really changed: on a full disk, where
 * nothing was written, nothing is.
 */
async function takeBack(area: StorageArea, write: Write, before: Record<string, unknown>): Promise<void> {
  const keys = [...Object.keys(write.set), ...write.remove];
  const present = await area.get([...keys, KEY.journal]);
  const changed = keys.filter((key) => !sameJson(present[key], before[key]));
  const back = changed.filter((key) => before[key] !== undefined);
  await apply(area, {
    set: Object.fromEntries(back.map((key) => [key, before[key]])),
    remove: changed.filter((key) => before[key] === undefined),
  });
  // A full disk that refused the journal itself has nothing to take away, and would refuse that too.
  if (present[KEY.journal] !== undefined) await area.remove([KEY.journal]);
}

/**
 * Writes a change of several keys so that it happens whole or not at all: first the journal with all new values,
 * then the values, then the journal goes. A worker killed before the journal is written changed nothing; killed
 * after, `recover` finishes at the next start. When storage refuses in the middle, the old values are put back;
 * when it refuses that too the answer is `pending` and `recover` finishes later.
 *
 * @param before values of every key of the change as they are stored now
 * @example await commit(area, { set: { a: 1 }, remove: ["b"] }, { b: 2 }) // { ok: true }
 * @example await commit(fullDisk, { set: { a: 1 }, remove: [] }, {}) // { ok: false, error: "quota" }
 */
export async function commit(area: StorageArea, write: Write, before: Record<string, unknown>): Promise<Committed> {
  if (Object.keys(write.set).length === 0 && write.remove.length === 0) return { ok: true };
  let failure: "quota" | "disk";
  try {
    await area.set({ [KEY.journal]: { schema: JOURNAL_SCHEMA, ...write } });
    await apply(area, write);
    // When only this fails the change is made: the journal repeats the same values at the next start.
    await succeeds(area.remove([KEY.journal]));
    return { ok: true };
  } catch (error) {
    failure = diskError(error);
  }
  return (await succeeds(takeBack(area, write, before)))
    ? { ok: false, error: failure }
    : { ok: false, error: "pending" };
}

function isWrite(journal: Record<string, unknown>): journal is Record<string, unknown> & Write {
  return (
    isObject(journal.set) && Array.isArray(journal.remove) && journal.remove.every((key) => typeof key === "string")
  );
}

/**
 * Finishes a change that was cut short. Called before every change, so that nothing is built on a half one.
 * A journal that cannot be understood is reported as `damaged` and left for the caller to put away.
 *
 * @example await recover(areaAfterCrash) // { ok: true, journal: "finished" }
 * @example await recover(area) // { ok: true, journal: "none" }
 */
export async function recover(area: StorageArea): Promise<Recovered> {
  try {
    const journal = (await area.get([KEY.journal]))[KEY.journal];
    if (journal === undefined) return { ok: true, journal: "none" };
    if (isObject(journal) && typeof journal.schema === "number" && journal.schema > JOURNAL_SCHEMA) {
      return { ok: false, error: "newer-version" };
    }
    if (!isObject(journal) || journal.schema !== JOURNAL_SCHEMA || !isWrite(journal)) {
      return { ok: true, journal: "damaged" };
    }
    await apply(area, { set: journal.set, remove: journal.remove });
    await area.remove([KEY.journal]);
    return { ok: true, journal: "finished" };
  } catch {
    return { ok: false, error: "pending" };
  }
}
