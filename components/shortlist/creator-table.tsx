import type { Row, Status } from "../../core/shortlist/types";
import { t } from "../words";
import { COLUMNS, type Column, WIDTHS } from "./columns";
import { CreatorRow } from "./creator-row";
import type { Sort } from "./sort-rows";
import { useVirtualRows } from "./use-virtual-rows";

const ROW_HEIGHT = 44;
const TEMPLATE = [...COLUMNS.map((column) => WIDTHS[column]), "44px"].join(" ");

interface TableProps {
  rows: Row[];
  listId: string | null;
  sort: Sort;
  now: number;
  onSort(column: Column): void;
  onStatus(row: Row, status: Status): void;
  onNote(row: Row): void;
  onRemove(row: Row): void;
}

function ariaSort(column: Column, sort: Sort): "ascending" | "descending" | "none" {
  if (sort.column !== column) return "none";
  return sort.descending ? "descending" : "ascending";
}

/** The table of creators. Only the rows near the viewport are in the document. */
export function CreatorTable(props: TableProps) {
  const { rows, sort } = props;
  const { scroller, items, totalHeight } = useVirtualRows(rows.length, ROW_HEIGHT);
  return (
    // A div with roles, since only rows near the viewport are drawn and a table element would collapse around them.
    <div class="creators" role="table" aria-rowcount={rows.length + 1} ref={scroller}>
      <div class="creator-row creator-heads" role="row" aria-rowindex={1} style={{ gridTemplateColumns: TEMPLATE }}>
        {COLUMNS.map((column) => (
          <div key={column} role="columnheader" aria-sort={ariaSort(column, sort)}>
            <button type="button" data-sort={column} onClick={() => props.onSort(column)}>
              {t(`shortlist_column_${column}`)}
            </button>
          </div>
        ))}
        <div role="columnheader">
          <span class="hidden-label">{t("shortlist_column_actions")}</span>
        </div>
      </div>
      <div class="creator-space" style={{ height: `${totalHeight}px` }}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          return row ? (
            <CreatorRow key={row.id} {...props} row={row} index={index} top={start} template={TEMPLATE} />
          ) : null;
        })}
      </div>
    </div>
  );
}
