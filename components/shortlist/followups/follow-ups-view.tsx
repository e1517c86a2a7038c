import { useState } from "preact/hooks";
import { type Due, dueOn, type FollowUp } from "../../../core/shortlist/table/follow-ups";
import type { List } from "../../../core/shortlist/types";
import { formatWhole } from "../../format/numbers";
import { t } from "../../words";
import { type FollowUpActions, FollowUpLine } from "./follow-up-line";

export interface FollowUpsViewProps {
  /** The earliest first; null while the creators are on their way. */
  followUps: readonly FollowUp[] | null;
  lists: readonly List[];
  today: { from: number; to: number };
  actions: FollowUpActions;
}

const DUES: readonly Due[] = ["overdue", "today", "later"];
/** Lines drawn at first and by each press on "more". */
const PART = 100;

/** Whom to get back to: overdue first, then today, then later. */
export function FollowUpsView({ followUps, lists, today, actions }: FollowUpsViewProps) {
  const [most, setMost] = useState(PART);
  const names = new Map(lists.map((list) => [list.id, list.name]));
  const drawn = (followUps ?? []).slice(0, most);
  return (
    <section class="followups" aria-label={t("shortlist_nav_followups")}>
      <h2>{t("shortlist_nav_followups")}</h2>
      {followUps === null && <p role="status">{t("shortlist_loading")}</p>}
      {followUps?.length === 0 && <p role="status">{t("followups_none")}</p>}
      {DUES.map((due) => {
        const own = drawn.filter(({ at }) => dueOn(at, today) === due);
        if (own.length === 0) return null;
        const all = (followUps ?? []).filter(({ at }) => dueOn(at, today) === due).length;
        return (
          <section key={due} aria-label={t(`followups_${due}`)}>
            <h3>
              {t(`followups_${due}`)} <span class="soft">{formatWhole(all)}</span>
            </h3>
            <ul class="plain-list">
              {own.map((followUp) => (
                <FollowUpLine
                  key={`${followUp.row.id} ${followUp.listId}`}
                  followUp={followUp}
                  due={due}
                  listName={names.get(followUp.listId) ?? ""}
                  actions={actions}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {(followUps?.length ?? 0) > most && (
        <button type="button" onClick={() => setMost(most + PART)}>
          {t("followups_more")}
        </button>
      )}
    </section>
  );
}
