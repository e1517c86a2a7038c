import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { CompareView } from "../../components/shortlist/compare/compare-view";
import { hashOf } from "../../components/shortlist/route";
import { compareCreators, MOST_COMPARED } from "../../core/shortlist/table/compare";
import type { Creator } from "../../core/shortlist/types";
import { send } from "../messages/send";
import { useChanges } from "./use-rows";
import type { ViewProps } from "./view";
import "../../components/shortlist/compare/compare.css";

/** The creators that the address names, side by side. */
export function Compare({ ids, deeds: { fail }, listId }: ViewProps) {
  const [creators, setCreators] = useState<Creator[] | null>(null);
  const [missing, setMissing] = useState(0);
  const asked = ids.slice(0, MOST_COMPARED).join("\n");
  const load = useCallback(async () => {
    const reply = await send("creator.many", { ids: asked.split("\n") });
    if (!reply.ok) return fail(reply.error);
    const { unread } = reply.value;
    if (unread[0]) fail(unread[0].error);
    setCreators(reply.value.creators);
    setMissing(reply.value.missing.length);
  }, [asked, fail]);
  useEffect(() => {
    load();
  }, [load]);
  useChanges(({ all, creatorIds }) => {
    if (all || creatorIds.some((id) => ids.includes(id))) load();
  });
  const lines = useMemo(() => compareCreators(creators ?? [], listId), [creators, listId]);
  return (
    <CompareView
      creators={creators}
      lines={lines}
      missing={missing}
      leftOut={Math.max(0, ids.length - MOST_COMPARED)}
      onLeave={(creator) => location.replace(hashOf("compare", ...ids.filter((id) => id !== creator.id)))}
      onPrint={() => window.print()}
    />
  );
}
