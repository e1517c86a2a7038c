import type { BackupPart } from "../../core/shortlist/types";
import type { ErrorKey, Reply } from "../messages/map";
import { send } from "../messages/send";

/** Name of the form of a backup file. */
export const FORMAT = "scoutlens-backup-1";

/** Everything Scoutlens keeps, asked for part by part, as one JSON text. */
export async function exportAll(): Promise<{ ok: true; json: string } | { ok: false; error: ErrorKey }> {
  const parts: BackupPart[] = [];
  for (let after: string | null = ""; after !== null; ) {
    const reply: Reply<BackupPart> = await send("export.part", { after });
    if (!reply.ok) return reply;
    parts.push(reply.value);
    after = reply.value.next;
  }
  // What there is once came with the first part.
  const { order = null, queue = null, market = [], settings = null, packs = [] } = parts[0] ?? {};
  const all = {
    format: FORMAT,
    creators: parts.flatMap((part) => part.creators),
    lists: parts.flatMap((part) => part.lists),
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

/** Hands a text to the scout as a file. */
export function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file over by the next turn; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
