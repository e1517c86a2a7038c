import type { CreatorId, Result, Row } from "../types";
import type { StoreDeps } from "./area";
import { diskError } from "./disk-error";
import { eraseCreators } from "./erase";
import { PREFIX } from "./keys";
import { KINDS } from "./kinds";
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
export function forgotten(
  rows: Row[],
  clock: { forgetAfterDays: number | null; emptyTrashAfterDays: number | null },
  now: number,
): Row[] {
  const before = (days: number | null) => (days === null ? Number.NEGATIVE_INFINITY : now - days * DAY);
  return rows.filter((row) =>
    row.removedAt !== null
      ? row.removedAt < before(clock.emptyTrashAfterDays)
      : Object.keys(row.lists).length === 0 && !row.doNotWorkWith && row.updatedAt < before(clock.forgetAfterDays),
  );
}

/** When the clock ran last. A worker starts many times a day, and the whole index is read to see who is due. */
const SWEPT = "swept";

async function isDue(deps: StoreDeps): Promise<boolean> {
  const last = (await deps.area.get([SWEPT]))[SWEPT];
  return typeof last !== "number" || last > deps.now() || deps.now() - last >= DAY;
}

/**
 * Lets the retention clock run, at most once a day: at each start of the background and when the shortlist opens.
 * Gives the creators it erased.
 *
 * @example await sweep(deps) // { ok: true, value: ["x:a"] }: 100 days on no list, the setting says 90
 * @example await sweep(deps) // { ok: true, value: [] }: ran today already
 */
export async function sweep(deps: StoreDeps): Promise<Result<CreatorId[]>> {
  try {
    if (!(await isDue(deps))) return { ok: true, value: [] };
    const erased = await eraseForgotten(deps);
    if (erased.ok) await deps.area.set({ [SWEPT]: deps.now() });
    return erased;
  } catch (error) {
    return { ok: false, error: diskError(error) };
  }
}

async function eraseForgotten(deps: StoreDeps): Promise<Result<CreatorId[]>> {
  const settings = await getSettings(deps.area);
  if (!settings.ok) return settings;
  const rows = await readAllRows(deps.area);
  if (!rows.ok) return rows;
  const ids = forgotten(rows.value, settings.value, deps.now()).map((row) => row.id);
  const erased = ids.length === 0 ? null : await eraseCreators(deps, ids);
  if (erased !== null && !erased.ok) return erased;
  const { forgetAfterDays } = settings.value;
  if (forgetAfterDays === null) return { ok: true, value: ids };
  const seen = await forgetSeen(deps, deps.now() - forgetAfterDays * DAY);
  return seen.ok ? { ok: true, value: ids } : seen;
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
