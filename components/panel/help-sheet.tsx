import { t } from "../words";

const KEYS = [
  ["Alt+Shift+L", "help_panel"],
  ["Alt+Shift+S", "help_save"],
  ["Alt+Shift+R", "help_reject"],
  ["Alt+Shift+N", "help_next"],
  ["Alt+Q", "help_quote"],
  ["Alt+M", "help_note"],
  ["Alt+Z", "help_undo"],
  ["Esc", "help_escape"],
] as const;

/** All keys on one sheet. */
export function HelpSheet({ onClose }: { onClose(): void }) {
  return (
    <section class="part help" aria-label={t("help_title")} data-part="help">
      <h2>{t("help_title")}</h2>
      <dl class="facts">
        {KEYS.map(([keys, name]) => (
          <>
            <dt key={`${keys}-keys`}>
              <kbd>{keys}</kbd>
            </dt>
            <dd key={keys}>{t(name)}</dd>
          </>
        ))}
      </dl>
      <p class="soft">{t("help_change")}</p>
      <button type="button" onClick={onClose}>
        {t("action_close")}
      </button>
    </section>
  );
}
