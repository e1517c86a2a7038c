import { useEffect, useRef, useState } from "preact/hooks";
import type { ListCounts } from "../../../core/shortlist/table/list-counts";
import { type List, STATUSES } from "../../../core/shortlist/types";
import { formatMoney } from "../../format/money";
import { formatWhole } from "../../format/numbers";
import { plural, t } from "../../words";
import { hashOf } from "../route";
import { ConfirmButton } from "../trash/confirm-button";
import { NameForm } from "./name-form";

export interface ListActions {
  /** Shows the list's creators. */
  show(list: List): void;
  rename(list: List, name: string): void;
  duplicate(list: List): void;
  activate(list: List): void;
  putAway(list: List): void;
  takeBack(list: List): void;
  remove(list: List): void;
}

interface ListCardProps {
  list: List;
  active: boolean;
  counts: ListCounts | undefined;
  due: number;
  actions: ListActions;
}

function Counts({ counts }: { counts: ListCounts | undefined }) {
  return (
    <>
      <b data-count="creators">
        {plural("shortlist_count", counts?.creators ?? 0, formatWhole(counts?.creators ?? 0))}
      </b>
      <ul class="status-counts">
        {STATUSES.flatMap((status) => {
          const count = counts?.statuses[status] ?? 0;
          return count === 0
            ? []
            : [
                <li key={status} data-count={status}>
                  {t("lists_status", t(`known_status_${status}`), formatWhole(count))}
                </li>,
              ];
        })}
      </ul>
      {counts && counts.inTrash > 0 && (
        <span class="soft">{plural("lists_in_trash", counts.inTrash, formatWhole(counts.inTrash))}</span>
      )}
    </>
  );
}

/** One list: what lies in it, and what can be done with it. */
export function ListCard({ list, active, counts, due, actions }: ListCardProps) {
  const [renaming, setRenaming] = useState(false);
  const rename = useRef<HTMLButtonElement>(null);
  const returning = useRef(false);
  // The field is gone; the button that opened it takes the focus back.
  useEffect(() => {
    if (!renaming && returning.current) rename.current?.focus();
    returning.current = renaming;
  }, [renaming]);
  const empty = counts === undefined || counts.creators + counts.inTrash === 0;
  const away = list.archivedAt !== null;
  const facts = [
    list.brief.client,
    list.budget === null ? "" : t("lists_budget", formatMoney(list.budget, list.currency)),
    due === 0 ? "" : plural("lists_due", due, formatWhole(due)),
  ].filter(Boolean);
  return (
    <li class="card list-card" data-list={list.id} aria-current={active ? "true" : undefined}>
      {renaming ? (
        <NameForm
          label={t("lists_name")}
          button={t("lists_name_keep")}
          name={list.name}
          onName={(name) => {
            if (name !== list.name) actions.rename(list, name);
            setRenaming(false);
          }}
          onCancel={() => setRenaming(false)}
        />
      ) : (
        <h3>
          <a href={hashOf("creators")} onClick={() => actions.show(list)}>
            <bdi>{list.name}</bdi>
          </a>
          {active && (
            <span class="mark active" title={t("lists_active_hint")}>
              {t("lists_active")}
            </span>
          )}
        </h3>
      )}
      {facts.length > 0 && <p class="soft">{facts.join(" · ")}</p>}
      <div class="line">
        <Counts counts={counts} />
      </div>
      <div class="line actions">
        {!active && !away && (
          <button type="button" data-action="activate" onClick={() => actions.activate(list)}>
            {t("lists_activate")}
          </button>
        )}
        <a class="button" href={hashOf("list", list.id)} data-action="brief">
          {t("lists_brief")}
        </a>
        <button type="button" ref={rename} data-action="rename" onClick={() => setRenaming(true)}>
          {t("lists_rename")}
        </button>
        <button type="button" data-action="duplicate" onClick={() => actions.duplicate(list)}>
          {t("lists_duplicate")}
        </button>
        {away ? (
          <button type="button" data-action="take-back" onClick={() => actions.takeBack(list)}>
            {t("lists_take_back")}
          </button>
        ) : (
          <button type="button" data-action="put-away" onClick={() => actions.putAway(list)}>
            {t("lists_put_away")}
          </button>
        )}
        {empty ? (
          <button type="button" data-action="remove-list" onClick={() => actions.remove(list)}>
            {t("lists_remove")}
          </button>
        ) : (
          <ConfirmButton
            name="remove-list"
            label={t("lists_remove")}
            question={t("lists_remove_sure", list.name, formatWhole((counts?.creators ?? 0) + (counts?.inTrash ?? 0)))}
            yes={t("lists_remove")}
            onYes={() => actions.remove(list)}
          />
        )}
      </div>
    </li>
  );
}
