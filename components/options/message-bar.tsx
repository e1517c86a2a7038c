import { t } from "../words";
import type { OptionsMessage } from "./options-actions";

/** What happened last, in sight wherever the page is scrolled to, with the way back. */
export function MessageBar({ message, onUndo }: { message: OptionsMessage; onUndo(): void }) {
  return (
    <div class="message" data-empty={message.text === ""}>
      <p role="status" data-part="message">
        {message.text}
      </p>
      {message.undo ? (
        <button type="button" data-look="link" data-part="undo" onClick={onUndo}>
          {t("action_undo")}
        </button>
      ) : null}
    </div>
  );
}
