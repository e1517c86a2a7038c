import { useMemo } from "preact/hooks";
import type { GroupKey } from "../../../core/shortlist/table/group";
import type { RowSort, SortKey } from "../../../core/shortlist/table/sort";
import type { Row, Status } from "../../../core/shortlist/types";
import { formatWhole } from "../../format/numbers";
import { t } from "../../words";
import { COLUMNS, type Column, gridOf } from "./columns";
import { CreatorRow } from "./creator-row";
import { groupName } from "./group-name";
import { type Item, itemsOf } from "./items";
import { extend, type Selection, toggle, toggleAll } from "./selection";
import { useFewAtATime } from "./use-few-at-a-time";
import { useGridKeys } from "./use-grid-keys";
import { useHeadDrag } from "./use-head-drag";
import { type Place, usePlace } from "./use-place";
import { useVirtualRows } from "./use-virtual-rows";

const ROW_HEIGHT = 44;

export interface TableProps {
  rows: Row[];
  listId: string | null;
  columns: readonly Column[];
  sorts: readonly RowSort[];
  group: GroupKey | null;
  selection: Selection;
  now: number;
  place: Place;
  onSort(key: SortKey, add: boolean): void;
  onColumns(columns: Column[]): void;
  onSelect(selection: Selection): void;
  /** Shows the creator's own page. */
  onOpen(id: string): void;
  onStatus(row: Row, status: Status): void;
  onNote(row: Row): void;
  /** The row that takes keys; what is chosen goes before it. */
  onRemove(id: string): void;
  onCompare(): void;
}

function ariaSort(key: SortKey, sorts: readonly RowSort[]): "ascending" | "descending" | "none" {
  const sort = sorts.find((one) => one.key === key);
  if (!sort) return "none";
  return sort.descending ? "descending" : "ascending";
}

interface HeadProps extends Pick<TableProps, "sorts" | "onSort"> {
  column: Column;
  at: number;
  /** On which side a column that is dragged would stand. */
  over: "before" | "after" | undefined;
}

function Head({ column, at, over, sorts, onSort }: HeadProps) {
  const { sort, number } = COLUMNS[column];
  const place = sorts.findIndex((one) => one.key === sort);
  return (
    <div
      role="columnheader"
      aria-sort={sort ? ariaSort(sort, sorts) : undefined}
      class={number ? "number" : undefined}
      data-head={at}
      data-over={over}
      title={t("shortlist_head_drag")}
    >
      {sort ? (
        <button
          type="button"
          data-sort={column}
          title={`${t("shortlist_sort_hint")}\n${t("shortlist_head_drag")}`}
          onClick={(event) => onSort(sort, event.shiftKey)}
        >
          {t(`shortlist_column_${column}`)}
          {sorts.length > 1 && place >= 0 && <sup>{place + 1}</sup>}
        </button>
      ) : (
        t(`shortlist_column_${column}`)
      )}
    </div>
  );
}

