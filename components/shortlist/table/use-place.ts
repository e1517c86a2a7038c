import { useEffect, useLayoutEffect } from "preact/hooks";

/** Where the table was scrolled to and whose page was opened from it; written by the table, kept by who shows it. */
export interface Place {
  top: number;
  opened: string | null;
}

/** A row that is not there after so many frames is not shown any more. */
const MOST_FRAMES = 20;

/** Scrolls back to where the table was left, and gives the row that was opened the focus again. */
export function usePlace(scroller: { current: HTMLElement | null }, place: Place): void {
  useLayoutEffect(() => {
    // A new table stands at its top; to say so would have the browser lay it out at once.
    if (scroller.current && place.top > 0) scroller.current.scrollTop = place.top;
  }, []);
  useEffect(() => {
    const { opened } = place;
    place.opened = null;
    if (opened === null) return;
    // The row is drawn only after the table has seen where it is scrolled to, a few rows a frame.
    let frames = MOST_FRAMES;
    const look = () => {
      const row = scroller.current?.querySelector<HTMLElement>(`[data-creator="${CSS.escape(opened)}"]`);
      frames -= 1;
      if (row) row.focus({ preventScroll: true });
      else if (frames > 0) frame = requestAnimationFrame(look);
    };
    let frame = requestAnimationFrame(look);
    return () => cancelAnimationFrame(frame);
  }, []);
}
