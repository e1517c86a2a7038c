import { EMPTY_QUEUE } from "../defaults";
import type { CreatorId, UndoId } from "../types";
import type { StorageArea } from "./area";
import { readEntry } from "./entry";
import { isObject } from "./json";
import { creatorIdOf, creatorKey, KEY, marketKey, PREFIX, personKey, undoIdOf } from "./keys";
import { KINDS } from "./kinds";
import { lookedUp } from "./look-ups";
import { readQuarantined } from "./quarantine";
import { batches } from "./rebuild";
import { withoutRecords } from "./record-undo";
import type { Tx } from "./tx";

/** The creator of a storage key; a key of another kind gives no id of a creator. */
const idOf = (key: string): CreatorId => (key.startsWith(PREFIX.creator) ? creatorIdOf(key) : "");

/** Whether the text of an entry names one of the creators, as an id, a storage key, or by network and handle. */
function names(text: string, ids: Set<CreatorId>): boolean {
  for (const id of ids) {
    if (text.includes(JSON.stringify(id)) || text.includes(JSON.stringify(creatorKey(id)))) return true;
    const [platform, handle] = [id.slice(0, id.indexOf(":")), id.slice(id.indexOf(":") + 1)];
    const has = (key: string, value: string) => text.includes(`"${key}":${JSON.stringify(value)}`);
    if (has("platform", platform) && has("handle", handle)) return true;
    // In the name of what an import put into quarantine.
    if (text.includes(`:${creatorKey(id)}:`)) return true;
  }
  return false;
}

/**
 * Undo steps without the creators; a step that still names one goes whole.
 *
 * @example await eraseFromUndo(tx, keys, new Set(["x:a"])) // no step names x:a
 * @example await eraseFromUndo(tx, [], ids) // the list alone is gone through
 */
export async function eraseFromUndo(tx: Tx, keys: string[], ids: Set<CreatorId>): Promise<void> {
  const records = keys.filter((key) => key.startsWith(PREFIX.undo));
  const stored = await tx.load(records);
  const dropped = new Set<UndoId>();
  for (const key of records) {
    if (!names(JSON.stringify(stored[key]) ?? "", ids)) continue;
    // Read without the quarantine: what is erased must not be kept there.
    const read = readEntry(KINDS.undoRecord, stored[key]);
    const patches = read.state === "ok" ? Object.entries(read.value.patches) : [];
    const left = patches.flatMap(([name, those]) => {
      if (ids.has(idOf(name))) return [];
      if (name.startsWith(PREFIX.quarantine) && names(name, ids)) return [];
      const others = name.startsWith(PREFIX.market)
        ? those.filter((patch) => !names(JSON.stringify(patch), ids))
        : those;
      return others.length === 0 ? [] : [[name, others] as const];
    });
    // Other entries' earlier states may name an erased creator too: such steps go whole.
    if (read.state !== "ok" || left.length === 0 || names(JSON.stringify(left), ids)) {
      tx.drop(key);
      dropped.add(undoIdOf(key));
      continue;
    }
    const creatorIds = read.value.item.creatorIds.filter((id) => !ids.has(id));
    tx.put(KINDS.undoRecord, key, {
      item: { ...read.value.item, creatorIds, count: left.length },
      patches: Object.fromEntries(left),
    });
  }
  const list = await tx.read(KINDS.undo, KEY.undo);
  if (list.state !== "ok") return;
  const items = withoutRecords(list.value, dropped).map((item) => ({
    ...item,
    creatorIds: item.creatorIds.filter((id) => !ids.has(id)),
  }));
  tx.put(KINDS.undo, KEY.undo, items);
}

/**
 * What is in quarantine and names one of the creators goes.
 *
 * @example await eraseFromQuarantine(tx, keys, new Set(["x:a"])) // nothing held names x:a
 * @example await eraseFromQuarantine(tx, [], ids) // nothing
 */
export async function eraseFromQuarantine(tx: Tx, keys: string[], ids: Set<CreatorId>): Promise<void> {
  const held = keys.filter((key) => key.startsWith(PREFIX.quarantine));
  const raw = await tx.load(held);
  for (const storageKey of held) {
    const { key, raw: text } = readQuarantined(storageKey, raw[storageKey]);
    if (ids.has(idOf(key)) || names(storageKey, ids) || names(text, ids)) tx.drop(storageKey);
  }
}

/**
 * The queue without the creators.
 *
 * @example await eraseFromQueue(tx, new Set(["x:a"])) // x:a waits no more
 * @example await eraseFromQueue(tx, new Set()) // nothing
 */
