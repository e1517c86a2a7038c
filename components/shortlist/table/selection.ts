/** Chosen creators, with the place that a range begins from and the one that the keys stand at. */
export interface Selection {
  ids: ReadonlySet<string>;
  /** Where shift-selecting begins. */
  anchor: string | null;
  /** The row that takes keys. */
  active: string | null;
}

export const NO_SELECTION: Selection = { ids: new Set(), anchor: null, active: null };

/** A row becomes the one that takes keys. */
export const activate = (selection: Selection, id: string): Selection => ({ ...selection, active: id });

/**
 * Chooses a row or lets it go.
 *
 * @example toggle(NO_SELECTION, "x:a").ids.has("x:a") // true
 * @example toggle(toggle(NO_SELECTION, "x:a"), "x:a").ids.size // 0
 */
export function toggle(selection: Selection, id: string): Selection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, anchor: id, active: id };
}

/**
 * Chooses every row from the anchor to this one, in the order shown.
 *
 * @example extend({ ...NO_SELECTION, anchor: "a" }, "c", ["a", "b", "c", "d"]).ids.size // 3
 * @example extend(NO_SELECTION, "c", ["a", "b", "c"]).ids.size // 1: nothing to reach from
 */
export function extend(selection: Selection, id: string, shown: readonly string[]): Selection {
  const start = selection.anchor ?? selection.active ?? id;
  const [from, to] = [shown.indexOf(start), shown.indexOf(id)].toSorted((a, b) => a - b);
  const range = from === undefined || to === undefined || from < 0 ? [id] : shown.slice(from, to + 1);
  return { ids: new Set([...selection.ids, ...range]), anchor: start, active: id };
}

/** All rows shown, or none when they are all chosen already. */
export function toggleAll(selection: Selection, shown: readonly string[]): Selection {
  const all = shown.length > 0 && shown.every((id) => selection.ids.has(id));
  return { ...selection, ids: new Set(all ? [] : shown) };
}
