import type { List, Row, Status } from "../../core/shortlist/types";
import { formatWhole } from "../format/numbers";
import { direction, plural, t } from "../words";
import type { Column } from "./columns";
import { CreatorTable } from "./creator-table";
import { type EditedNote, NoteDialog } from "./note-dialog";
import type { Sort } from "./sort-rows";
import { UndoBar, type UndoOffer } from "./undo-bar";

export interface ShortlistPageProps {
  /** Null while the first part of the index is on its way. */
  rows: Row[] | null;
  lists: List[];
  /** The list whose memberships are shown; null shows every creator. */
  listId: string | null;
  search: string;
  sort: Sort;
  now: number;
  undo: UndoOffer | null;
  /** The note that is being written, whole, with the text it began from. */
  editing: EditedNote | null;
  /** A sentence on what went wrong and what to do. */
  problem: string | null;
  onList(listId: string | null): void;
  onSearch(search: string): void;
  onSort(column: Column): void;
  onStatus(row: Row, status: Status): void;
  onNote(row: Row): void;
  onNoteDone(note: string | null): void;
  onRemove(row: Row): void;
  onUndo(): void;
  onExport(): void;
}

/** The page of saved creators: a list at a time, or everybody. */
export function ShortlistPage(props: ShortlistPageProps) {
  const { rows, lists, listId } = props;
  return (
    <main class="shortlist" dir={direction()}>
      <header class="shortlist-head">
        <h1>{t("shortlist_title")}</h1>
        <label>
          <span class="hidden-label">{t("shortlist_list")}</span>
          <select value={listId ?? ""} onChange={(event) => props.onList(event.currentTarget.value || null)}>
            <option value="">{t("shortlist_everybody")}</option>
            {lists.map((list) => (
              <option key={list.id} value={list.id}>
                {list.name}
              </option>
            ))}
          </select>
        </label>
        <input
          type="search"
          value={props.search}
          placeholder={t("shortlist_search")}
          aria-label={t("shortlist_search")}
          onInput={(event) => props.onSearch(event.currentTarget.value)}
        />
        <button type="button" disabled={!rows || rows.length === 0} onClick={props.onExport}>
          {t("shortlist_export")}
        </button>
      </header>
      {props.problem && <p role="alert">{props.problem}</p>}
      {rows === null ? (
        <p role="status">{t("shortlist_loading")}</p>
      ) : rows.length === 0 ? (
        <p role="status">{t(props.search ? "shortlist_none_found" : "shortlist_empty")}</p>
      ) : (
        <CreatorTable {...props} rows={rows} />
      )}
      {props.editing && <NoteDialog edited={props.editing} onDone={props.onNoteDone} />}
      <footer class="shortlist-foot">
        <span>{rows ? plural("shortlist_count", rows.length, formatWhole(rows.length)) : ""}</span>
        <UndoBar offer={props.undo} onUndo={props.onUndo} />
      </footer>
    </main>
  );
}
