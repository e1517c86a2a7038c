import { useState } from "preact/hooks";
import { type Clock, forgetsAt } from "../../../core/shortlist/forgets";
import { rowOf } from "../../../core/shortlist/row";
import type { Creator } from "../../../core/shortlist/types";
import { formatDay } from "../../format/dates";
import { formatWhole } from "../../format/numbers";
import { t } from "../../words";
import type { CreatorActions } from "./creator-actions";

/** When the clock forgets this creator, and why then or why never. */
export function clockText(creator: Creator, clock: Clock): string {
  const at = forgetsAt(rowOf(creator), clock);
  if (at !== null) return t(creator.removedAt === null ? "creator_forgets" : "creator_forgets_trash", formatDay(at));
  if (creator.removedAt !== null) return t("creator_forgets_never_trash");
  if (Object.keys(creator.memberships).length > 0) return t("creator_forgets_never_list");
  return t(creator.doNotWorkWith ? "creator_forgets_never_bound" : "creator_forgets_never");
}

/** What is kept of the creator and until when; into the trash, or erased for good. */
export function PrivacyPart({ creator, clock, actions }: { creator: Creator; clock: Clock; actions: CreatorActions }) {
  const [sure, setSure] = useState(false);
  const readings = creator.snapshots.length;
  return (
    <section class="creator-part" aria-labelledby="part-privacy" data-part="privacy">
      <h3 id="part-privacy">{t("creator_privacy")}</h3>
      <p>{t("creator_local")}</p>
      <p data-part="clock">{clockText(creator, clock)}</p>
      <p class="line">
        {creator.removedAt === null && (
          <button type="button" data-action="to-trash" onClick={actions.remove}>
            {t("shortlist_bulk_remove")}
          </button>
        )}
        {!sure && (
          <button type="button" data-action="erase" onClick={() => setSure(true)}>
            {t("creator_erase")}
          </button>
        )}
      </p>
      {sure && (
        <div class="sure" role="alertdialog" aria-labelledby="erase-sure">
          <p id="erase-sure" class="stop">
            {t("creator_erase_sure", `@${creator.handle}`)} {t("creator_erase_what", formatWhole(readings))}
          </p>
          <p class="line">
            <button type="button" data-action="erase-yes" onClick={actions.erase}>
              {t("creator_erase_yes")}
            </button>
            <button type="button" autofocus onClick={() => setSure(false)}>
              {t("options_cancel")}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
