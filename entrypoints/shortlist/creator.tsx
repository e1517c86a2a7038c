import { useCallback, useEffect, useState } from "preact/hooks";
import type { CreatorActions } from "../../components/shortlist/creator/creator-actions";
import { CreatorPage } from "../../components/shortlist/creator/creator-page";
import { hashOf } from "../../components/shortlist/route";
import { code, t } from "../../components/words";
import { DEFAULT_SETTINGS } from "../../core/shortlist/defaults";
import type { Creator as CreatorEntry } from "../../core/shortlist/types";
import type { Changed, ErrorKey, Reply } from "../messages/map";
import { send } from "../messages/send";
import type { Deeds } from "./use-deeds";
import { useDrafts } from "./use-drafts";
import { useChanges } from "./use-rows";
import type { ViewProps } from "./view";

/** The creator as it is stored, kept up to date from wherever it changes. */
function useCreator(id: string): { creator: CreatorEntry | null; error: ErrorKey | null } {
  const [creator, setCreator] = useState<CreatorEntry | null>(null);
  const [error, setError] = useState<ErrorKey | null>(null);
  const load = useCallback(async () => {
    const reply = await send("creator.get", { id });
    setError(reply.ok ? null : reply.error);
    setCreator(reply.ok ? reply.value : null);
  }, [id]);
  useEffect(() => {
    load();
  }, [load]);
  useChanges(({ all, creatorIds }) => {
    if (all || creatorIds.includes(id)) load();
  });
  return { creator, error };
}

function actionsOf(creator: CreatorEntry, { act, fail, say }: Deeds, leave: () => void): CreatorActions {
  const { id } = creator;
  const ids = [id];
  const name = creator.profile.displayName || creator.handle;
  const did = async (change: Promise<Reply<Changed>>, sentence = t("creator_done", name)) =>
    (await act(change, sentence)) !== null;
  return {
    change: (change) => did(send("creator.update", { ids, change })),
    status: (listId, status, reason) =>
      did(send("status.set", { ids, listId, status, reason }), t("shortlist_done_status", name)),
    member: (listId, change) => did(send("membership.update", { ids, listId, change })),
    note: (listId, note, base) => did(send("note.set", { id, listId, note, base }), t("shortlist_done_note", name)),
    setQuote: (listId, quote) => did(send("quote.set", { id, listId, quote }), t("creator_done_quote", name)),
    removeQuote: (listId, quoteId) =>
      did(send("quote.remove", { id, listId, quoteId }), t("creator_done_quote_removed", name)),
    join: (listId) => did(send("membership.add", { ids, listId })),
    leave: (listId) => did(send("membership.remove", { ids, listId })),
    remove: () => did(send("creator.remove", { ids }), t("creator_done_removed", name)),
    restore: () => did(send("trash.restore", { ids }), t("creator_done_restored", name)),
    erase: async () => {
      const reply = await send("creator.erase", { ids });
      if (!reply.ok) {
        fail(reply.error);
        return false;
      }
      say(t("creator_done_erased"));
      leave();
      return true;
    },
  };
}

/** The page of one creator. */
export function Creator({ ids, loaded, context, deeds }: ViewProps) {
  const id = ids[0] ?? "";
  const { creator, error } = useCreator(id);
  const drafts = useDrafts(`page:${id}`);
  if (error !== null) {
    return (
      <div class="empty" role="status">
        <p>{t(`error_${code(error)}`)}</p>
        <p>
          <a href={hashOf("creators")}>{t("creator_back")}</a>
        </p>
      </div>
    );
  }
  if (creator === null || drafts === null) return <p role="status">{t("shortlist_loading")}</p>;
  const accounts = (loaded?.rows ?? []).filter(
    (row) => creator.personId !== null && row.personId === creator.personId && row.id !== id,
  );
  const leave = () => {
    location.hash = hashOf("creators");
  };
  return (
    <CreatorPage
      creator={creator}
      lists={context.lists}
      settings={context.settings ?? DEFAULT_SETTINGS}
      accounts={accounts}
      drafts={drafts}
      now={Date.now()}
      actions={actionsOf(creator, deeds, leave)}
    />
  );
}
