import { useState } from "preact/hooks";
import { t } from "../../words";
import { ALL_COLUMNS, type Column, movedColumn } from "../table/columns";
import { Menu } from "./menu";

interface ShownProps {
  columns: readonly Column[];
  at: number;
  onChange(columns: Column[]): void;
  /** Which one is being dragged; null while none is. */
  dragged: number | null;
  onDrag(at: number | null): void;
}

/** A column that is shown: its box, and its place, by dragging or by the arrows. */
function Shown({ columns, at, onChange, dragged, onDrag }: ShownProps) {
  const [over, setOver] = useState(false);
  const column = columns[at] ?? "name";
  const name = t(`shortlist_column_${column}`);
  return (
    <li
      class="column-line"
      data-column={column}
      data-over={over && dragged !== null && dragged !== at ? (dragged < at ? "after" : "before") : undefined}
      draggable
      onDragStart={(event) => {
        // Firefox begins no drag without data.
        event.dataTransfer?.setData("text/plain", name);
        onDrag(at);
      }}
      onDragEnd={() => onDrag(null)}
      onDragOver={(event) => {
        if (dragged === null) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (dragged !== null) onChange(movedColumn(columns, dragged, at));
        onDrag(null);
      }}
    >
      <label>
        <input
          type="checkbox"
          checked
          disabled={column === "name"}
          onChange={() => onChange(columns.filter((one) => one !== column))}
        />
        {name}
      </label>
      <button
        type="button"
        data-look="quiet"
        disabled={at === 0}
        aria-label={t("shortlist_column_earlier", name)}
        onClick={() => onChange(movedColumn(columns, at, at - 1))}
      >
        ↑
      </button>
      <button
        type="button"
        data-look="quiet"
        disabled={at === columns.length - 1}
        aria-label={t("shortlist_column_later", name)}
        onClick={() => onChange(movedColumn(columns, at, at + 1))}
      >
        ↓
      </button>
    </li>
  );
}

/** Chooses columns and their order. The creator's name always stays. */
export function ColumnsMenu({ columns, onChange }: { columns: readonly Column[]; onChange(columns: Column[]): void }) {
  const [dragged, setDragged] = useState<number | null>(null);
  const rest = ALL_COLUMNS.filter((column) => !columns.includes(column));
  return (
    <Menu label={t("shortlist_columns")} name="columns">
      <p class="soft">{t("shortlist_column_drag")}</p>
      <ul class="plain-list">
        {columns.map((column, at) => (
          <Shown key={column} columns={columns} at={at} onChange={onChange} dragged={dragged} onDrag={setDragged} />
        ))}
        {rest.map((column) => (
          <li key={column} class="column-line">
            <label>
              <input type="checkbox" checked={false} onChange={() => onChange([...columns, column])} />
              {t(`shortlist_column_${column}`)}
            </label>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
