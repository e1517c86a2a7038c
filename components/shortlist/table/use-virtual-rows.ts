import { elementScroll, observeElementOffset, type observeElementRect, Virtualizer } from "@tanstack/virtual-core";
import { useEffect, useLayoutEffect, useReducer, useRef } from "preact/hooks";

export interface VirtualRows {
  /** Goes on the element that scrolls. */
  scroller: { current: HTMLDivElement | null };
  /** Indexes that are drawn, with their distance from the top in px. */
  items: { index: number; start: number }[];
  totalHeight: number;
  /** Brings a row into view. */
  show(index: number): void;
}

/**
 * The size as the library watches it, but for the first look: to ask a table that was just made for its size has the
 * browser lay all of it out in the task that made it. The observer is called after the layout that comes anyway.
 */
const observeSize: typeof observeElementRect<HTMLDivElement> = ({ scrollElement, targetWindow }, callback) => {
  if (!scrollElement || !targetWindow) return;
  const observer = new targetWindow.ResizeObserver(() =>
    callback({ width: scrollElement.clientWidth, height: scrollElement.clientHeight }),
  );
  observer.observe(scrollElement);
  return () => observer.disconnect();
};

/** A table that was just made stands at its top: to scroll it there would have it laid out at once as well. */
const scrollTo: typeof elementScroll<HTMLDivElement> = (offset, options, instance) => {
  if (offset !== instance.scrollOffset || options.adjustments) elementScroll(offset, options, instance);
};

/** Draws only the rows near the viewport: the nodes in the document stay bounded, however long the list. */
export function useVirtualRows(count: number, rowHeight: number): VirtualRows {
  const scroller = useRef<HTMLDivElement | null>(null);
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollToFn: scrollTo,
    observeElementRect: observeSize,
    observeElementOffset,
    onChange: () => redraw(null as never),
    overscan: 4,
    // The head stays in view and covers a row's height.
    scrollPaddingStart: rowHeight,
    scrollPaddingEnd: rowHeight,
    initialRect: { width: 0, height: 900 },
  };
  const held = useRef<Virtualizer<HTMLDivElement, HTMLElement> | null>(null);
  held.current ??= new Virtualizer<HTMLDivElement, HTMLElement>(options);
  const virtualizer = held.current;
  virtualizer.setOptions(options);
  useEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    scroller,
    items: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, start })),
    totalHeight: virtualizer.getTotalSize(),
    show: (index) => virtualizer.scrollToIndex(index, { align: "auto" }),
  };
}
