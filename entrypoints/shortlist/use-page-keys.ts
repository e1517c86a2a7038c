import { useEffect, useRef } from "preact/hooks";

const FIELD = "input:not([type=checkbox]), textarea, select, [contenteditable]";

/** Keys that work everywhere on the page but while somebody types: "/" searches, Control+Z takes back. */
export function usePageKeys(onUndo: () => void): void {
  const undo = useRef(onUndo);
  undo.current = onUndo;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.target instanceof Element && event.target.matches(FIELD)) return;
      if (event.key === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey) undo.current();
      else if (event.key === "/") document.querySelector<HTMLElement>('input[type="search"]')?.focus();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
