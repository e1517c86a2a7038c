type Look = (postIds: readonly string[]) => void;

/**
 * What an element needs so that the posts behind it are looked at while the mouse is on it or the keyboard's focus is
 * in it, and no longer.
 */
export function looking(ids: readonly string[], onLook: Look | undefined) {
  const start = () => onLook?.(ids);
  const end = () => onLook?.([]);
  return { onMouseEnter: start, onMouseLeave: end, onFocusIn: start, onFocusOut: end };
}
