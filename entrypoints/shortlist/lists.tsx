import { useMemo } from "preact/hooks";
import type { ListActions } from "../../components/shortlist/lists/list-card";
import { ListsView } from "../../components/shortlist/lists/lists-view";
import { t } from "../../components/words";
import { countLists } from "../../core/shortlist/table/list-counts";
import type { List, ListChange } from "../../core/shortlist/types";
import { send } from "../messages/send";
import { dueNow } from "./due";
import type { Act } from "./use-deeds";
import type { ViewProps } from "./view";
import "../../components/shortlist/lists/lists.css";

function actionsOf(act: Act, onList: (listId: string | null) => void): ListActions {
  const update = (list: List, change: ListChange, sentence: string) =>
    act(send("list.update", { id: list.id, change }), sentence);
  return {
    show: (list) => onList(list.id),
    rename: (list, name) => update(list, { name }, t("lists_done_renamed", name)),
    duplicate: ({ name, brief, currency, budget }) => {
      const copy = t("lists_copy", name);
      act(send("list.create", { name: copy, brief, currency, budget }), t("lists_done_duplicated", copy));
    },
    activate: (list) => act(send("list.activate", { id: list.id }), t("lists_done_active", list.name)),
    putAway: (list) => update(list, { archivedAt: Date.now() }, t("lists_done_away", list.name)),
    takeBack: (list) => update(list, { archivedAt: null }, t("lists_done_back", list.name)),
    remove: (list) => act(send("list.remove", { id: list.id }), t("lists_done_removed", list.name)),
  };
}

/** The lists of the scout. */
export function Lists({ loaded, context, deeds: { act }, onList }: ViewProps) {
  const counts = useMemo(() => (loaded ? countLists(loaded.rows) : null), [loaded]);
  const due = useMemo(() => {
    const numbers: Record<string, number> = {};
    for (const { listId } of dueNow(loaded)) numbers[listId] = (numbers[listId] ?? 0) + 1;
    return numbers;
  }, [loaded]);
  return (
    <ListsView
      lists={context.lists}
      activeId={context.activeId}
      counts={counts}
      due={due}
      actions={actionsOf(act, onList)}
      onMake={(name) => act(send("list.create", { name }), t("lists_done_made", name))}
    />
  );
}
