import { t } from "../../words";
import { ALL_COLUMNS, type Column } from "../table/columns";
import { Menu } from "./menu";

function moved(columns: readonly Column[], at: number, by: -1 | 1): Column[] {
  const next = [...columns];
  const [taken] = next.splice(at, 1);
  if (taken !== undefined) next.splice(at + by, 0, taken);
  return next;
}

/** Chooses columns and their order. The creator's name always stays. */
export function ColumnsMenu({ columns, onChange }: { columns: readonly Column[]; onChange(columns: Column[]): void }) {
  const rest = ALL_COLUMNS.filter((column) => !columns.includes(column));
  return (
    <Menu label={t("shortlist_columns")} name="columns">
      <ul class="plain-list">
        {columns.map((column, at) => (
          <li key={column} class="column-line">
            <label>
              <input
                type="checkbox"
                checked
                disabled={column === "name"}
                onChange={() => onChange(columns.filter((one) => one !== column))}
              />
              {t(`shortlist_column_${column}`)}
            </label>
            <button
              type="button"
              data-look="quiet"
              disabled={at === 0}
              aria-label={t("shortlist_column_earlier", t(`shortlist_column_${column}`))}
              onClick={() => onChange(moved(columns, at, -1))}
            >
              ↑
            </button>
            <button
              type="button"
              data-look="quiet"
              disabled={at === columns.length - 1}
              aria-label={t("shortlist_column_later", t(`shortlist_column_${column}`))}
              onClick={() => onChange(moved(columns, at, 1))}
            >
              ↓
            </button>
          </li>
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
