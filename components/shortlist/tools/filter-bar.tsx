import type { ComponentChildren } from "preact";
import { CLIENT_WORDS } from "../../../core/shortlist/table/filter";
import { type SavedView, STATUSES } from "../../../core/shortlist/types";
import type { PlatformId } from "../../../core/types/reading";
import { t } from "../../words";
import type { Column } from "../table/columns";
import { type ChosenFilter, GROUPS, NO_CHOICE, nothingChosen, TIERS, type ViewState } from "../table/view-state";
import { CheckMenu } from "./check-menu";
import { ColumnsMenu } from "./columns-menu";
import { type ViewsActions, ViewsMenu } from "./views-menu";

export interface FilterBarProps {
  view: ViewState;
  views: readonly SavedView[];
  /** Networks and tags that occur. */
  platforms: readonly PlatformId[];
  tags: readonly string[];
  search: string;
  onSearch(search: string): void;
  onView(view: ViewState): void;
  viewsActions: ViewsActions;
  /** What else belongs into the line. */
  children?: ComponentChildren;
}

/** Search, filters, groups, columns and saved views. */
export function FilterBar(props: FilterBarProps) {
  const { view, onView } = props;
  const { filter } = view;
  const choose = (change: Partial<ChosenFilter>) => onView({ ...view, filter: { ...filter, ...change } });
  return (
    <search class="tools" aria-label={t("shortlist_filters")}>
      <input
        type="search"
        value={props.search}
        placeholder={t("shortlist_search")}
        aria-label={t("shortlist_search")}
        aria-keyshortcuts="/"
        onInput={(event) => props.onSearch(event.currentTarget.value)}
      />
      <CheckMenu
        name="statuses"
        label={t("shortlist_column_status")}
        options={STATUSES.map((value) => ({ value, label: t(`known_status_${value}`) }))}
        chosen={filter.statuses}
        onChange={(statuses) => choose({ statuses })}
      />
      {view.columns.includes("client") || filter.clients.length > 0 ? (
        <CheckMenu
          name="clients"
          label={t("shortlist_column_client")}
          options={CLIENT_WORDS.map((value) => ({ value, label: t(`client_choice_${value}`) }))}
          chosen={filter.clients}
          onChange={(clients) => choose({ clients })}
        />
      ) : null}
      <CheckMenu
        name="tiers"
        label={t("shortlist_column_tier")}
        options={TIERS.map((value) => ({ value, label: t(`tier_${value}`) }))}
        chosen={filter.tiers}
        onChange={(tiers) => choose({ tiers })}
      />
      <CheckMenu
        name="platforms"
        label={t("shortlist_column_platform")}
        options={props.platforms.map((value) => ({ value, label: t(`platform_${value}`) }))}
        chosen={filter.platforms}
        onChange={(platforms) => choose({ platforms })}
      />
      <CheckMenu
        name="tags"
        label={t("shortlist_column_tags")}
        options={props.tags.map((value) => ({ value, label: value }))}
        chosen={filter.tags}
        onChange={(tags) => choose({ tags })}
      />
      <label class="line">
        {t("shortlist_group")}
        <select
          name="group"
          value={view.group ?? ""}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onView({ ...view, group: GROUPS.find((group) => group === value) ?? null });
          }}
        >
          <option value="">{t("shortlist_group_off")}</option>
          {GROUPS.map((group) => (
            <option key={group} value={group}>
              {t(`shortlist_group_${group}`)}
            </option>
          ))}
        </select>
      </label>
      <ColumnsMenu columns={view.columns} onChange={(columns: Column[]) => onView({ ...view, columns })} />
      <ViewsMenu views={props.views} actions={props.viewsActions} />
      {props.children}
      {!nothingChosen(filter) && (
        <button type="button" data-look="link" onClick={() => onView({ ...view, filter: NO_CHOICE })}>
          {t("shortlist_filters_clear")}
        </button>
      )}
    </search>
  );
}
