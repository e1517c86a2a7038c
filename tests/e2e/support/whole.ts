import type { Page } from "puppeteer-core";
import { rowOf } from "../../../core/shortlist/row";
import { readEntry } from "../../../core/shortlist/store/entry";
import { readMeta, readShard } from "../../../core/shortlist/store/index-shards";
import { creatorIdOf, KEY, PREFIX } from "../../../core/shortlist/store/keys";
import { KINDS } from "../../../core/shortlist/store/kinds";
import type { Creator, Row } from "../../../core/shortlist/types";
import { stored } from "./store";

/** What lies in storage, read by the same rules as the product but without asking it. */
export interface Whole {
  creators: Map<string, Creator>;
  /** What is wrong: nothing may be. */
  faults: string[];
  raw: Record<string, unknown>;
}

const text = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** Every key of the store: entries that cannot be read, rows that disagree with entries, a journal left behind. */
export function lookThrough(raw: Record<string, unknown>): Whole {
  const creators = new Map<string, Creator>();
  const faults: string[] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (!key.startsWith(PREFIX.creator)) continue;
    const read = readEntry(KINDS.creator, value);
    if (read.state === "ok") creators.set(creatorIdOf(key), read.value);
    else faults.push(`${key} is ${read.state}`);
  }
  const rows: Row[] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (!key.startsWith(PREFIX.shard)) continue;
    const shard = readShard(value);
    if (shard.state === "ok") rows.push(...shard.value);
    else faults.push(`${key} is ${shard.state}`);
  }
  const meta = readMeta(raw[KEY.index]);
  if (creators.size > 0 && (meta.state !== "ok" || meta.value.count !== creators.size)) {
    faults.push(`the index counts ${text(meta)}, there are ${creators.size}`);
  }
  const byId = new Map(rows.map((row) => [row.id, row]));
  if (byId.size !== rows.length) faults.push("a creator has two rows");
  for (const [id, creator] of creators) {
    if (text(byId.get(id)) !== text(rowOf(creator))) faults.push(`the row of ${id} disagrees`);
  }
  for (const id of byId.keys()) if (!creators.has(id)) faults.push(`${id} has a row and no entry`);
  if (KEY.journal in raw) faults.push("a journal is left");
  return { creators, faults, raw };
}

export const wholeOf = async (page: Page): Promise<Whole> => lookThrough(await stored(page));
