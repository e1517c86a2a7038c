import { type CompareLine, MOST_COMPARED } from "../../../core/shortlist/table/compare";
import type { Creator } from "../../../core/shortlist/types";
import { formatDay } from "../../format/dates";
import { formatWhole } from "../../format/numbers";
import { t } from "../../words";
import { hashOf } from "../route";
import { CompareCell, metricName } from "./compare-cell";

export interface CompareViewProps {
  /** Null while they are on their way. */
  creators: readonly Creator[] | null;
  lines: readonly CompareLine[];
  /** Of those asked for: how many are not there any more, and how many were too many. */
  missing: number;
  leftOut: number;
  onLeave(creator: Creator): void;
  onPrint(): void;
}

const nameOf = ({ profile, handle }: Creator): string => profile.displayName || handle;

function Head({ creator, onLeave }: { creator: Creator; onLeave(): void }) {
  const { latest } = creator;
  return (
    <th scope="col" data-compared={creator.id}>
      <a href={hashOf("creator", creator.id)}>
        <bdi>{nameOf(creator)}</bdi>
      </a>
      <small class="soft">
        {t(`platform_${creator.platform}`)} · <bdi>@{creator.handle}</bdi>
      </small>
      <small class="soft">{latest ? t("compare_read", formatDay(latest.at)) : t("unread")}</small>
      {creator.removedAt !== null && <small class="look">{t("shortlist_nav_trash")}</small>}
      <button
        type="button"
        data-look="link"
        class="no-print"
        aria-label={t("compare_leave_of", nameOf(creator))}
        onClick={onLeave}
      >
        {t("compare_leave")}
      </button>
    </th>
  );
}

/** Creators side by side, a line per metric. What is unread stays unread; what measures something else is not ranked. */
export function CompareView({ creators, lines, missing, leftOut, onLeave, onPrint }: CompareViewProps) {
  return (
    <section class="compare">
      <div class="line">
        <h2>{t("compare_title")}</h2>
        <button type="button" class="no-print" data-action="print" onClick={onPrint}>
          {t("compare_print")}
        </button>
        <a class="no-print" href={hashOf("creators")}>
          {t("compare_back")}
        </a>
      </div>
      {leftOut > 0 && <p class="look">{t("compare_left_out", formatWhole(MOST_COMPARED), formatWhole(leftOut))}</p>}
      {missing > 0 && <p class="look">{t("compare_missing", formatWhole(missing))}</p>}
      {creators === null && <p role="status">{t("shortlist_loading")}</p>}
      {creators && creators.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys.
        <section class="compare-scroll" tabIndex={0} aria-label={t("compare_title")}>
          <table>
            <thead>
              <tr>
                <td />
                {creators.map((creator) => (
                  <Head key={creator.id} creator={creator} onLeave={() => onLeave(creator)} />
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.metric} data-metric={line.metric}>
                  <th scope="row">
                    {metricName(line.metric)}
                    {line.different && <small class="soft">{t("compare_different")}</small>}
                  </th>
                  {creators.map((creator, place) => (
                    <CompareCell key={creator.id} line={line} place={place} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p class="soft">{t("compare_note")}</p>
    </section>
  );
}
