import { useLayoutEffect, useRef } from "preact/hooks";
import { activate, extend, type Selection, toggle, toggleAll } from "./selection";

interface GridKeys {
  /** Ids in the order shown. */
  shown: readonly string[];
  selection: Selection;
  onSelect(selection: Selection): void;
  /** Enter on a row. */
  onOpen(id: string): void;
  /** Delete on a row: it and what is chosen. */
  onRemove(id: string): void;
  /** "c": the chosen side by side. */
  onCompare(): void;
  /** Brings the row of this id into view. */
  show(id: string): void;
}

const PAGE = 10;
const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_at, last) => last,
};

/** Keys inside a field or a menu are its own; a link or a box in a row leaves the arrows to the grid. */
const OWN_KEYS = "select, textarea, input:not([type=checkbox])";

/** Moves, chooses and opens rows by keys. Goes on the element around the rows. */
export function useGridKeys(scroller: { current: HTMLElement | null }, keys: GridKeys) {
  const { shown, selection, onSelect } = keys;
  /** Set when a key moved: focus follows as soon as the row is drawn. */
  const following = useRef(false);

  // After each drawing: the row that was moved to may only now be in the document. At once, not after the frame: the row
  // left behind may be taken out by the same drawing, and a key pressed before the focus has moved would reach nobody.
  useLayoutEffect(() => {
    if (!following.current || selection.active === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-creator="${CSS.escape(selection.active)}"]`);
    if (!row) return;
    following.current = false;
    row.focus({ preventScroll: true });
  });

  const move = (to: number, range: boolean) => {
    const id = shown[Math.min(shown.length - 1, Math.max(0, to))];
    if (id === undefined) return;
    following.current = true;
    keys.show(id);
    onSelect(range ? extend(selection, id, shown) : activate(selection, id));
  };

  return (event: KeyboardEvent) => {
    const { target } = event;
    if (!(target instanceof Element) || target.matches(OWN_KEYS) || target.closest('[role="columnheader"]')) return;
    const step = STEPS[event.key];
    // A row that Tab led to takes keys before any arrow was pressed.
    const active = selection.active ?? target.closest("[data-creator]")?.getAttribute("data-creator") ?? null;
    const onRow = target.matches('[role="row"]');
    if (step && !event.ctrlKey && !event.metaKey && !event.altKey) {
      move(step(active === null ? -1 : shown.indexOf(active), shown.length - 1), event.shiftKey);
    } else if (event.key === "a" && (event.ctrlKey || event.metaKey)) onSelect(toggleAll(selection, shown));
    else if (event.key === "Escape" && selection.ids.size > 0) onSelect({ ...selection, ids: new Set() });
    else if (!onRow || active === null) return;
    else if (event.key === "c" && !event.ctrlKey && !event.metaKey && !event.altKey) keys.onCompare();
    else if (event.key === " ") onSelect(event.shiftKey ? extend(selection, active, shown) : toggle(selection, active));
    else if (event.key === "Enter") keys.onOpen(active);
    else if (event.key === "Delete") keys.onRemove(active);
    else return;
    event.preventDefault();
  };
}
