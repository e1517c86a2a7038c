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

const isEmpty = ({ set, remove }: Write): boolean => Object.keys(set).length === 0 && remove.length === 0;

async function succeeds(work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes and takes away. Browsers do one `set` whole or not at all, and one `remove` too: Chromium in one write batch,
 * Firefox in one transaction. So what is only written needs no journal. Where something goes away as well, the journal
 * comes with the values in the same `set`, names what has yet to go, and goes with it.
 */
async function apply(area: StorageArea, { set, remove }: Write, journal = remove.length > 0): Promise<void> {
  if (!journal) return area.set(set);
  await area.set({ ...set, [KEY.journal]: { schema: JOURNAL_SCHEMA, set: {}, remove } });
  await area.remove([...remove, KEY.journal]);
}

/**
 * Puts back what was there before. Writes only what really changed: on a full disk, where nothing was written, nothing
 * is. Itself a change, whose journal takes the place of the one that is there: broken off, it is finished at the next
 * start.
 */
async function takeBack(area: StorageArea, write: Write, before: Record<string, unknown>): Promise<void> {
  const keys = [...Object.keys(write.set), ...write.remove];
  const present = await area.get([...keys, KEY.journal]);
  const changed = keys.filter((key) => !sameJson(present[key], before[key]));
  const back: Write = {
    set: Object.fromEntries(changed.filter((key) => before[key] !== undefined).map((key) => [key, before[key]])),
    remove: changed.filter((key) => before[key] === undefined),
  };
  const journal = present[KEY.journal] !== undefined || back.remove.length > 0;
  if (journal || !isEmpty(back)) await apply(area, back, journal);
}

/**
 * Writes a change of several keys so that it happens whole or not at all. A worker killed before the values are
 * written changed nothing; killed after, `recover` takes away what has yet to go at the next start. When storage
 * refuses in the middle, the old values are put back; when it refuses that too the answer is `pending` and `recover`
 * finishes later.
 *
 * @param before values of every key of the change as they are stored now
 * @example await commit(area, { set: { a: 1 }, remove: ["b"] }, { b: 2 }) // { ok: true }
 * @example await commit(fullDisk, { set: { a: 1 }, remove: [] }, {}) // { ok: false, error: "quota" }
 */
export async function commit(area: StorageArea, write: Write, before: Record<string, unknown>): Promise<Committed> {
  if (isEmpty(write)) return { ok: true };
  let failure: "quota" | "disk";
  try {
    await apply(area, write);
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
    // Earlier versions kept the values in the journal too.
    if (Object.keys(journal.set).length > 0) await area.set(journal.set);
    await area.remove([...journal.remove, KEY.journal]);
    return { ok: true, journal: "finished" };
  } catch {
    return { ok: false, error: "pending" };
  }
}
