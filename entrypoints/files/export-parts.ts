import type { BackupPart } from "../../core/shortlist/types";
import type { Reply } from "../messages/map";
import { send } from "../messages/send";

/** Asks for everything Scoutlens keeps, part by part; `take` keeps of each what it needs. */
export async function exportParts(take: (part: BackupPart) => void): Promise<Reply<null>> {
  for (let after: string | null = ""; after !== null; ) {
    const reply: Reply<BackupPart> = await send("export.part", { after });
    if (!reply.ok) return reply;
    take(reply.value);
    after = reply.value.next;
  }
  return { ok: true, value: null };
}
