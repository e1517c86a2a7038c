import { searchText } from "../../core/shortlist/table/filter";
import type { Row } from "../../core/shortlist/types";
import type { OutputOf, Reply } from "../messages/map";
import { send } from "../messages/send";

/** Rows with the text of each that is searched, folded once. Both are replaced, never changed. */
export interface Loaded {
  rows: Row[];
  texts: ReadonlyMap<string, string>;
}

/** Reads the whole index. The first part is handed over at once, so that something stands there while the rest comes. */
export async function loadRows(onFirst: (loaded: Loaded) => void): Promise<Reply<Loaded>> {
  const rows: Row[] = [];
  const texts = new Map<string, string>();
  for (let from: number | null = 0; from !== null; ) {
    const reply: Reply<OutputOf<"shortlist.rows">> = await send("shortlist.rows", { from });
    if (!reply.ok) return reply;
    for (const row of reply.value.rows) {
      rows.push(row);
      texts.set(row.id, searchText(row));
    }
    if (from === 0 && reply.value.next !== null) onFirst({ rows: [...rows], texts: new Map(texts) });
    from = reply.value.next;
  }
  return { ok: true, value: { rows, texts } };
}

/** The rows with some of them renewed; null in place of a row takes it away. */
export function withRows(loaded: Loaded, changed: ReadonlyMap<string, Row | null>): Loaded {
  const left = new Map(changed);
  const rows: Row[] = [];
  for (const row of loaded.rows) {
    const next = left.get(row.id);
    left.delete(row.id);
    if (next !== null) rows.push(next ?? row);
  }
  for (const row of left.values()) if (row !== null) rows.push(row);
  const texts = new Map(loaded.texts);
  for (const [id, row] of changed) {
    if (row === null) texts.delete(id);
    else texts.set(id, searchText(row));
  }
  return { rows, texts };
}
