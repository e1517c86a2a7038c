import type { BackupPart } from "../../core/shortlist/types";
import { exportParts } from "../files/export-parts";
import type { ErrorKey } from "../messages/map";

/** Name of the form of a backup file. */
export const FORMAT = "scoutlens-backup-1";

/** Everything Scoutlens keeps, as one JSON text. */
export async function exportAll(): Promise<{ ok: true; json: string } | { ok: false; error: ErrorKey }> {
  const parts: BackupPart[] = [];
  const reply = await exportParts((part) => parts.push(part));
  if (!reply.ok) return reply;
  // What there is once came with the first part.
  const { order = null, queue = null, market = [], settings = null, packs = [] } = parts[0] ?? {};
  const all = {
    format: FORMAT,
    creators: parts.flatMap((part) => part.creators),
    lists: parts.flatMap((part) => part.lists),
    removedLists: parts.flatMap((part) => part.removedLists),
    people: parts.flatMap((part) => part.people),
    quarantine: parts.flatMap((part) => part.quarantine),
    newer: parts.flatMap((part) => part.newer),
    order,
    queue,
    market,
    settings,
    packs,
  };
  return { ok: true, json: JSON.stringify(all, null, 1) };
}