export async function eraseFromQueue(tx: Tx, ids: Set<CreatorId>): Promise<void> {
  const queue = await tx.read(KINDS.queue, KEY.queue);
  if (queue.state !== "ok") return;
  const items = queue.value.items.filter((item) => !ids.has(`${item.platform}:${item.handle}`));
  if (items.length < queue.value.items.length)
    tx.put(KINDS.queue, KEY.queue, { ...EMPTY_QUEUE, ...queue.value, items });
}

/**
 * Pages of theirs that the scout took the line off.
 *
 * @example await eraseFromHiddenPages(tx, new Set(["x:a"])) // pages of x:a are forgotten
 * @example await eraseFromHiddenPages(tx, new Set()) // nothing
 */
export async function eraseFromHiddenPages(tx: Tx, ids: Set<CreatorId>): Promise<void> {
  const settings = await tx.read(KINDS.settings, KEY.settings);
  if (settings.state !== "ok") return;
  const { hiddenPages = [] } = settings.value;
  const left = hiddenPages.filter(({ platform, handle }) => !ids.has(`${platform}:${handle}`));
  if (left.length < hiddenPages.length) tx.put(KINDS.settings, KEY.settings, { ...settings.value, hiddenPages: left });
}

/**
 * People without the creators; one of whom a single account is left is no person any more.
 *
 * @example await eraseFromPeople(tx, new Set(["p1"]), new Set(["x:a"])) // p1 without x:a, or gone
 * @example await eraseFromPeople(tx, new Set(), ids) // nothing
 */
export async function eraseFromPeople(tx: Tx, people: Set<string>, ids: Set<CreatorId>): Promise<void> {
  for (const key of [...people].map(personKey)) {
    const read = await tx.read(KINDS.person, key);
    if (read.state !== "ok") continue;
    const creatorIds = read.value.creatorIds.filter((id) => !ids.has(id));
    if (creatorIds.length > 1) {
      tx.put(KINDS.person, key, { ...read.value, creatorIds });
      continue;
    }
    tx.drop(key);
    const [last] = await tx.readMany(KINDS.creator, creatorIds.map(creatorKey));
    if (last?.state === "ok") tx.put(KINDS.creator, creatorKey(last.value.id), { ...last.value, personId: null });
  }
}

/**
 * Other creators may be marked as not the same human as an erased one. Looks at every entry, a part at a time.
 *
 * @example await eraseFromOthers(tx, area, keys, new Set(["x:a"])) // nobody is marked as not x:a
 * @example await eraseFromOthers(tx, area, [], ids) // nothing
 */
export async function eraseFromOthers(tx: Tx, area: StorageArea, keys: string[], ids: Set<CreatorId>): Promise<void> {
  const marked = (raw: unknown) =>
    isObject(raw) &&
    isObject(raw.value) &&
    Array.isArray(raw.value.notSamePerson) &&
    raw.value.notSamePerson.some((id) => ids.has(id));
  const others = keys.filter((key) => key.startsWith(PREFIX.creator) && !ids.has(creatorIdOf(key)));
  for (const part of batches(others)) {
    const found = Object.entries(await area.get(part)).filter(([, raw]) => marked(raw));
    for (const [key] of found) {
      const read = await tx.read(KINDS.creator, key);
      if (read.state !== "ok") continue;
      const notSamePerson = read.value.notSamePerson.filter((id) => !ids.has(id));
      tx.put(KINDS.creator, key, { ...read.value, notSamePerson });
    }
  }
}

/**
 * What was seen of the creators on their networks goes.
 *
 * @example await eraseFromMarket(tx, new Set(["x:a"])) // x:a is not in the market of X
 * @example await eraseFromMarket(tx, new Set()) // nothing
 */
export async function eraseFromMarket(tx: Tx, ids: Set<CreatorId>): Promise<void> {
  const platforms = new Set([...ids].map((id) => id.slice(0, id.indexOf(":"))));
  for (const key of [...platforms].map(marketKey)) {
    const market = await tx.read(KINDS.market, key);
    if (market.state !== "ok") continue;
    const left = market.value.filter((value) => !ids.has(value.creatorId));
    if (left.length < market.value.length) tx.put(KINDS.market, key, left);
  }
}

/**
 * Look-ups that name an erased creator whose entry could not say which they are.
 *
 * @example await eraseLookUps(tx, area, keys, new Set(["x:a"])) // no look-up names x:a
 * @example await eraseLookUps(tx, area, [], ids) // nothing
 */
export async function eraseLookUps(tx: Tx, area: StorageArea, keys: string[], ids: Set<CreatorId>): Promise<void> {
  for (const part of batches(keys.filter((key) => key.startsWith(PREFIX.stable)))) {
    for (const [key, raw] of Object.entries(await area.get(part))) if (ids.has(lookedUp(raw) ?? "")) tx.drop(key);
  }
}
