import type { List, ListId } from "../../core/shortlist/types";
import { t } from "../words";

/** The scout's lists: where decisions go, and the way to each. */
export function ListsPart(props: {
  lists: readonly List[];
  activeId: ListId | null;
  onActivate(id: ListId): void;
  onOpen(id: ListId): void;
}) {
  const { lists, activeId, onActivate, onOpen } = props;
  if (lists.length === 0) return <p class="soft">{t("panel_lists_none")}</p>;
  return (
    <ul class="rows">
      {lists.map((list) => (
        <li key={list.id}>
          <button type="button" data-look="link" class="grow" onClick={() => onOpen(list.id)}>
            <bdi>{list.name}</bdi>
          </button>
          {list.id === activeId ? (
            <span data-tag>{t("panel_list_active")}</span>
          ) : (
            <button type="button" data-part="activate" onClick={() => onActivate(list.id)}>
              {t("action_list_activate")}
              <span class="hidden-text">: {list.name}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
