import { type Clock, forgetsAt } from "../../../core/shortlist/forgets";
import type { Row } from "../../../core/shortlist/types";
import { formatDay, formatDays } from "../../format/dates";
import { formatWhole } from "../../format/numbers";
import { t } from "../../words";
import { hashOf } from "../route";

const WEEK = 7 * 86_400_000;
const MOST = 20;

/** What the retention clock will forget, and when. */
export function ClockPart({ rows, clock, now }: { rows: readonly Row[]; clock: Clock; now: number }) {
  const { forgetAfterDays, emptyTrashAfterDays } = clock;
  const due = rows
    .flatMap((row) => {
      const at = forgetsAt(row, clock);
      return at === null ? [] : [{ row, at }];
    })
    .toSorted((a, b) => a.at - b.at);
  const soon = due.filter(({ at }) => at < now + WEEK).length;
  const days = (count: number) => formatDays(count);
  const later = due.length - MOST;
  return (
    <section aria-labelledby="part-clock" data-part="clock">
      <h2 id="part-clock">{t("options_retention")}</h2>
      <p>
        {forgetAfterDays === null ? t("trash_clock_never") : t("trash_clock", days(forgetAfterDays))}{" "}
        {emptyTrashAfterDays === null
          ? t("trash_clock_trash_never")
          : t("trash_clock_trash", days(emptyTrashAfterDays))}{" "}
        <a href="options.html">{t("action_options")}</a>
      </p>
      <p>{t("trash_clock_what")}</p>
      <p data-part="soon">{due.length === 0 ? t("trash_clock_nobody") : t("trash_clock_soon", formatWhole(soon))}</p>
      <ul class="plain-list">
        {due.slice(0, MOST).map(({ row, at }) => (
          <li key={row.id} data-due={row.id}>
            {formatDay(Math.max(at, now))}:{" "}
            <a href={hashOf("creator", row.id)}>
              <bdi>@{row.handle}</bdi>
            </a>{" "}
            · {t(`platform_${row.platform}`)} ·{" "}
            <span class="soft">{row.removedAt === null ? t("shortlist_no_list") : t("known_removed")}</span>
          </li>
        ))}
      </ul>
      {later > 0 && <p class="soft">{t("trash_clock_later", formatWhole(later))}</p>}
    </section>
  );
}
