import type { Person, PersonSummary, Row } from "../../../core/shortlist/types";
import { formatFactor, formatShort } from "../../format/numbers";
import { t } from "../../words";
import { hashOf } from "../route";

/** What is known of how many people are reached, in words that promise no more. */
function reachText({ reachLow, reachHigh }: PersonSummary): string {
  if (reachLow === null) return t("people_reach_unread");
  const low = formatShort(reachLow);
  return reachHigh === null ? t("people_reach_from", low) : t("people_reach", low, formatShort(reachHigh));
}

/** One human with the accounts that the scout joined. */
export function PersonCard(props: {
  person: Person;
  /** Null until it was asked for. */
  summary: PersonSummary | null;
  rows: ReadonlyMap<string, Row>;
  onSplit(): void;
  onSplitOne(creatorId: string): void;
}) {
  const { person, summary, rows, onSplit, onSplitOne } = props;
  return (
    <article class="person" data-person={person.id}>
      <div class="membership-head">
        <h3>
          <bdi>{person.name}</bdi>
        </h3>
        <button type="button" data-look="link" data-action="split" onClick={onSplit}>
          {t("people_split")}
        </button>
      </div>
      <ul class="plain-list">
        {person.creatorIds.map((id) => {
          const row = rows.get(id);
          const ratio = summary?.ratios[id];
          const handle = row?.handle ?? id.slice(id.indexOf(":") + 1);
          return (
            <li key={id} data-account={id}>
              <a href={hashOf("creator", id)}>
                <bdi>@{handle}</bdi>
              </a>
              {row && (
                <>
                  {" "}
                  · {t(`platform_${row.platform}`)} ·{" "}
                  {row.followers === null ? t("unread") : t("metric_followers", formatShort(row.followers))}
                </>
              )}
              {row?.removedAt != null && <span class="soft"> · {t("known_removed")}</span>}
              {ratio !== undefined && <span class="soft"> · {t("people_ratio", formatFactor(ratio))}</span>}
              {summary?.strongest === id && <b> · {t("people_strongest")}</b>}
              {person.creatorIds.length > 2 && (
                <>
                  {" "}
                  <button
                    type="button"
                    data-look="link"
                    data-action="split-one"
                    aria-label={t("people_split_one_of", handle, person.name)}
                    onClick={() => onSplitOne(id)}
                  >
                    {t("people_split_one")}
                  </button>
                </>
              )}
            </li>
          );
        })}
      </ul>
      {summary && (
        <>
          <p data-part="reach">
            <b>{reachText(summary)}</b>
          </p>
          <p class="soft">{t("people_reach_means")}</p>
          {summary.strongest === null && <p class="soft">{t("people_no_norm")}</p>}
        </>
      )}
    </article>
  );
}
