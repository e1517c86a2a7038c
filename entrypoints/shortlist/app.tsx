import { useEffect, useMemo, useState } from "preact/hooks";
import { PARTS } from "../../components/shortlist/route";
import { ShortlistPage } from "../../components/shortlist/shortlist-page";
import { NO_SELECTION } from "../../components/shortlist/table/selection";
import { useDeeds } from "./use-deeds";
import { useLists } from "./use-lists";
import { usePageKeys } from "./use-page-keys";
import { useQuarantined } from "./use-quarantined";
import { useRoute } from "./use-route";
import { useRows } from "./use-rows";
import { useTable } from "./use-table";
import type { ViewProps } from "./view";
import { VIEWS } from "./views";

/** State of the page; every change goes to the background and comes back as a change event. */
export function App() {
  const route = useRoute();
  const deeds = useDeeds();
  const loaded = useRows(deeds.fail);
  const quarantined = useQuarantined(loaded !== null);
  const context = useLists(deeds.fail);
  /** Undefined until the scout chose or a list was the active one. */
  const [chosenId, setListId] = useState<string | null | undefined>(undefined);
  // The active list opens first, the very first one as soon as it is made; afterwards the scout's choice stays.
  useEffect(() => {
    if (chosenId === undefined && context.activeId !== null) setListId(context.activeId);
  }, [chosenId, context.activeId]);
  const table = useTable();
  usePageKeys(() => void deeds.takeNewest());
  // A list that was removed meanwhile is looked at no more.
  const listId = (context.lists.some(({ id }) => id === chosenId) && chosenId) || null;
  const onList = (id: string | null) => {
    setListId(id);
    // Another list, another choice: nothing is ever changed that is not in view.
    table.change({ selection: NO_SELECTION });
  };
  const state: ViewProps = { ids: route.ids, loaded, quarantined, context, deeds, table, listId, onList };
  // Counting goes over every row: not at each keystroke.
  const parts = useMemo(
    () =>
      PARTS.flatMap((part) => {
        const view = VIEWS[part];
        return view ? [{ part, count: view.count?.(state) ?? 0 }] : [];
      }),
    [loaded, quarantined, context.lists, context.settings],
  );
  const { View } = VIEWS[route.view] ?? VIEWS.creators;
  return (
    <ShortlistPage
      route={route}
      parts={parts}
      lists={context.lists}
      activeId={context.activeId}
      listId={listId}
      onList={onList}
      undo={deeds.undo}
      problem={deeds.problem}
      onUndo={() => deeds.takeBack(deeds.undo?.id ?? null)}
      onProblemSeen={deeds.forgetProblem}
    >
      <View key={`${route.view} ${route.ids.join(" ")}`} {...state} />
    </ShortlistPage>
  );
}
