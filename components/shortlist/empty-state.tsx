import { t } from "../words";

/** Why no creator stands here, and what to do about it. */
export function EmptyState({ why, onClear }: { why: "none" | "list" | "filter"; onClear(): void }) {
  return (
    <div class="empty" role="status">
      <p>{t(why === "none" ? "shortlist_empty" : why === "list" ? "shortlist_empty_list" : "shortlist_none_found")}</p>
      {why === "filter" && (
        <button type="button" data-action="clear-filters" onClick={onClear}>
          {t("shortlist_filters_clear")}
        </button>
      )}
    </div>
  );
}
