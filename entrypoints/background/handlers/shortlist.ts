import { creatorsCsv } from "../../../core/shortlist/csv";
import { readEntries } from "../../../core/shortlist/store/documents";
import { eraseEverything } from "../../../core/shortlist/store/erase";
import { exportPart } from "../../../core/shortlist/store/exchange";
import { checkHealth, listQuarantine } from "../../../core/shortlist/store/health";
import { importPart } from "../../../core/shortlist/store/import-file";
import { creatorKey } from "../../../core/shortlist/store/keys";
import { KINDS } from "../../../core/shortlist/store/kinds";
import { getLists } from "../../../core/shortlist/store/lists";
import { readAllRows, readRows } from "../../../core/shortlist/store/rows";
import { rebuildStore } from "../../../core/shortlist/store/transact";
import type { Row } from "../../../core/shortlist/types";
import type { Handlers } from "../../messages/handle";
import type { BackgroundDeps } from "../deps";
import { forget } from "../session/seen";
import { changed, EVERYTHING } from "./changed";
import { mended } from "./mended";
import { forgetDue } from "./retention";

type Names =
  | `shortlist.${"rows" | "recent"}`
  | `export.${"part" | "csv"}`
  | `store.${"health" | "rebuild" | "erase"}`
  | "import.part"
  | "quarantine.list";

/** Messages of the shortlist page: rows, export, import, health. */
export function shortlistHandlers(deps: BackgroundDeps): Pick<Handlers, Names> {
  const { area } = deps.store;
  const rows = () => mended(deps, () => readAllRows(area));
  return {
    "shortlist.rows": async ({ from }) => {
      const part = await mended(deps, () => readRows(area, from));
      // The page opens with what is there; what the clock forgets meanwhile is told like any other change.
      if (from === 0) void forgetDue(deps);
      return part;
    },
    "shortlist.recent": async ({ limit }) => {
      const all = await rows();
      if (!all.ok) return all;
      const present = all.value.filter((row) => row.removedAt === null);
      return { ok: true, value: present.toSorted((a: Row, b: Row) => b.updatedAt - a.updatedAt).slice(0, limit) };
    },
    "export.part": ({ after }) => exportPart(area, after),
    "export.csv": async ({ listId, ids }) => {
      const lists = await getLists(area);
      if (!lists.ok) return lists;
      const all = await rows();
      if (!all.ok) return all;
      const wanted = ids === undefined ? null : new Set(ids);
      const chosen = all.value.filter(
        (row) =>
          row.removedAt === null &&
          (wanted?.has(row.id) ?? true) &&
          (listId === null || Object.hasOwn(row.lists, listId)),
      );
      const creators = await readEntries(
        area,
        KINDS.creator,
        chosen.map((row) => creatorKey(row.id)),
      );
      if (!creators.ok) return creators;
      const csv = creatorsCsv(creators.value, lists.value.lists, listId);
      return { ok: true, value: { csv, creators: creators.value.length } };
    },
    "import.part": async (part) => {
      const done = await importPart(deps.store, part);
      // What went to quarantine is no creator's change, yet pages count it.
      if (done.ok && done.value.value.quarantined > 0) deps.notify(EVERYTHING);
      return changed(deps, done, (result) => result);
    },
    "store.health": () => checkHealth(area),
    "store.rebuild": async () => {
      const rebuilt = await rebuildStore(deps.store);
      if (rebuilt.ok) deps.notify(EVERYTHING);
      return rebuilt;
    },
    "quarantine.list": () => listQuarantine(area),
    "store.erase": async () => {
      const erased = await eraseEverything(deps.store);
      if (!erased.ok) return erased;
      await forget(deps.session, "all");
      deps.notify(EVERYTHING);
      return { ok: true, value: null };
    },
  };
}
