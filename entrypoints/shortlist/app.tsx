import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import type { Column } from "../../components/shortlist/columns";
import type { EditedNote } from "../../components/shortlist/note-dialog";
import { ShortlistPage } from "../../components/shortlist/shortlist-page";
import { type Sort, sortRows } from "../../components/shortlist/sort-rows";
import type { UndoOffer } from "../../components/shortlist/undo-bar";
import { code, locale, type MessageKey, t } from "../../components/words";
import type { List, Row } from "../../core/shortlist/types";
import type { Changed, ErrorKey, Reply } from "../messages/map";
import { send } from "../messages/send";
import { download } from "./download";
import { loadRows } from "./load-rows";

const FIRST_SORT: Sort = { column: "read", descending: true };

function matches(row: Row, listId: string | null, words: readonly string[]): boolean {
  if (listId !== null && !row.lists[listId]) return false;
  const text = `${row.name} ${row.handle} ${row.platform} ${row.tags.join(" ")}`.toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}

/** State of the page; every change goes to the background and comes back as a change event. */
export function App() {
  const [rows, setRows] = useState<Row[] | null>(null);
  const [lists, setLists] = useState<List[]>([]);
  const [listId, setListId] = useState<string | null>(null);
  const [search, setSearch] = useState("");
  const [sort, setSort] = useState(FIRST_SORT);
  const [undo, setUndo] = useState<(UndoOffer & { id: string }) | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [editing, setEditing] = useState<(EditedNote & { row: Row }) | null>(null);

  const fail = useCallback((error: ErrorKey) => setProblem(t(`error_${code(error)}`)), []);

  const refresh = useCallback(async () => {
    const error = await loadRows(setRows);
    if (error) fail(error);
  }, [fail]);

  useEffect(() => {
    send("lists.get", null).then((reply) => {
      if (!reply.ok) return fail(reply.error);
      setLists(reply.value.lists);
      setListId(reply.value.activeId);
    });
    refresh();
    const changed = (message: unknown) => {
      if (typeof message === "object" && message !== null && "event" in message) refresh();
      return undefined;
    };
    browser.runtime.onMessage.addListener(changed);
    return () => browser.runtime.onMessage.removeListener(changed);
  }, [refresh, fail]);

  const done = async (change: Promise<Reply<Changed>>, text: MessageKey, row: Row) => {
    const reply = await change;
    if (!reply.ok) return fail(reply.error);
    setProblem(null);
    setUndo({ id: reply.value.undo, text: t(text, row.name || row.handle) });
    await refresh();
  };

  const shown = useMemo(() => {
    if (!rows) return null;
    const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    const found = rows.filter((row) => matches(row, listId, words));
    return sortRows(found, sort, listId, new Intl.Collator(locale(), { numeric: true }));
  }, [rows, listId, search, sort]);

  return (
    <ShortlistPage
      rows={shown}
      lists={lists}
      listId={listId}
      search={search}
      sort={sort}
      now={Date.now()}
      undo={undo}
      problem={problem}
      editing={editing}
      onList={setListId}
      onSearch={setSearch}
      onSort={(column: Column) =>
        setSort((before) => ({ column, descending: before.column === column ? !before.descending : false }))
      }
      onStatus={(row, status) => {
        if (listId === null) return;
        done(send("status.set", { ids: [row.id], listId, status }), "shortlist_done_status", row);
      }}
      onNote={async (row) => {
        if (listId === null) return;
        const reply = await send("creator.get", { id: row.id });
        if (!reply.ok) return fail(reply.error);
        setEditing({ row, name: row.name || row.handle, note: reply.value.memberships[listId]?.note ?? "" });
      }}
      onNoteDone={(note) => {
        if (editing && listId !== null && note !== null && note !== editing.note) {
          const change = send("note.set", { id: editing.row.id, listId, note, base: editing.note });
          done(change, "shortlist_done_note", editing.row);
        }
        setEditing(null);
      }}
      onRemove={(row) => done(send("creator.remove", { ids: [row.id] }), "shortlist_done_remove", row)}
      onUndo={async () => {
        if (!undo) return;
        const reply = await send("undo.apply", { id: undo.id });
        if (!reply.ok) return fail(reply.error);
        setUndo(null);
        await refresh();
      }}
      onExport={async () => {
        const reply = await send("export.csv", { listId });
        if (!reply.ok) return fail(reply.error);
        download("scoutlens.csv", "text/csv;charset=utf-8", reply.value.csv);
      }}
    />
  );
}
