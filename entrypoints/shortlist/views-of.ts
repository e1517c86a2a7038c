import { FIRST_VIEW, readView, type ViewState } from "../../components/shortlist/table/view-state";
import type { ViewsActions } from "../../components/shortlist/tools/views-menu";
import { t } from "../../components/words";
import type { SavedView, Settings } from "../../core/shortlist/types";
import type { PlatformId } from "../../core/types/reading";
import { send } from "../messages/send";
import type { Deeds } from "./use-deeds";

interface Views {
  views: readonly SavedView[];
  viewsActions: ViewsActions;
}

/** The views saved under a name, and what is done with them. `platforms` are the networks that occur. */
export function viewsOf(
  settings: Settings | null,
  platforms: readonly PlatformId[],
  view: ViewState,
  setView: (view: ViewState) => void,
  { act }: Deeds,
): Views {
  const views = settings?.views ?? [];
  const keep = (next: SavedView[], sentence: string) =>
    act(send("settings.set", { change: { views: next } }), sentence);
  return {
    views,
    viewsActions: {
      open: (saved) => setView(readView(saved.state, platforms)),
      save: (name) => {
        // The same name again replaces the view.
        const before = views.find((one) => one.name === name);
        const saved: SavedView = { id: before?.id ?? crypto.randomUUID(), name, state: JSON.stringify(view) };
        keep([...views.filter((one) => one.id !== saved.id), saved], t("shortlist_done_view", name));
      },
      remove: (saved) =>
        keep(
          views.filter((one) => one.id !== saved.id),
          t("shortlist_done_view_removed", saved.name),
        ),
      reset: () => setView(FIRST_VIEW),
    },
  };
}
