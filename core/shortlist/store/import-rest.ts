import { DEFAULT_SETTINGS } from "../defaults";
import type { ListOrder } from "../schema/list";
import type { List, MarketValue, Result, Settings } from "../types";
import { mergeMarket } from "./figures";
import { hold, type Importing } from "./hold";
import { importAll } from "./import-entries";
import { isObject } from "./json";
import { KEY, marketKey, PACKS_REVISION, packKey } from "./keys";
import { KINDS } from "./kinds";
import { readOrder } from "./lists";
import { hasPrototypeKey, problemOf } from "./problem";
import { mergeQueues } from "./queue";

/** What a file holds once, unchecked; null or absent where it has none, or the scout does not want it. */
export interface Rest {
  order?: unknown;
  queue?: unknown;
  market?: unknown[];
  settings?: unknown;
  packs?: unknown[];
}

/** The order in the file, as far as it is one; what it says of lists that are not there counts for nothing. */
function orderOf(given: unknown): ListOrder | null {
  // The schema has just said that it is an order.
  return problemOf(KINDS.lists.schema, given) === null ? (given as ListOrder) : null;
}

/**
 * Puts imported lists behind those that are here, in the file's order. Which list is active is the scout's choice
 * wherever there are lists; in an empty store the file's choice comes back.
 *
 * @example await addToOrder(state, [spring], { order: ["spring"], activeId: "spring" }) // active where it is alone
 * @example await addToOrder(state, [], null) // { ok: true, value: null }, nothing changed
 */
export async function addToOrder({ tx, deps }: Importing, lists: List[], given: unknown): Promise<Result<null>> {
  if (lists.length === 0) return { ok: true, value: null };
  const before = await readOrder(tx, deps.area);
  if (!before.ok) return before;
  const theirs = orderOf(given);
  const taken = new Map(lists.map((list) => [list.id, list]));
  const named = (theirs?.order ?? []).filter((id) => taken.has(id));
  const order = [...new Set([...before.value.order, ...named, ...taken.keys()])];
  if (order.length === before.value.order.length) return { ok: true, value: null };
  const wanted = theirs === null ? order[0] : (theirs.activeId ?? undefined);
  // Nothing is saved into a list that is put away.
  const first = wanted !== undefined && taken.get(wanted)?.archivedAt === null ? wanted : null;
  const activeId = before.value.order.length === 0 ? first : before.value.activeId;
  tx.put(KINDS.lists, KEY.lists, { order, activeId });
  return { ok: true, value: null };
}

/** What the file does not name stays: a scout's own views, topics and hidden pages are work, not a choice. */
function mergeSettings(mine: Settings, theirs: Partial<Settings>): Settings {
  const both = <T>(own: readonly T[] = [], file: readonly T[] = [], nameOf: (item: T) => string): T[] => {
    const named = new Set(file.map(nameOf));
    return [...own.filter((item) => !named.has(nameOf(item))), ...file];
  };
  const merged = { ...mine, ...theirs };
  if (Array.isArray(theirs.views)) merged.views = both(mine.views, theirs.views, (view) => view.id);
  if (Array.isArray(theirs.topics)) merged.topics = both(mine.topics, theirs.topics, (topic) => topic.id);
  if (Array.isArray(theirs.hiddenPages)) {
    merged.hiddenPages = both(mine.hiddenPages, theirs.hiddenPages, (page) => JSON.stringify(page));
  }
  return merged;
}

/** Takes the file's settings over; a file of an older version may lack some, which stay as they are. */
async function importSettings(state: Importing, given: unknown): Promise<void> {
  const mine = await state.tx.read(KINDS.settings, KEY.settings);
  const now = mine.state === "ok" ? mine.value : DEFAULT_SETTINGS;
  // As they come: whether they are settings is asked of the schema, before and after they are put together.
  const alone = isObject(given) ? ({ ...DEFAULT_SETTINGS, ...given } as Settings) : null;
  const damaged = alone === null || hasPrototypeKey(given) ? "no settings" : problemOf(KINDS.settings.schema, alone);
  const problem = mine.state === "newer" ? "newer" : damaged;
  if (problem !== null) {
    state.result.refused += 1;
    return hold(state, "settings", problem, given);
  }
  state.tx.put(KINDS.settings, KEY.settings, mergeSettings(now, given as Partial<Settings>));
}

async function importPacks(state: Importing, given: unknown[]): Promise<void> {
  const taken = await importAll(
    state,
    KINDS.pack,
    given,
    (value) => ({ key: packKey(value.id), value }),
    (_, theirs) => theirs,
  );
  state.result.packs += taken.length;
  state.result.refused += given.length - taken.length;
  if (taken.length > 0) state.tx.setRaw(PACKS_REVISION, state.deps.now());
}

/** Figures of one network stand under one key. */
const homeOfMarket = (value: MarketValue[]) => ({ key: marketKey(value[0]?.platform ?? ""), value });

const networksOf = (group: unknown[]): number =>
  new Set(group.map((each) => (isObject(each) ? each.platform : null))).size;

async function importMarket(state: Importing, given: unknown[]): Promise<void> {
  const groups = given.filter((group) => !Array.isArray(group) || group.length > 0);
  const isMixed = (group: unknown) => Array.isArray(group) && networksOf(group) > 1;
  for (const group of groups.filter(isMixed)) hold(state, "market", "several networks", group);
  const plain = groups.filter((group) => !isMixed(group));
  await importAll(state, KINDS.market, plain, homeOfMarket, mergeMarket);
}

/**
 * Takes in what a file holds once: the queue behind the queue that is here, the figures of creators seen, settings
 * and packs. What does not validate goes to quarantine as it was.
 *
 * @example await importRest(state, { queue }) // its profiles wait behind those that wait already
 * @example await importRest(state, {}) // nothing changed
 */
export async function importRest(state: Importing, { queue, market = [], settings, packs = [] }: Rest): Promise<void> {
  const queues = queue === null || queue === undefined ? [] : [queue];
  await importAll(state, KINDS.queue, queues, (value) => ({ key: KEY.queue, value }), mergeQueues);
  await importMarket(state, market);
  if (settings !== null && settings !== undefined) await importSettings(state, settings);
  if (packs.length > 0) await importPacks(state, packs);
}
