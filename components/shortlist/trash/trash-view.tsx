import { useState } from "preact/hooks";
import type { Clock } from "../../../core/shortlist/forgets";
import type { RemovedListSummary, Row } from "../../../core/shortlist/types";
import { formatWhole } from "../../format/numbers";
import { listed, plural, t } from "../../words";
import { hashOf } from "../route";
import { ClockPart } from "./clock-part";
import { ConfirmButton } from "./confirm-button";
import { RemovedLists } from "./removed-lists";
import { trashDates } from "./trash-dates";

export interface TrashViewProps {
  /** Every row; null while they are on their way. */
  rows: readonly Row[] | null;
  lists: readonly RemovedListSummary[];
  clock: Clock;
  now: number;
  onRestore(ids: string[]): void;
  onErase(ids: string[]): void;
  /** Creators and lists. */
  onEmpty(): void;
  onRestoreList(list: RemovedListSummary): void;
  onEraseList(list: RemovedListSummary): void;
}

const PART = 100;

function TrashLine(props: {
  row: Row;
  clock: Clock;
  now: number;
  chosen: boolean;
  onPress(): void;
  onRestore(): void;
}) {
  const { row, clock, now, chosen, onPress, onRestore } = props;
  return (
    <li data-trashed={row.id}>
      <label class="line">
        <input type="checkbox" checked={chosen} onChange={onPress} />
        <b>
          <bdi>{row.name || row.handle}</bdi>
        </b>
      </label>
      <span class="soft">
        <a href={hashOf("creator", row.id)}>
          <bdi>@{row.handle}</bdi>
        </a>{" "}
        · {t(`platform_${row.platform}`)} · {trashDates(row.removedAt ?? now, clock)}
      </span>
      <button type="button" data-action="restore" onClick={onRestore}>
        {t("trash_restore")}
      </button>
    </li>
  );
}

/** Who and what is in the trash: back to where it was, or gone for good. */
export function TrashView(props: TrashViewProps) {
  const { rows, lists, clock, now, onRestore, onErase, onEmpty } = props;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [most, setMost] = useState(PART);
  if (rows === null) return <p role="status">{t("shortlist_loading")}</p>;
  const removed = rows
    .filter((row) => row.removedAt !== null)
    .toSorted((a, b) => (b.removedAt ?? 0) - (a.removedAt ?? 0));
  // What left the trash meanwhile is no longer chosen.
  const ids = removed.filter((row) => chosen.has(row.id)).map((row) => row.id);
  const all = removed.length > 0 && ids.length === removed.length;
  const press = (id: string) => {
    const next = new Set(ids);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const left = removed.length - most;
  const everybody =
    removed.length === 0 ? [] : [plural("shortlist_count", removed.length, formatWhole(removed.length))];
  const question = (count: number) => t("trash_erase_sure", formatWhole(count));
  return (
    <div class="page-column">
      <section aria-labelledby="part-trash">
        <h2 id="part-trash">{t("shortlist_nav_trash")}</h2>
        {removed.length + lists.length === 0 && <p data-part="trash-empty">{t("trash_empty_now")}</p>}
        {removed.length > 0 && (
          <div class="line" role="toolbar" aria-label={t("shortlist_nav_trash")}>
            <label class="line">
              <input
                type="checkbox"
                name="all"
                checked={all}
                onChange={() => setChosen(new Set(all ? [] : removed.map((row) => row.id)))}
              />
              {t("shortlist_select_all")}
            </label>
            <button
              type="button"
              data-action="restore-chosen"
              disabled={ids.length === 0}
              onClick={() => onRestore(ids)}
            >
              {t("trash_restore_chosen", formatWhole(ids.length))}
            </button>
            <ConfirmButton
              name="erase-chosen"
              label={t("trash_erase_chosen", formatWhole(ids.length))}
              question={question(ids.length)}
              yes={t("creator_erase_yes")}
              disabled={ids.length === 0}
              onYes={() => onErase(ids)}
            />
          </div>
        )}
        <ul class="plain-list trash-list">
          {removed.slice(0, most).map((row) => (
            <TrashLine
              key={row.id}
              row={row}
              clock={clock}
              now={now}
              chosen={chosen.has(row.id)}
              onPress={() => press(row.id)}
              onRestore={() => onRestore([row.id])}
            />
          ))}
        </ul>
        {left > 0 && (
          <button type="button" onClick={() => setMost(most + PART)}>
            {t("trash_more", formatWhole(left))}
          </button>
        )}
        <RemovedLists lists={lists} clock={clock} onRestore={props.onRestoreList} onErase={props.onEraseList} />
        {removed.length + lists.length > 0 && (
          <p>
            <ConfirmButton
              name="empty-trash"
              label={t("trash_empty")}
              question={t("trash_erase_sure", listed([...everybody, ...lists.map(({ name }) => name)]))}
              yes={t("creator_erase_yes")}
              onYes={onEmpty}
            />
          </p>
        )}
      </section>
      <ClockPart rows={rows} clock={clock} now={now} />
    </div>
  );
}
