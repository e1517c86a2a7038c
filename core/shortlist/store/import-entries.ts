import { readEntry } from "./entry";
import { hold, type Importing } from "./hold";
import { isObject, sameJson } from "./json";
import type { Kind } from "./kinds";
import { hasPrototypeKey, problemOf } from "./problem";

/** An imported entry is the plain value in the present form, or as it was stored, with its schema number. */
function check<T>(kind: Kind<T>, raw: unknown): ReturnType<typeof readEntry<T>> {
  if (hasPrototypeKey(raw)) return { state: "damaged", problem: "a key named __proto__" };
  const stored = isObject(raw) && "schema" in raw && "value" in raw;
  return readEntry(kind, stored ? raw : { schema: kind.migrations.at(-1)?.to ?? 1, value: raw });
}

/** Where an imported entry goes, and as what. */
export interface Home<T> {
  key: string;
  value: T;
}

/**
 * Takes in entries of one kind of a file: merged with what is there, put where nothing is, or into quarantine. Gives
 * those that are in the store now.
 *
 * @example await importAll(state, KINDS.list, [list], homeOf, (mine) => mine) // [list]
 * @example await importAll(state, KINDS.list, ["nonsense"], homeOf, (mine) => mine) // [], it is in quarantine
 */
export async function importAll<T>(
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