/** Creators in a grid. Only the rows near the viewport are in the document. */
export function CreatorTable(props: TableProps) {
  const { rows, listId, columns, group, selection, onSelect } = props;
  const { items, ids } = useMemo(() => {
    const lines: Item[] = itemsOf(rows, group, listId);
    return { items: lines, ids: lines.flatMap((line) => ("row" in line ? line.row.id : [])) };
  }, [rows, group, listId]);
  const { scroller, items: near, totalHeight, show } = useVirtualRows(items.length, ROW_HEIGHT);
  const now = useFewAtATime(
    near.map(({ index }) => keyOf(items[index])),
    selection.active,
  );
  const drawn = near.filter(({ index }) => now.has(keyOf(items[index])));
  usePlace(scroller, props.place);
  const open = (id: string) => {
    props.place.opened = id;
    props.onOpen(id);
  };
  const drag = useHeadDrag(columns, props.onColumns);
  const { template, least } = useMemo(() => gridOf(columns), [columns]);
  const onKeyDown = useGridKeys(scroller, {
    shown: ids,
    selection,
    onSelect,
    onOpen: open,
    onRemove: props.onRemove,
    onCompare: props.onCompare,
    show: (id) => show(items.findIndex((item) => "row" in item && item.row.id === id)),
  });
  // One row can always be reached with Tab: the one that keys moved to, else the first that is drawn.
  const there = drawn.some(({ index }) => rowIdOf(items[index]) === selection.active);
  const first = drawn.map(({ index }) => rowIdOf(items[index])).find((id) => id !== null) ?? null;
  const reachable = there ? selection.active : first;
  const choose = (id: string, range: boolean) => onSelect(range ? extend(selection, id, ids) : toggle(selection, id));
  const width = { minInlineSize: `${least}px` };
  return (
    // A div with roles, since only rows near the viewport are drawn and a table element would collapse around them.
    <div
      class="creators"
      role="grid"
      aria-label={t("shortlist_title")}
      aria-multiselectable="true"
      aria-rowcount={items.length + 1}
      ref={scroller}
      onKeyDown={onKeyDown}
      onScroll={(event) => {
        props.place.top = event.currentTarget.scrollTop;
      }}
      onDblClick={({ target }) => {
        const id = target instanceof Element && !target.closest(CONTROL) ? pressedId(target) : null;
        if (id !== null) open(id);
      }}
      onClick={({ target, shiftKey }) => {
        const id = target instanceof Element && !target.closest(CONTROL) ? pressedId(target) : null;
        if (id !== null) choose(id, shiftKey);
      }}
    >
      <div
        class="creator-row creator-heads"
        role="row"
        aria-rowindex={1}
        style={{ gridTemplateColumns: template, ...width }}
        data-dragging={drag.dragging ? "true" : undefined}
        {...drag.handlers}
      >
        <div role="columnheader">
          <input
            type="checkbox"
            aria-label={t("shortlist_select_all")}
            checked={ids.length > 0 && ids.every((id) => selection.ids.has(id))}
            onClick={() => onSelect(toggleAll(selection, ids))}
          />
        </div>
        {columns.map((column, at) => (
          <Head key={column} column={column} at={at} over={drag.over(at)} sorts={props.sorts} onSort={props.onSort} />
        ))}
      </div>
      <div class="creator-space" role="rowgroup" style={{ height: `${totalHeight}px`, ...width }}>
        {drawn.map(({ index, start }) => {
          const item = items[index];
          if (!item) return null;
          if (!("row" in item)) {
            return (
              <div
                key={keyOf(item)}
                class="creator-row group-head"
                role="row"
                aria-rowindex={index + 2}
                style={{ transform: `translateY(${start}px)` }}
              >
                <div role="gridcell">
                  <b>{groupName(group, item.head, rows)}</b> <span class="soft">{formatWhole(item.count)}</span>
                </div>
              </div>
            );
          }
          return (
            <CreatorRow
              key={item.row.id}
              row={item.row}
              index={index}
              top={start}
              columns={columns}
              template={template}
              chosen={selection.ids.has(item.row.id)}
              active={item.row.id === reachable}
              listId={listId}
              now={props.now}
              onStatus={props.onStatus}
              onNote={props.onNote}
              onOpen={open}
              onPress={(row, range) => choose(row.id, range)}
            />
          );
        })}
      </div>
    </div>
  );
}

/** What has its own use when pressed. */
const CONTROL = "a, button, select, input";
const pressedId = (target: Element): string | null =>
  target.closest("[data-creator]")?.getAttribute("data-creator") ?? null;
/** Ids of creators have a colon and no space: no head of a group is taken for one. */
const keyOf = (item: Item | undefined): string =>
  item === undefined ? "" : "row" in item ? item.row.id : `group ${item.head}`;
const rowIdOf = (item: Item | undefined): string | null => (item && "row" in item ? item.row.id : null);
