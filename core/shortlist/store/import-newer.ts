import { currentSchema } from "./entry";
import { hold, type Importing } from "./hold";
import { isObject, sameJson } from "./json";
import { PREFIX } from "./keys";
import { KINDS, type Kind } from "./kinds";
import { hasPrototypeKey } from "./problem";

/** What of a file's unread entries this version can read after all, and the rest, each as it was stored. */
export interface Sorted {
  creators: unknown[];
  lists: unknown[];
  removedLists: unknown[];
  people: unknown[];
  newer: { key: string; value: Record<string, unknown>; raw: string }[];
  damaged: { key: string; raw: string }[];
}

function kindOf(key: string): Kind<unknown> | null {
  if (key.startsWith(PREFIX.creator)) return KINDS.creator;
  if (key.startsWith(PREFIX.list)) return KINDS.list;
  if (key.startsWith(PREFIX.removedList)) return KINDS.removedList;
  return key.startsWith(PREFIX.person) ? KINDS.person : null;
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

/**
 * Sorts what the version that wrote a backup could not read. Written by a version that is newer than this one too, it
 * is `newer`; since an update it may be an ordinary entry.
 *
 * @example sortUnread([{ key: "c:x:a", raw: '{"schema":99,"value":{}}' }]).newer.length // 1
 * @example sortUnread([{ key: "c:x:a", raw: "nonsense" }, 7]).damaged.length // 2
 */
export function sortUnread(entries: unknown[]): Sorted {
  const out: Sorted = { creators: [], lists: [], removedLists: [], people: [], newer: [], damaged: [] };
  for (const entry of entries) {
    const key = isObject(entry) && typeof entry.key === "string" ? entry.key : "unread";
    const raw = isObject(entry) && typeof entry.raw === "string" ? entry.raw : (JSON.stringify(entry) ?? "");
    const kind = kindOf(key);
    const value = parsed(raw);
    if (kind === null || !isObject(value) || typeof value.schema !== "number" || hasPrototypeKey(value)) {
      out.damaged.push({ key, raw });
    } else if (value.schema > currentSchema(kind)) out.newer.push({ key, value, raw });
    else if (kind === KINDS.creator) out.creators.push(value);
    else if (kind === KINDS.list) out.lists.push(value);
    else if (kind === KINDS.removedList) out.removedLists.push(value);
    else out.people.push(value);
  }
  return out;
}

/**
 * Lays what only a newer version can read where it was, for that version to find. Where another entry stands by now,
 * that one stays and the file's goes to quarantine.
 *
 * @example await importUnread(state, sortUnread([future])) // state.result.newer is 1
 * @example await importUnread(state, sortUnread([])) // nothing
 */
export async function importUnread(state: Importing, { newer, damaged }: Sorted): Promise<void> {
  const stored = await state.tx.load(newer.map(({ key }) => key));
  for (const { key, value, raw } of newer) {
    // The place of its row was in the other index: the version that reads it gives it a new one.
    const { shard: _, ...entry } = value;
    const { shard: __, ...mine } = isObject(stored[key]) ? stored[key] : {};
    if (stored[key] !== undefined && !sameJson(mine, entry)) {
      hold(state, key, "newer", value, raw);
      continue;
    }
    state.result.newer += 1;
    if (stored[key] === undefined) state.tx.setRaw(key, entry);
  }
  for (const { key, raw } of damaged) hold(state, key, "unreadable", raw, raw);
}
