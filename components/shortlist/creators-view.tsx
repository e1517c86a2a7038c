import type { Totals } from "../../core/shortlist/table/totals";
import type { List } from "../../core/shortlist/types";
import { t } from "../words";
import { ClientFileDialog, type ClientFileDialogProps } from "./client-file/client-file-dialog";
import { type ClientActions, ClientMenu } from "./client-file/client-menu";
import { EmptyState } from "./empty-state";
import { type EditedNote, NoteDialog } from "./note-dialog";
import { CreatorTable, type TableProps } from "./table/creator-table";
import type { BulkActions } from "./tools/bulk-actions";
import { BulkBar } from "./tools/bulk-bar";
import { FilterBar, type FilterBarProps } from "./tools/filter-bar";
import { TotalsBar } from "./totals-bar";

export interface CreatorsViewProps {
  /** Null while the first part of the index is on its way. */
  rows: TableProps["rows"] | null;
  lists: readonly List[];
  tools: FilterBarProps;
  table: Omit<TableProps, "rows">;
  chosen: readonly string[];
  chosenTags: readonly string[];
  bulk: BulkActions;
  totals: Totals | null;
  /** Why nothing is shown, when nothing is. */
  empty: "none" | "list" | "filter";
  editing: EditedNote | null;
  onNoteDone(note: string | null): void;
  /** A client is shown one list; null for everybody. */
  client: ClientActions | null;
  clientFile: ClientFileDialogProps | null;
  onExport(): void;
  onClear(): void;
}

/** The table of creators with its tools and totals. */
export function CreatorsView(props: CreatorsViewProps) {
  const { rows, lists, table, chosen } = props;
  return (
    <>
      <FilterBar {...props.tools}>
        <button type="button" disabled={!rows || rows.length === 0} onClick={props.onExport}>
          {t("shortlist_export")}
        </button>
        {props.client && <ClientMenu {...props.client} disabled={!rows || rows.length === 0} />}
      </FilterBar>
      {chosen.length > 0 && (
        <BulkBar ids={chosen} listId={table.listId} lists={lists} tags={props.chosenTags} actions={props.bulk} />
      )}
      {rows === null ? (
        <p role="status">{t("shortlist_loading")}</p>
      ) : rows.length === 0 ? (
        <EmptyState why={props.empty} onClear={props.onClear} />
      ) : (
        <CreatorTable {...table} rows={rows} />
      )}
      {props.totals && rows !== null && rows.length > 0 && (
        <TotalsBar totals={props.totals} chosen={chosen.length > 0} />
      )}
      {props.clientFile && <ClientFileDialog {...props.clientFile} />}
      {props.editing && <NoteDialog edited={props.editing} onDone={props.onNoteDone} />}
    </>
  );
}
