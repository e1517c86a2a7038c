import { useRef, useState } from "preact/hooks";
import type { SavedView } from "../../../core/shortlist/types";
import { t } from "../../words";
import { closeMenu, Menu } from "./menu";

export interface ViewsActions {
  open(view: SavedView): void;
  save(name: string): void;
  remove(view: SavedView): void;
  reset(): void;
}

/** Saved views: columns, order, groups and filters under a name. */
export function ViewsMenu({ views, actions }: { views: readonly SavedView[]; actions: ViewsActions }) {
  const [name, setName] = useState("");
  const field = useRef<HTMLInputElement>(null);
  return (
    <Menu label={t("shortlist_views")} name="views">
      <ul class="plain-list">
        <li>
          <button
            type="button"
            data-look="quiet"
            onClick={(event) => {
              actions.reset();
              closeMenu(event.currentTarget);
            }}
          >
            {t("shortlist_view_first")}
          </button>
        </li>
        {views.map((view) => (
          <li key={view.id} class="column-line">
            <button
              type="button"
              data-look="quiet"
              data-view={view.name}
              onClick={(event) => {
                actions.open(view);
                closeMenu(event.currentTarget);
              }}
            >
              {view.name}
            </button>
            <button
              type="button"
              data-look="quiet"
              aria-label={t("shortlist_view_remove", view.name)}
              onClick={() => actions.remove(view)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== "") actions.save(name.trim());
          setName("");
          // The button that was pressed has nothing to save any more and gives up the focus.
          field.current?.focus();
        }}
      >
        <input
          ref={field}
          value={name}
          aria-label={t("shortlist_view_name")}
          placeholder={t("shortlist_view_name")}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" data-action="save-view" disabled={name.trim() === ""}>
          {t("shortlist_view_save")}
        </button>
      </form>
    </Menu>
  );
}
