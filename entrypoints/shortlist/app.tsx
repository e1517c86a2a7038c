import { useEffect, useState } from "preact/hooks";
import { PARTS } from "../../components/shortlist/route";
import { ShortlistPage } from "../../components/shortlist/shortlist-page";
import { useDeeds } from "./use-deeds";
import { useLists } from "./use-lists";
import { usePageKeys } from "./use-page-keys";
import { useRoute } from "./use-route";
import { useRows } from "./use-rows";
import type { ViewProps } from "./view";
import { VIEWS } from "./views";

/** State of the page; every change goes to the background and comes back as a change event. */
export function App() {
  const route = useRoute();
  const deeds = useDeeds();
  const loaded = useRows(deeds.fail);
  const context = useLists(deeds.fail);
  const [listId, setListId] = useState<string | null>(null);
  // The active list opens first; afterwards the scout's choice stays.
  useEffect(() => {
    if (context.ready) setListId(context.activeId);
  }, [context.ready]);
  usePageKeys(() => deeds.takeBack(null));
  const state: ViewProps = { ids: route.ids, loaded, context, deeds, listId, onList: setListId };
  const parts = PARTS.flatMap((part) => {
    const view = VIEWS[part];
    return view ? [{ part, count: view.count?.(state) ?? 0 }] : [];
  });
  const { View } = VIEWS[route.view] ?? VIEWS.creators;
  return (
    <ShortlistPage
      route={route}
      parts={parts}
      undo={deeds.undo}
      problem={deeds.problem}
      onUndo={() => deeds.takeBack(deeds.undo?.id ?? null)}
      onProblemSeen={deeds.forgetProblem}
    >
      <View key={`${route.view} ${route.ids.join(" ")}`} {...state} />
    </ShortlistPage>
  );
}
