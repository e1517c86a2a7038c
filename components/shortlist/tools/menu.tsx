import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** Closes the menu around an element and gives the focus back to its button. */
export function closeMenu(inside: Element): void {
  const details = inside.closest("details");
  if (!details) return;
  details.open = false;
  details.querySelector("summary")?.focus();
}

/** A button that opens a small board; Escape, or a press elsewhere, closes it. */
export function Menu({ label, name, children }: { label: string; name: string; children: ComponentChildren }) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const elsewhere = (event: Event) => {
      const { current } = details;
      if (current?.open && event.target instanceof Node && !current.contains(event.target)) current.open = false;
    };
    document.addEventListener("pointerdown", elsewhere);
    document.addEventListener("focusin", elsewhere);
    return () => {
      document.removeEventListener("pointerdown", elsewhere);
      document.removeEventListener("focusin", elsewhere);
    };
  }, []);
  return (
    <details
      class="menu"
      data-menu={name}
      ref={details}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !details.current?.open) return;
        closeMenu(details.current);
        event.stopPropagation();
      }}
    >
      <summary>{label}</summary>
      <div class="menu-board">{children}</div>
    </details>
  );
}
