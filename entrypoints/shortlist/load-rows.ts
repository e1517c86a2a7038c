import type { Row } from "../../core/shortlist/types";
import type { ErrorKey, OutputOf, Reply } from "../messages/map";
import { send } from "../messages/send";

/** Reads the whole index, part by part, and hands over what is there after each part. */
export async function loadRows(onPart: (rows: Row[]) => void): Promise<ErrorKey | null> {
  const rows: Row[] = [];
  for (let from: number | null = 0; from !== null; ) {
    const reply: Reply<OutputOf<"shortlist.rows">> = await send("shortlist.rows", { from });
    if (!reply.ok) return reply.error;
    rows.push(...reply.value.rows);
    onPart(rows.filter((row) => row.removedAt === null));
    from = reply.value.next;
  }
  return null;
}
