import { MOST_COMPARED } from "../../../core/shortlist/table/compare";
import type { List } from "../../../core/shortlist/types";
import { formatWhole } from "../../format/numbers";
import { plural, t } from "../../words";
import { hashOf } from "../route";
import type { BulkActions } from "./bulk-actions";
import { FollowUpEdit, OwnerEdit, TagEdit } from "./bulk-fields";
import { StatusEdit } from "./bulk-status";

interface BulkBarProps {
  ids: readonly string[];
  listId: string | null;
  lists: readonly List[];
  /** Tags of the chosen creators. */
  tags: readonly string[];
  actions: BulkActions;
}

/** What can be done with the chosen creators, all at once. */
export function BulkBar({ ids, listId, lists, tags, actions }: BulkBarProps) {
  const others = lists.filter((list) => list.id !== listId && list.archivedAt === null);
  return (
    <div class="bulk" role="toolbar" aria-label={t("shortlist_bulk")}>
      <b>{plural("shortlist_chosen", ids.length, formatWhole(ids.length))}</b>
      {listId !== null && (
        <>
          <StatusEdit actions={actions} />
          <OwnerEdit actions={actions} />
          <FollowUpEdit actions={actions} />
        </>
      )}
      <TagEdit tags={tags} actions={actions} />
      {others.length > 0 && (
        <select
          aria-label={t("shortlist_bulk_list")}
          name="bulk-list"
          value=""
          onChange={(event) => event.currentTarget.value && actions.addToList(event.currentTarget.value)}
        >
          <option value="">{t("shortlist_bulk_list")}</option>
          {others.map((list) => (
            <option key={list.id} value={list.id}>
              {list.name}
            </option>
          ))}
        </select>
      )}
      {ids.length > 1 && (
        <a
          class="button"
          data-action="compare"
          aria-keyshortcuts="c"
          title={t("shortlist_key_compare")}
          href={hashOf("compare", ...ids.slice(0, MOST_COMPARED))}
        >
          {ids.length > MOST_COMPARED
            ? t("shortlist_bulk_compare_first", formatWhole(MOST_COMPARED))
            : t("shortlist_bulk_compare")}
        </a>
      )}
      <button type="button" onClick={actions.exportCsv}>
        {t("shortlist_export")}
      </button>
      {listId !== null && (
        <button type="button" data-action="leave-list" onClick={actions.removeFromList}>
          {t("shortlist_bulk_leave")}
        </button>
      )}
      <button type="button" data-action="remove" onClick={actions.remove}>
        {t("shortlist_bulk_remove")}
      </button>
      <button type="button" data-look="quiet" onClick={actions.clear}>
        {t("shortlist_bulk_clear")}
      </button>
    </div>
  );
}
