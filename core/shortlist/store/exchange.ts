import { mergeCreators } from "../merge";
import type { BackupPart, Creator, ImportResult, List, Person, Quarantined, Result } from "../types";
import type { StorageArea, StoreDeps } from "./area";
import { diskError } from "./disk-error";
import { readEntry } from "./entry";
import { isObject, sameJson } from "./json";
import { creatorKey, KEY, listKey, PREFIX, personKey } from "./keys";
import { KINDS, type Kind } from "./kinds";
import { quarantined, quarantineKey, readQuarantined } from "./quarantine";
import { allKeys } from "./rebuild";
import { type Done, transact } from "./transact";
import type { Tx } from "./tx";

/** Creators in one part of an export or an import. */
export const PART = 200;

function sorted<T>(kind: Kind<T>, raw: Record<string, unknown>, newer: BackupPart["newer"]): T[] {
  const values: T[] = [];
  for (const [key, stored] of Object.entries(raw)) {
    const read = readEntry(kind, stored);
    if (read.state === "ok") values.push(read.value);
    // What cannot be read here goes along as it is: an export leaves nothing behind.
    else newer.push({ key, raw: JSON.stringify(stored) ?? "" });
  }
  return values;
}

/** A part of everything the scout made, for a backup. The first part also has lists, people and quarantine. */
export async function exportPart(area: StorageArea, from: number): Promise<Result<BackupPart>> {
  try {
    const keys = (await allKeys(area)).toSorted();
    const of = (prefix: string) => keys.filter((key) => key.startsWith(prefix));
    const get = (some: string[]) => (some.length === 0 ? {} : area.get(some));
    const creators = of(PREFIX.creator);
    const newer: BackupPart["newer"] = [];
    const part: BackupPart = {
      creators: sorted(KINDS.creator, await get(creators.slice(from, from + PART)), newer),
      lists: from === 0 ? sorted(KINDS.list, await get(of(PREFIX.list)), newer) : [],
      people: from === 0 ? sorted(KINDS.person, await get(of(PREFIX.person)), newer) : [],
      quarantine:
        from === 0
          ? Object.entries(await get(of(PREFIX.quarantine))).map(([key, raw]) => readQuarantined(key, raw))
          : [],
      newer,
      next: from + PART < creators.length ? from + PART : null,
    };
    return { ok: true, value: part };
  } catch (error) {
    return { ok: false, error: diskError(error) };
  }
}

/** Unchecked entries of a file. */
export interface ImportPart {
  creators: unknown[];
  lists: unknown[];
  people: unknown[];
  quarantine: unknown[];
}

interface Importing {
  tx: Tx;
  now: number;
  held: number;
  result: ImportResult;
}

function hold(state: Importing, what: string, problem: string, raw: unknown): void {
  state.held += 1;
  state.result.quarantined += 1;
  const key = `import:${what}:${state.held}`;
  state.tx.setRaw(quarantineKey(key, state.now), quarantined(key, state.now, problem, raw));
}

/** An imported entry is the plain value in the present form, or as it was stored, with its schema number. */
function check<T>(kind: Kind<T>, raw: unknown): ReturnType<typeof readEntry<T>> {
  const stored = isObject(raw) && "schema" in raw && "value" in raw;
  return readEntry(kind, stored ? raw : { schema: kind.migrations.at(-1)?.to ?? 1, value: raw });
}

async function importAll<T>(
  state: Importing,
  kind: Kind<T>,
  entries: unknown[],
  keyOf: (value: T) => string,
  merge: (mine: T, theirs: T) => T,
): Promise<Result<T[]>> {
  const taken: T[] = [];
  for (const raw of entries) {
    const read = check(kind, raw);
    if (read.state !== "ok") {
      hold(state, kind.name, read.state === "damaged" ? read.problem : read.state, raw);
      continue;
    }
    const key = keyOf(read.value);
    const mine = await state.tx.read(kind, key);
    if (mine.state === "newer") return { ok: false, error: "newer-version" };
    const next = mine.state === "ok" ? merge(mine.value, read.value) : read.value;
    taken.push(next);
    const counted = kind.name === "creator";
    if (mine.state === "ok" && sameJson(mine.value, next)) {
      if (counted) state.result.unchanged += 1;
      continue;
    }
    state.tx.put(kind, key, next);
    if (counted) state.result[mine.state === "ok" ? "merged" : "added"] += 1;
  }
  return { ok: true, value: taken };
}

async function addToOrder(tx: Tx, lists: List[]): Promise<Result<null>> {
  if (lists.length === 0) return { ok: true, value: null };
  const read = await tx.read(KINDS.lists, KEY.lists);
  if (read.state === "newer") return { ok: false, error: "newer-version" };
  const before = read.state === "ok" ? read.value : { order: [], activeId: null };
  const order = [...new Set([...before.order, ...lists.map((list) => list.id)])];
  if (order.length > before.order.length) {
    tx.put(KINDS.lists, KEY.lists, { order, activeId: before.activeId ?? order[0] ?? null });
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
  if (part.creators.length > PART) return Promise.resolve({ ok: false, error: "invalid" });
  return transact<ImportResult>(deps, "import", async (tx) => {
    const result: ImportResult = { added: 0, merged: 0, unchanged: 0, quarantined: 0 };
    const state: Importing = { tx, now: deps.now(), held: 0, result };
    const lists = await importAll(
      state,
      KINDS.list,
      part.lists,
      (list) => listKey(list.id),
      (mine) => mine,
    );
    if (!lists.ok) return lists;
    const ordered = await addToOrder(tx, lists.value);
    if (!ordered.ok) return ordered;
    const people = await importAll(state, KINDS.person, part.people, (person) => personKey(person.id), mergePeople);
    if (!people.ok) return people;
    const creators = await importAll<Creator>(
      state,
      KINDS.creator,
      part.creators,
      (one) => creatorKey(one.id),
      mergeCreators,
    );
    if (!creators.ok) return creators;
    for (const raw of part.quarantine) {
      const held: Quarantined = readQuarantined("import", { value: raw });
      hold(state, held.key, held.problem, held.raw);
    }
    return { ok: true, value: result };
  });
}
