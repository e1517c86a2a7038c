import type { Due, FollowUp } from "../../../core/shortlist/table/follow-ups";
import { formatDay } from "../../format/dates";
import { dayOf, dayText } from "../../format/day-field";
import { t } from "../../words";
import { hashOf } from "../route";

export interface FollowUpActions {
  done(followUp: FollowUp): void;
  /** To the beginning of the day so many days from today. */
  snooze(followUp: FollowUp, days: number): void;
  /** To a day of the scout's choice. */
  moveTo(followUp: FollowUp, at: number): void;
}

/** Days that a follow-up is put off by one press. */
const SNOOZE = [
  { days: 1, name: "day" },
  { days: 3, name: "three_days" },
  { days: 7, name: "week" },
] as const;

interface FollowUpLineProps {
  followUp: FollowUp;
  due: Due;
  listName: string;
  actions: FollowUpActions;
}

/** One creator to get back to. */
export function FollowUpLine({ followUp, due, listName, actions }: FollowUpLineProps) {
  const { row, own, at } = followUp;
  const name = row.name || row.handle;
  const facts = [listName, t(`known_status_${own.status}`), own.owner].filter(Boolean).join(" · ");
  return (
    <li class="follow-up" data-follow-up={row.id} data-due={due}>
      <div class="follow-up-who">
        <a href={hashOf("creator", row.id)} class="creator-name">
          <bdi>{name}</bdi>
        </a>{" "}
        <span class="soft">
          {t(`platform_${row.platform}`)} · <bdi>@{row.handle}</bdi>
        </span>
        <div class="soft">{facts}</div>
        {own.note && <div class="follow-up-note">{own.note}</div>}
      </div>
      <div class={due === "overdue" ? "stop" : due === "today" ? "look" : ""}>
        <time dateTime={dayText(at)}>{formatDay(at)}</time>
        {due !== "later" && <b> {t(`followups_mark_${due}`)}</b>}
      </div>
      <div class="line actions">
        <button
          type="button"
          data-action="done"
          aria-label={t("followups_done_of", name)}
          onClick={() => actions.done(followUp)}
        >
          {t("followups_done")}
        </button>
        <select
          data-action="snooze"
          value=""
          aria-label={t("followups_snooze_of", name)}
          onChange={(event) => actions.snooze(followUp, Number(event.currentTarget.value))}
        >
          <option value="">{t("followups_snooze")}</option>
          {SNOOZE.map(({ days, name: span }) => (
            <option key={days} value={days}>
              {t(`followups_snooze_${span}`)}
            </option>
          ))}
        </select>
        <input
          type="date"
          value={dayText(at)}
          aria-label={t("followups_day_of", name)}
          onChange={(event) => {
            const day = dayOf(event.currentTarget.value);
            if (day !== null) actions.moveTo(followUp, day);
          }}
        />
        {row.email && <a href={`mailto:${row.email}`}>{row.email}</a>}
      </div>
    </li>
  );
}
