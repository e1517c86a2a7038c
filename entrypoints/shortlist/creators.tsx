import { useMemo, useState } from "preact/hooks";
import { CreatorsView } from "../../components/shortlist/creators-view";
import type { EditedNote } from "../../components/shortlist/note-dialog";
import { hashOf } from "../../components/shortlist/route";
import { NO_SELECTION, type Selection } from "../../components/shortlist/table/selection";
import type { Place } from "../../components/shortlist/table/use-place";
import { NO_CHOICE, nothingChosen, pressSort, type ViewState } from "../../components/shortlist/table/view-state";
import { t } from "../../components/words";
import { MOST_COMPARED } from "../../core/shortlist/table/compare";
import { NO_FILTER, type RowFilter } from "../../core/shortlist/table/filter";
import type { Row } from "../../core/shortlist/types";
import { download } from "../files/download";
import { send } from "../messages/send";
import { bulkActions } from "./bulk-actions";
import { useClientFile } from "./client-file";
import { sumOf } from "./sum-of";
import { useShown } from "./use-shown";
import type { ViewProps } from "./view";
import { viewsOf } from "./views-of";

/** Where the table stands; it is found again there when the scout comes back from a creator. */
const PLACE: Place = { top: 0, opened: null };

const MINUTE = 60_000;

const nameOf = (row: Row): string => row.name || row.handle;
const unique = <T extends string>(values: T[]): T[] => [...new Set(values)].toSorted();

/** The table with its state: what is searched, filtered, sorted, chosen. */
export function Creators({ loaded, context, deeds, table, listId }: ViewProps) {
  const { lists, settings } = context;
  const { act, fail } = deeds;
  const occurring = useMemo(() => {
    const rows = loaded?.rows ?? [];
    return { platforms: unique(rows.map((row) => row.platform)), tags: unique(rows.flatMap((row) => row.tags)) };
  }, [loaded]);
  const { view, search, selection, change } = table;
  const setView = (next: ViewState) => change({ view: next });
  const setSelection = (next: Selection) => change({ selection: next });
  const { views, viewsActions } = viewsOf(settings, occurring.platforms, view, setView, deeds);
  const [editing, setEditing] = useState<(EditedNote & { row: Row }) | null>(null);

  const filter: RowFilter = useMemo(
    () => ({ ...NO_FILTER, ...view.filter, listId, search }),
    [view.filter, listId, search],
  );
  const shown = useShown(loaded, filter, view.sorts);
  const chosen = useMemo(() => shown?.filter((row) => selection.ids.has(row.id)) ?? [], [shown, selection.ids]);
  const totals = useMemo(
    () => (shown ? sumOf(chosen.length > 0 ? chosen : shown, lists, listId, settings) : null),
    [shown, chosen, lists, listId, settings],
  );

  const ids = chosen.map((row) => row.id);
  const bulk = bulkActions(ids, listId, deeds, () => setSelection(NO_SELECTION));
  const client = useClientFile({ loaded, lists, listId, chosen, table, deeds });
  const total = loaded?.rows.some((row) => row.removedAt === null) ?? false;
  const narrowed = search !== "" || !nothingChosen(view.filter);
  return (
    <CreatorsView
      rows={shown}
      lists={lists}
      tools={{
        view,
        views,
        ...occurring,
        search,
        onSearch: (text) => change({ search: text }),
        onView: setView,
        viewsActions,
      }}
      table={{
        listId,
        columns: view.columns,
        sorts: view.sorts,
        group: view.group,
        selection,
        // To the minute, so that a row need not be drawn anew for a moment that changes none of its words.
        now: Math.floor(Date.now() / MINUTE) * MINUTE,
        onSort: (key, add) => setView({ ...view, sorts: pressSort(view.sorts, key, add) }),
        onColumns: (columns) => setView({ ...view, columns }),
        onSelect: setSelection,
        place: PLACE,
        onOpen: (id) => {
          location.hash = hashOf("creator", id);
        },
        onStatus: (row, status) => {
          if (listId === null) return;
          act(send("status.set", { ids: [row.id], listId, status }), t("shortlist_done_status", nameOf(row)));
        },
        onNote: async (row) => {
          if (listId === null) return;
          const reply = await send("creator.get", { id: row.id });
          if (!reply.ok) return fail(reply.error);
          setEditing({ row, name: nameOf(row), note: reply.value.memberships[listId]?.note ?? "" });
        },
        onCompare: () => {
          if (ids.length > 1) location.hash = hashOf("compare", ...ids.slice(0, MOST_COMPARED));
        },
        onRemove: (id) => {
          if (ids.length > 0) bulk.remove();
          else bulkActions([id], listId, deeds, () => undefined).remove();
        },
      }}
      chosen={ids}
      chosenTags={unique(chosen.flatMap((row) => row.tags))}
      bulk={bulk}
      totals={totals}
      empty={narrowed ? "filter" : total ? "list" : "none"}
      editing={editing}
      onNoteDone={(note) => {
        if (editing && listId !== null && note !== null && note !== editing.note) {
          const change = send("note.set", { id: editing.row.id, listId, note, base: editing.note });
          act(change, t("shortlist_done_note", editing.name));
        }
        setEditing(null);
      }}
      {...client}
      onExport={async () => {
        const reply = await send("export.csv", { listId });
        if (!reply.ok) return fail(reply.error);
        download("scoutlens.csv", "text/csv;charset=utf-8", reply.value.csv);
      }}
      onClear={() => {
        change({ search: "", view: { ...view, filter: NO_CHOICE } });
      }}
    />
  );
}
