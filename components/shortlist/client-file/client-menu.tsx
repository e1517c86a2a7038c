import { t } from "../../words";
import { closeMenu, Menu } from "../tools/menu";

export interface ClientActions {
  /** Opens the choice of what goes into the file. */
  onMake(): void;
  onRead(file: File): void;
}

/** What goes out to a client, and what comes back. */
export function ClientMenu({ disabled, onMake, onRead }: ClientActions & { disabled: boolean }) {
  return (
    <Menu label={t("client_menu")} name="client">
      <button
        type="button"
        data-action="client-file"
        disabled={disabled}
        onClick={(event) => {
          closeMenu(event.currentTarget);
          onMake();
        }}
      >
        {t("client_make")}
      </button>
      <label class="client-read">
        {t("client_read")}
        <input
          type="file"
          name="client-answer"
          accept=".json,application/json"
          onChange={(event) => {
            const field = event.currentTarget;
            const file = field.files?.[0];
            // The same file can be chosen again.
            if (file) onRead(file);
            closeMenu(field);
            field.value = "";
          }}
        />
      </label>
    </Menu>
  );
}
