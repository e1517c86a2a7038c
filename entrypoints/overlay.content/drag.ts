/** Follows the pointer from where the handle was grabbed; `move` gets the overlay's new place in the window. */
export function dragFrom(
  event: PointerEvent,
  from: { left: number; top: number },
  move: (place: { x: number; y: number }) => void,
  done: () => void,
  signal: AbortSignal,
): void {
  event.preventDefault();
  const stop = new AbortController();
  signal.addEventListener("abort", () => stop.abort(), { once: true, signal: stop.signal });
  const options = { signal: stop.signal, capture: true };
  window.addEventListener(
    "pointermove",
    (now) => {
      now.stopPropagation();
      move({ x: from.left + now.clientX - event.clientX, y: from.top + now.clientY - event.clientY });
    },
    options,
  );
  for (const end of ["pointerup", "pointercancel"] as const) {
    window.addEventListener(
      end,
      () => {
        stop.abort();
        done();
      },
      options,
    );
  }
}
