import type { Clock } from "../../../core/shortlist/forgets";
import type { RemovedListSummary } from "../../../core/shortlist/types";
import { formatWhole } from "../../format/numbers";
import { plural, t } from "../../words";
import { ConfirmButton } from "./confirm-button";
import { trashDates } from "./trash-dates";

export interface RemovedListsProps {
  lists: readonly RemovedListSummary[];
  clock: Clock;
  onRestore(list: RemovedListSummary): void;
  onErase(list: RemovedListSummary): void;
}

/** Removed lists with what their creators had there: back to the lists, or gone for good. */
export function RemovedLists({ lists, clock, onRestore, onErase }: RemovedListsProps) {
  if (lists.length === 0) return null;
  return (
    <section aria-labelledby="part-removed-lists" data-part="removed-lists">
      <h3 id="part-removed-lists">{t("shortlist_nav_lists")}</h3>
      <ul class="plain-list trash-list">
        {lists.map((list) => (
          <li key={list.id} data-removed-list={list.id}>
            <b>
              <bdi>{list.name}</bdi>
            </b>
            <span class="soft">
              {plural("shortlist_count", list.creators, formatWhole(list.creators))} ·{" "}
              {trashDates(list.removedAt, clock)}
            </span>
            <span class="line">
              <button type="button" data-action="restore-list" onClick={() => onRestore(list)}>
                {t("trash_restore")}
              </button>
              <ConfirmButton
                name="erase-list"
                label={t("creator_erase")}
                question={t("trash_erase_sure", list.name)}
                yes={t("creator_erase_yes")}
                onYes={() => onErase(list)}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
