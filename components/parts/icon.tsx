const PATHS = {
  mail: "M2.5 4h11v8h-11zM2.5 4.5 8 8.8l5.5-4.3",
  more: "M4 6l4 4 4-4",
  less: "M4 10l4-4 4 4",
  close: "M4 4l8 8M12 4l-8 8",
  fold: "M3 8h10",
  grip: "M6 3v10M10 3v10",
  help: "M6 6.2A2 2 0 1 1 8.6 8.1C8.2 8.3 8 8.6 8 9.2M8 11.6v.2",
  panel: "M2.5 3h11v10h-11zM9.5 3v10",
} as const;

/** A line drawing; the words for it are the button's own label. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
    </svg>
  );
}
