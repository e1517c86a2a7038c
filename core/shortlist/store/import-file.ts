import { platformById } from "../../platforms/registry";
import { mergeCreators } from "../merge";
import type { Creator, CreatorId, ImportResult, List, Person, Result } from "../types";
import type { StoreDeps } from "./area";
import { readEntry } from "./entry";
import { PART } from "./exchange";
import { findByStableId, findCreator, freeId, mayBe } from "./find";
import { hold, type Importing, startHolding } from "./hold";
import { importUnread, sortUnread } from "./import-newer";
import { isObject, sameJson } from "./json";
import { creatorKey, KEY, listKey, personKey } from "./keys";
import { KINDS, type Kind } from "./kinds";
import { readOrder } from "./lists";
import { hasPrototypeKey, problemOf } from "./problem";
import { readQuarantined } from "./quarantine";
import { type Done, transact } from "./transact";
import type { Tx } from "./tx";

/** Unchecked entries of a file. */
export interface ImportPart {
  creators: unknown[];
  lists: unknown[];
  people: unknown[];
  quarantine: unknown[];
  /** What the version that wrote the file could not read, as it was stored. */
  newer?: unknown[];
}

/** A part comes by message, where types are only promised. */
function isPart(part: unknown): part is ImportPart {
  if (!isObject(part)) return false;
  const { creators, lists, people, quarantine, newer = [] } = part;
  return (
    [creators, lists, people, quarantine, newer].every(Array.isArray) &&
    Array.isArray(creators) &&
    creators.length <= PART
  );
}

/** An imported entry is the plain value in the present form, or as it was stored, with its schema number. */
function check<T>(kind: Kind<T>, raw: unknown): ReturnType<typeof readEntry<T>> {
  if (hasPrototypeKey(raw)) return { state: "damaged", problem: "a key named __proto__" };
  const stored = isObject(raw) && "schema" in raw && "value" in raw;
  return readEntry(kind, stored ? raw : { schema: kind.migrations.at(-1)?.to ?? 1, value: raw });
}

interface Home<T> {
  key: string;
  value: T;
}

async function importAll<T>(
  state: Importing,
  kind: Kind<T>,
  entries: unknown[],
  homeOf: (value: T) => Home<T> | Promise<Home<T>>,
  merge: (mine: T, theirs: T) => T,
): Promise<T[]> {
  const taken: T[] = [];
  const counted = kind.name === "creator";
  for (const raw of entries) {
    const read = check(kind, raw);
    if (read.state !== "ok") {
      hold(state, kind.name, read.state === "damaged" ? read.problem : read.state, raw);
      continue;
    }
    const { key, value } = await homeOf(read.value);
    const mine = await state.tx.read(kind, key);
    const next = mine.state === "ok" ? merge(mine.value, value) : value;
    // What only a newer version can read is left alone, and what does not fit together stays as it was on both sides.
    const problem = mine.state === "newer" ? "newer" : problemOf(kind.schema, next);
    if (problem !== null) {
      hold(state, kind.name, problem, raw);
      continue;
    }
    taken.push(next);
    if (mine.state === "ok" && sameJson(mine.value, next)) {
      if (counted) state.result.unchanged += 1;
      continue;
    }
    state.tx.put(kind, key, next);
    if (counted) state.result[mine.state === "ok" ? "merged" : "added"] += 1;
  }
  return taken;
}

/** The same creator with its handle spelled the network's one way, in its id too. */
function canonical(creator: Creator): Creator {
  const { platform, id } = creator;
  const handle = platformById(platform)?.canonicalHandle(creator.handle) || creator.handle;
  return { ...creator, handle, id: id === `${platform}:${creator.handle}` ? `${platform}:${handle}` : id };
}

/** Which entry an imported creator belongs to: that of its never-changing id, of its own id, of its handle; else a free one. */
async function creatorHome(tx: Tx, given: Creator): Promise<Home<Creator>> {
  const theirs = canonical(given);
  const at = (id: CreatorId) => ({ key: creatorKey(id), value: { ...theirs, id } });
  const stable = await findByStableId(tx, theirs);
  if (stable.state === "ok") return at(stable.value.id);
  const same = await tx.read(KINDS.creator, creatorKey(theirs.id));
  if (same.state !== "ok") {
    const named = same.state === "newer" ? same : await findCreator(tx, theirs);
    return at(named.state === "ok" ? named.value.id : theirs.id);
  }
  return at(mayBe(same.value, theirs) ? theirs.id : await freeId(tx, theirs));
}

async function addToOrder(tx: Tx, deps: StoreDeps, lists: List[]): Promise<Result<null>> {
  if (lists.length === 0) return { ok: true, value: null };
  const before = await readOrder(tx, deps.area);
  if (!before.ok) return before;
  const order = [...new Set([...before.value.order, ...lists.map((list) => list.id)])];
  if (order.length > before.value.order.length) {
    const activeId = before.value.order.length === 0 ? (order[0] ?? null) : before.value.activeId;
    tx.put(KINDS.lists, KEY.lists, { order, activeId });
  }
  return { ok: true, value: null };
}

const mergePeople = (mine: Person, theirs: Person): Person => ({
  ...mine,
  creatorIds: [...new Set([...mine.creatorIds, ...theirs.creatorIds])],
});

/**
 * Takes in a part of a file, whole or not at all. Known creators are merged, what does not validate goes to
 * quarantine as it was. The same part again changes nothing.
 *
 * @example await importPart(deps, { creators: [creator], lists: [], people: [], quarantine: [] }) // added: 1
 * @example await importPart(deps, { creators: ["nonsense"], … }) // quarantined: 1
 */
export function importPart(deps: StoreDeps, part: ImportPart): Promise<Result<Done<ImportResult>>> {
  if (!isPart(part)) return Promise.resolve({ ok: false, error: "invalid" });
  return transact<ImportResult>(deps, "import", async (tx) => {
    const result: ImportResult = { added: 0, merged: 0, unchanged: 0, quarantined: 0, newer: 0 };
    const state = await startHolding(tx, deps, result);
    const unread = sortUnread(part.newer ?? []);
    const lists = await importAll(
      state,
      KINDS.list,
      [...part.lists, ...unread.lists],
      (value) => ({ key: listKey(value.id), value }),
      (mine) => mine,
    );
    const ordered = await addToOrder(tx, deps, lists);
    if (!ordered.ok) return ordered;
    const home = (value: Person) => ({ key: personKey(value.id), value });
    await importAll(state, KINDS.person, [...part.people, ...unread.people], home, mergePeople);
    await importAll<Creator>(
      state,
      KINDS.creator,
      [...part.creators, ...unread.creators],
      (one) => creatorHome(tx, one),
      mergeCreators,
    );
    await importUnread(state, unread);
    for (const raw of part.quarantine) {
      const held = readQuarantined("import", { value: raw });
      hold(state, held.key, held.problem, raw, held.raw);
    }
    return { ok: true, value: result };
  });
}
