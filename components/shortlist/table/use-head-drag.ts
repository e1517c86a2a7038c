import { useRef, useState } from "preact/hooks";
import { type Column, movedColumn } from "./columns";

/** So far the pointer goes before a press on a head becomes a drag: a shaky click still sorts. */
const FAR = 6;

interface Drag {
  from: number;
  to: number;
}

/** The head under the pointer, by its place among the columns; null beside all of them. */
function headAt(row: HTMLElement, x: number): number | null {
  const heads = [...row.querySelectorAll<HTMLElement>("[data-head]")];
  const at = heads.findIndex((head) => {
    const { left, right } = head.getBoundingClientRect();
    return x >= left && x <= right;
  });
  return at < 0 ? null : at;
}

/**
 * Columns moved by dragging their heads, and by Alt with an arrow on a head. With pointer events, since Firefox lets
 * nobody drag what a button stands in. The handlers go on the row of heads, whose cells carry `data-head`.
 */
export function useHeadDrag(columns: readonly Column[], onChange: (columns: Column[]) => void) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const start = useRef<{ x: number; at: number } | null>(null);
  /** The press that ended a drag is no press on a head. */
  const dragged = useRef(false);
  const end = () => {
    start.current = null;
    setDrag(null);
  };
  const handlers = {
    onPointerDown: ({ button, clientX, target }: PointerEvent) => {
      dragged.current = false;
      const head = target instanceof Element ? target.closest<HTMLElement>("[data-head]") : null;
      if (button === 0 && head) start.current = { x: clientX, at: Number(head.dataset.head) };
    },
    onPointerMove: (event: PointerEvent & { currentTarget: HTMLElement }) => {
      const { current: from } = start;
      if (!from || (drag === null && Math.abs(event.clientX - from.x) < FAR)) return;
      // The pointer may leave the heads while it drags.
      event.currentTarget.setPointerCapture(event.pointerId);
      const to = headAt(event.currentTarget, event.clientX) ?? drag?.to ?? from.at;
      if (drag?.to !== to) setDrag({ from: from.at, to });
    },
    onPointerUp: () => {
      if (drag) {
        dragged.current = true;
        if (drag.to !== drag.from) onChange(movedColumn(columns, drag.from, drag.to));
      }
      end();
    },
    onPointerCancel: end,
    onClickCapture: (event: Event) => {
      if (dragged.current) event.stopPropagation();
      dragged.current = false;
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === "Escape" && drag) end();
      const head = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-head]") : null;
      const step = event.key === "ArrowLeft" ? -1 : event.key === "ArrowRight" ? 1 : 0;
      if (!head || !event.altKey || step === 0) return;
      event.preventDefault();
      event.stopPropagation();
      const from = Number(head.dataset.head);
      const to = from + (getComputedStyle(head).direction === "rtl" ? -step : step);
      if (to >= 0 && to < columns.length) onChange(movedColumn(columns, from, to));
    },
  };
  const over = (at: number): "before" | "after" | undefined =>
    drag === null || drag.to !== at || drag.from === at ? undefined : drag.from < at ? "after" : "before";
  return { handlers, over, dragging: drag !== null };
}
