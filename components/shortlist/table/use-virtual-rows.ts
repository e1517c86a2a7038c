import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/virtual-core";
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

/** Draws only the rows near the viewport: the nodes in the document stay bounded, however long the list. */
export function useVirtualRows(count: number, rowHeight: number): VirtualRows {
  const scroller = useRef<HTMLDivElement | null>(null);
  const [, redraw] = useReducer((turn: number) => turn + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    scrollToFn: elementScroll<HTMLDivElement>,
    observeElementRect,
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
