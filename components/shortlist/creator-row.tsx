import { type Row, STATUSES, type Status } from "../../core/shortlist/types";
import { formatAgo } from "../format/dates";
import { formatValue } from "../format/metric";
import { formatMoneyRange } from "../format/money";
import { formatShort } from "../format/numbers";
import { t } from "../words";

interface RowProps {
  row: Row;
  index: number;
  top: number;
  template: string;
  listId: string | null;
  now: number;
  onStatus(row: Row, status: Status): void;
  onNote(row: Row): void;
  onRemove(row: Row): void;
}

/** One creator. Status and note belong to the list that is shown; without a list they are not edited here. */
export function CreatorRow({ row, index, top, template, listId, now, onStatus, onNote, onRemove }: RowProps) {
  const membership = listId === null ? null : (row.lists[listId] ?? null);
  return (
    <div
      class="creator-row"
      role="row"
      aria-rowindex={index + 2}
      data-creator={row.id}
      style={{ gridTemplateColumns: template, transform: `translateY(${top}px)` }}
    >
      <div role="cell">
        <a href={row.url} target="_blank" rel="noreferrer">
          <bdi>{row.name || row.handle}</bdi>
        </a>{" "}
        <bdi class="quiet">@{row.handle}</bdi>
      </div>
      <div role="cell">{t(`platform_${row.platform}`)}</div>
      <div role="cell">
        {membership ? (
          <select
            aria-label={t("shortlist_column_status")}
            value={membership.status}
            // The options are exactly STATUSES.
            onChange={(event) => onStatus(row, event.currentTarget.value as Status)}
          >
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {t(`known_status_${status}`)}
              </option>
            ))}
          </select>
        ) : (
          <span class="quiet">{t("shortlist_no_status")}</span>
        )}
      </div>
      <div role="cell">{row.tier ? t(`tier_${row.tier}`) : "–"}</div>
      <div role="cell" class="number">
        {row.followers === null ? t("unread") : formatShort(row.followers)}
      </div>
      <div role="cell" class="number">
        {row.lead ? formatValue(row.lead.formula, row.lead.value) : "–"}
      </div>
      <div role="cell" class="number">
        {row.rate ? formatValue(row.rate.formula, row.rate.value) : "–"}
      </div>
      <div role="cell" class="number">
        {row.price ? formatMoneyRange(row.price) : "–"}
      </div>
      <div role="cell">
        {membership && (
          <button type="button" class="note" data-action="note" onClick={() => onNote(row)}>
            {membership.note || t("shortlist_add_note")}
          </button>
        )}
      </div>
      <div role="cell">{row.readAt === null ? "–" : formatAgo(row.readAt, now)}</div>
      <div role="cell">
        <button
          type="button"
          data-action="remove"
          aria-label={t("shortlist_remove", row.handle)}
          onClick={() => onRemove(row)}
        >
          ×
        </button>
      </div>
    </div>
  );
}
