import { useEffect, useState } from "preact/hooks";
import { ShortlistPage } from "../../components/shortlist/shortlist-page";
import { Creators } from "./creators";
import { useDeeds } from "./use-deeds";
import { useLists } from "./use-lists";
import { usePageKeys } from "./use-page-keys";
import { useRoute } from "./use-route";
import { useRows } from "./use-rows";

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
  return (
    <ShortlistPage
      route={route}
      counts={{}}
      undo={deeds.undo}
      problem={deeds.problem}
      onUndo={() => deeds.takeBack(deeds.undo?.id ?? null)}
      onProblemSeen={deeds.forgetProblem}
    >
      <Creators loaded={loaded} context={context} deeds={deeds} listId={listId} onList={setListId} />
    </ShortlistPage>
  );
}
