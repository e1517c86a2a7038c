import type { List, ListId } from "../../core/shortlist/types";
import { t } from "../words";

interface ListPickerProps {
  lists: readonly List[];
  activeId: ListId | null;
  /** The list that is looked at; null for everybody. */
  listId: ListId | null;
  onList(listId: ListId | null): void;
}

/** Chooses the list that every part of the page looks at. */
export function ListPicker({ lists, activeId, listId, onList }: ListPickerProps) {
  const named = (list: List): string => {
    if (list.archivedAt !== null) return t("shortlist_list_archived", list.name);
    return list.id === activeId ? t("shortlist_list_active", list.name) : list.name;
  };
  return (
    <label class="line list-picker">
      {t("shortlist_list")}
      <select name="list" value={listId ?? ""} onChange={(event) => onList(event.currentTarget.value || null)}>
        <option value="">{t("shortlist_everybody")}</option>
        {lists.map((list) => (
          <option key={list.id} value={list.id}>
            {named(list)}
          </option>
        ))}
      </select>
    </label>
  );
}
