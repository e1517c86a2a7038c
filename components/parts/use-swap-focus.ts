import { useEffect, useRef } from "preact/hooks";

/** For what takes the place of the button that opened it, and the other way round: the focus would be lost with it. */
export function useSwapFocus(open: boolean, next: () => HTMLElement | null | undefined): void {
  const before = useRef(open);
  useEffect(() => {
    if (before.current === open) return;
    before.current = open;
    next()?.focus();
  }, [open]);
}
