import { isObject, sameJson } from "./json";

/** One place that changed. An absent `before` or `after` means that there was nothing. */
export interface Patch {
  path: string[];
  before?: unknown;
  after?: unknown;
}

/** Lists are compared whole; deeper than this, objects too. */
const DEPTH = 4;

/** What a new reading or a clock writes: an undo leaves it as it is. */
const NOT_UNDONE = new Set([
  "updatedAt",
  "latest",
  "snapshots",
  "profile",
  "url",
  "handle",
  "formerHandles",
  "stableId",
]);

function collect(before: unknown, after: unknown, path: string[], out: Patch[]): void {
  if (sameJson(before, after)) return;
  if (path.length < DEPTH && isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (path.length === 0 && NOT_UNDONE.has(key)) continue;
      collect(before[key], after[key], [...path, key], out);
    }
    return;
  }
  const patch: Patch = { path };
  if (before !== undefined) patch.before = before;
  if (after !== undefined) patch.after = after;
  out.push(patch);
}

/**
 * The places that differ between two JSON values, as small as possible, so that undoing one change leaves
 * others alone. Figures of a reading are left out.
 *
 * @example diff({ a: 1, b: 2 }, { a: 1, b: 3 }) // [{ path: ["b"], before: 2, after: 3 }]
 * @example diff(undefined, { a: 1 }) // [{ path: [], after: { a: 1 } }]
 */
export function diff(before: unknown, after: unknown): Patch[] {
  const out: Patch[] = [];
  collect(before, after, [], out);
  return out;
}

function revertOne(current: unknown, patch: Patch, at: number): { ok: true; value: unknown } | { ok: false } {
  const key = patch.path[at];
  if (key === undefined) {
    const unchanged = at === 0 ? diff(patch.after, current).length === 0 : sameJson(current, patch.after);
    return unchanged ? { ok: true, value: patch.before } : { ok: false };
  }
  if (!isObject(current)) return { ok: false };
  const inner = revertOne(current[key], patch, at + 1);
  if (!inner.ok) return inner;
  const { [key]: _, ...rest } = current;
  return { ok: true, value: inner.value === undefined ? rest : { ...rest, [key]: inner.value } };
}

/**
 * Takes patches back. Fails, changing nothing, when one of the places was changed again since.
 *
 * @example revert({ a: 1, b: 3 }, [{ path: ["b"], before: 2, after: 3 }]) // { ok: true, value: { a: 1, b: 2 } }
 * @example revert({ b: 9 }, [{ path: ["b"], before: 2, after: 3 }]) // { ok: false }
 */
export function revert(current: unknown, patches: Patch[]): { ok: true; value: unknown } | { ok: false } {
  let value = current;
  for (const patch of patches) {
    const next = revertOne(value, patch, 0);
    if (!next.ok) return next;
    value = next.value;
  }
  return { ok: true, value };
}
