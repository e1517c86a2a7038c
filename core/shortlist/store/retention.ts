import { type Clock, forgetsAt, trashEndsAt } from "../forgets";
import { rowOf } from "../row";
import type { Creator, CreatorId, Result, Row } from "../types";
import type { StoreDeps } from "./area";
import { caughtError } from "./disk-error";
import { readEntry } from "./entry";
import { eraseWhere } from "./erase";
import { KEY, PREFIX } from "./keys";
import { KINDS } from "./kinds";
import { eraseListsWhere } from "./list-trash";
import { allKeys } from "./rebuild";
import { readAllRows } from "./rows";
import { getSettings } from "./settings";
import { transact } from "./transact";

const DAY = 86_400_000;

/**
 * Rows that the retention clock says to forget: too long in the trash, or on no list for too long.
 *
 * @example forgotten(rows, { forgetAfterDays: 90, emptyTrashAfterDays: 30 }, now) // rows to erase
 * @example forgotten(rows, { forgetAfterDays: null, emptyTrashAfterDays: null }, now) // []
 */
export function forgotten(rows: Row[], clock: Clock, now: number): Row[] {
  return rows.filter((row) => (forgetsAt(row, clock) ?? Number.POSITIVE_INFINITY) < now);
}

/** When the clock ran last. A worker starts many times a day, and the whole index is read to see who is due. */
const SWEPT = "swept";
/** After a pause as long as this the first day only notes the time: a computer's clock may be wrong for a while. */
const LONG_PAUSE = 14 * DAY;

async function isDue(deps: StoreDeps): Promise<"due" | "pause" | "not-yet"> {
  const last = (await deps.area.get([SWEPT]))[SWEPT];
  if (typeof last !== "number" || last > deps.now()) return "due";
  if (deps.now() - last >= LONG_PAUSE) return "pause";
  return deps.now() - last >= DAY ? "due" : "not-yet";
}

/**
 * Lets the retention clock run, at most once a day: at each start of the background and when the shortlist opens.
 * Gives the profiles it erased.
 *
 * @example await sweep(deps) // { ok: true, value: ["x:a"] }: 100 days on no list, the setting says 90
 * @example await sweep(deps) // { ok: true, value: [] }: ran today already
 */
export async function sweep(deps: StoreDeps): Promise<Result<CreatorId[]>> {
  try {
    const due = await isDue(deps);
    if (due === "not-yet") return { ok: true, value: [] };
    const erased: Result<CreatorId[]> = due === "pause" ? { ok: true, value: [] } : await eraseForgotten(deps);
    if (erased.ok) await deps.area.set({ [SWEPT]: deps.now() });
    return erased;
  } catch (error) {
    return { ok: false, error: caughtError(error) };
  }
}

async function eraseForgotten(deps: StoreDeps): Promise<Result<CreatorId[]>> {
  // The defaults must never erase what the scout's own settings, unreadable just now, would keep.
  if (readEntry(KINDS.settings, (await deps.area.get([KEY.settings]))[KEY.settings]).state === "damaged") {
    return { ok: false, error: "damaged" };
  }
  const settings = await getSettings(deps.area);
  if (!settings.ok) return settings;
  const rows = await readAllRows(deps.area);
  if (!rows.ok) return rows;
  const ids = forgotten(rows.value, settings.value, deps.now()).map((row) => row.id);
  const isStill = (creator: Creator) => forgotten([rowOf(creator)], settings.value, deps.now()).length > 0;
  const erased = await eraseWhere(deps, ids, isStill);
  if (!erased.ok) return erased;
  const { forgetAfterDays } = settings.value;
  const { profiles } = erased.value;
  const isOver = (at: number | null) => at !== null && at < deps.now();
  const lists = await eraseListsWhere(deps, ({ removedAt }) => isOver(trashEndsAt(removedAt, settings.value)));
  if (!lists.ok) return lists;
  if (forgetAfterDays === null) return { ok: true, value: profiles };
  const seen = await forgetSeen(deps, deps.now() - forgetAfterDays * DAY);
  return seen.ok ? { ok: true, value: profiles } : seen;
}

/** The figures of creators seen follow the same clock. */
function forgetSeen(deps: StoreDeps, before: number) {
  return transact<null>(deps, null, async (tx) => {
    const keys = (await allKeys(deps.area)).filter((key) => key.startsWith(PREFIX.market));
    const reads = await tx.readMany(KINDS.market, keys);
    reads.forEach((read, at) => {
      const key = keys[at];
      if (key === undefined || read.state !== "ok") return;
      const young = read.value.filter((value) => value.at >= before);
      if (young.length < read.value.length) tx.put(KINDS.market, key, young);
    });
    return { ok: true, value: null };
  });
}
