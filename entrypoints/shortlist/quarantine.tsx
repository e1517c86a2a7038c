import { useCallback, useEffect, useState } from "preact/hooks";
import { formatWhole } from "../../components/format/numbers";
import { QuarantineView } from "../../components/shortlist/trash/quarantine-view";
import { t } from "../../components/words";
import type { BackupPart, Health, Quarantined } from "../../core/shortlist/types";
import { download } from "../files/download";
import { exportParts } from "../files/export-parts";
import type { Reply } from "../messages/map";
import { send } from "../messages/send";
import { useChanges } from "./use-rows";
import type { ViewProps } from "./view";

/** What cannot be read, as one JSON text: the quarantine and what a newer version wrote, each as it was found. */
async function heldBack(): Promise<Reply<string>> {
  const quarantine: Quarantined[] = [];
  const newer: BackupPart["newer"] = [];
  const reply = await exportParts((part) => {
    quarantine.push(...part.quarantine);
    newer.push(...part.newer);
  });
  if (!reply.ok) return reply;
  return { ok: true, value: JSON.stringify({ format: "scoutlens-quarantine-1", quarantine, newer }, null, 1) };
}

/** The quarantine and the state of the store. */
export function Quarantine({ deeds }: ViewProps) {
  const { fail, say } = deeds;
  const [health, setHealth] = useState<Health | null>(null);
  const [entries, setEntries] = useState<Quarantined[] | null>(null);
  const load = useCallback(async () => {
    const [found, held] = await Promise.all([send("store.health", null), send("quarantine.list", null)]);
    if (found.ok) setHealth(found.value);
    else fail(found.error);
    if (held.ok) setEntries(held.value);
    else fail(held.error);
  }, [fail]);
  useEffect(() => {
    load();
  }, [load]);
  useChanges(() => {
    load();
  });
  return (
    <QuarantineView
      health={health}
      entries={entries}
      onExport={async () => {
        const reply = await heldBack();
        if (!reply.ok) return fail(reply.error);
        download("scoutlens-quarantine.json", "application/json", reply.value);
        say(t("quarantine_done_export"));
      }}
      onRebuild={async () => {
        const reply = await send("store.rebuild", null);
        if (!reply.ok) return fail(reply.error);
        setHealth(reply.value);
        say(t("quarantine_done_rebuild", formatWhole(reply.value.creators)));
      }}
    />
  );
}
