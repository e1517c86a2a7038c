import { formatWhole } from "../../components/format/numbers";
import type { BulkActions } from "../../components/shortlist/tools/bulk-actions";
import { plural } from "../../components/words";
import { download } from "../files/download";
import { send } from "../messages/send";
import type { Deeds } from "./use-deeds";

/** Changes of all chosen creators at once: one change, one undo. */
export function bulkActions(ids: string[], listId: string | null, deeds: Deeds, clear: () => void): BulkActions {
  const { act, fail } = deeds;
  const done = plural("shortlist_done_bulk", ids.length, formatWhole(ids.length));
  const inList = (use: (listId: string) => void) => {
    if (listId !== null) use(listId);
  };
  return {
    status: (status, reason, words) =>
      inList((id) => act(send("status.set", { ids, listId: id, status, reason, words }), done)),
    owner: (owner) => inList((id) => act(send("membership.update", { ids, listId: id, change: { owner } }), done)),
    followUp: (followUpAt) =>
      inList((id) => act(send("membership.update", { ids, listId: id, change: { followUpAt } }), done)),
    addTag: (tag) => act(send("creator.update", { ids, change: { addTags: [tag] } }), done),
    removeTag: (tag) => act(send("creator.update", { ids, change: { removeTags: [tag] } }), done),
    addToList: (to) => act(send("membership.add", { ids, listId: to }), done),
    removeFromList: () =>
      inList(async (id) => {
        if (await act(send("membership.remove", { ids, listId: id }), done)) clear();
      }),
    remove: async () => {
      const sentence = plural("shortlist_done_removed", ids.length, formatWhole(ids.length));
      if (await act(send("creator.remove", { ids }), sentence)) clear();
    },
    exportCsv: async () => {
      const reply = await send("export.csv", { listId, ids });
      if (reply.ok) download("scoutlens.csv", "text/csv;charset=utf-8", reply.value.csv);
      else fail(reply.error);
    },
    clear,
  };
}
