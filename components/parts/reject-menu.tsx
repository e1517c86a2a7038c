import { REJECT_REASONS, type RejectReason } from "../../core/shortlist/types";
import { code, t } from "../words";

/** The key of each reason: the digits, then letters, in the order of the list. */
export const REASON_KEYS = "1234567890abcde";

/** The reason that a key stands for, or null. */
export function reasonOfKey(key: string): RejectReason | null {
  const index = key.length === 1 ? REASON_KEYS.indexOf(key.toLowerCase()) : -1;
  return REJECT_REASONS[index] ?? null;
}

/** One key or one click decides; `first` takes the focus so that the next key is the reason. */
export function RejectMenu({ onReason, onClose }: { onReason(reason: RejectReason): void; onClose(): void }) {
  return (
    <fieldset
      class="reject-menu"
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
        const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
        const reason = plain ? reasonOfKey(event.key) : null;
        if (reason) onReason(reason);
        if (reason || event.key === "Escape") event.preventDefault();
      }}
    >
      <legend>{t("reject_title")}</legend>
      <div class="reasons">
        {REJECT_REASONS.map((reason, index) => (
          <button
            key={reason}
            type="button"
            data-reason={reason}
            aria-keyshortcuts={REASON_KEYS[index]}
            onClick={() => onReason(reason)}
          >
            <kbd>{REASON_KEYS[index]}</kbd> {t(`reason_${code(reason)}`)}
          </button>
        ))}
      </div>
      <button type="button" data-look="quiet" onClick={onClose}>
        {t("action_close")} <kbd>Esc</kbd>
      </button>
    </fieldset>
  );
}
