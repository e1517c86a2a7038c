import { useMemo, useRef } from "preact/hooks";
import type { Row } from "../../../core/shortlist/types";
import { t } from "../../words";
import { type CellContext, cellOf } from "./cells";
import { COLUMNS, type Column } from "./columns";

interface RowProps {
  row: Row;
  index: number;
  top: number;
  columns: readonly Column[];
  template: string;
  chosen: boolean;
  active: boolean;
  listId: string | null;
  now: number;
  onStatus: CellContext["onStatus"];
  onNote: CellContext["onNote"];
  onOpen: CellContext["onOpen"];
  onPress(row: Row, range: boolean): void;
}

/** One creator. Status and note belong to the list that is shown; without a list they are not edited here. */
export function CreatorRow(props: RowProps) {
  const { row, index, top, columns, template, chosen, active, onPress } = props;
  const tab = active ? 0 : -1;
  const { listId, now } = props;
  const held = useRef(props);
  held.current = props;
  // Most of a row stays as it is at a key or a scroll: the cells are made again only for what they show.
  const cells = useMemo(() => {
    const context: CellContext = {
      listId,
      now,
      tab,
      onStatus: (...given) => held.current.onStatus(...given),
      onNote: (...given) => held.current.onNote(...given),
      onOpen: (...given) => held.current.onOpen(...given),
    };
    return columns.map((column) => (
      <div key={column} role="gridcell" class={COLUMNS[column].number ? "number" : undefined}>
        {cellOf(column, row, context)}
      </div>
    ));
  }, [row, columns, listId, now, tab]);
  return (
    <div
      class="creator-row"
      role="row"
      aria-rowindex={index + 2}
      aria-selected={chosen}
      tabIndex={active ? 0 : -1}
      data-creator={row.id}
      style={{ gridTemplateColumns: template, transform: `translateY(${top}px)` }}
    >
      <div role="gridcell">
        <input
          type="checkbox"
          checked={chosen}
          tabIndex={tab}
          aria-label={t("shortlist_select", row.handle)}
          onClick={(event) => onPress(row, event.shiftKey)}
        />
      </div>
      {cells}
    </div>
  );
}
