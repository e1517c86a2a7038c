import type { ListCounts } from "../../../core/shortlist/table/list-counts";
import type { List, ListId } from "../../../core/shortlist/types";
import { t } from "../../words";
import { type ListActions, ListCard } from "./list-card";
import { NameForm } from "./name-form";

export interface ListsViewProps {
  lists: readonly List[];
  activeId: ListId | null;
  /** By list; null while the creators are on their way. */
  counts: Readonly<Record<ListId, ListCounts>> | null;
  /** Follow-ups due by list. */
  due: Readonly<Record<ListId, number>>;
  actions: ListActions;
  onMake(name: string): void;
}

/** Every list with what lies in it; those in use first, those put away after them. */
export function ListsView({ lists, activeId, counts, due, actions, onMake }: ListsViewProps) {
  const cards = (some: readonly List[]) => (
    <ul class="plain-list cards">
      {some.map((list) => (
        <ListCard
          key={list.id}
          list={list}
          active={list.id === activeId}
          counts={counts?.[list.id]}
          due={due[list.id] ?? 0}
          actions={actions}
        />
      ))}
    </ul>
  );
  const used = lists.filter((list) => list.archivedAt === null);
  const away = lists.filter((list) => list.archivedAt !== null);
  return (
    <section class="lists" aria-label={t("shortlist_nav_lists")}>
      <h2>{t("shortlist_nav_lists")}</h2>
      <NameForm label={t("lists_new_name")} button={t("lists_make")} name="" onName={onMake} />
      {lists.length === 0 && <p role="status">{t("lists_none")}</p>}
      {used.length > 0 && activeId === null && <p class="look">{t("lists_none_active")}</p>}
      {counts === null ? <p role="status">{t("shortlist_loading")}</p> : cards(used)}
      {counts !== null && away.length > 0 && (
        <>
          <h2>{t("lists_away")}</h2>
          {cards(away)}
        </>
      )}
    </section>
  );
}
