import { Fragment } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { maybe, t } from "../words";

/** A command of the browser with the keys that the scout gave it; "" where it has none. */
export interface CommandKeys {
  name: string;
  keys: string;
}

/** Keys inside the panel. */
const INSIDE = [
  ["Alt+S", "help_save"],
  ["Alt+R", "help_reject"],
  ["Alt+N", "help_next"],
  ["Alt+C", "help_contact"],
  ["Alt+Q", "help_quote"],
  ["Alt+M", "help_note"],
  ["Alt+Z", "help_undo"],
  ["Alt+K", "help_keys"],
  ["Esc", "help_escape"],
] as const;

function Keys({ keys }: { keys: string }) {
  return keys === "" ? <span class="soft">{t("help_no_keys")}</span> : <kbd>{keys}</kbd>;
}

/** All keys on one sheet: those of the browser, as they are set, and those inside the panel. */
export function HelpSheet({ commands, onClose }: { commands: readonly CommandKeys[]; onClose(): void }) {
  const sheet = useRef<HTMLElement>(null);
  // It opens above all else: the focus goes there, and back to where it was.
  useEffect(() => {
    const before = document.activeElement;
    sheet.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <section class="part help" aria-label={t("help_title")} data-part="help" tabIndex={-1} ref={sheet}>
      <h2>{t("help_title")}</h2>
      <dl class="facts">
        {commands.map(({ name, keys }) => (
          <Fragment key={name}>
            <dt>
              <Keys keys={keys} />
            </dt>
            <dd>
              {name === "_execute_action" ? t("help_panel") : (maybe(`command_${name.replaceAll("-", "_")}`) ?? name)}
            </dd>
          </Fragment>
        ))}
      </dl>
      <h3>{t("help_inside")}</h3>
      <dl class="facts">
        {INSIDE.map(([keys, name]) => (
          <Fragment key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{t(name)}</dd>
          </Fragment>
        ))}
      </dl>
      <p class="soft">{t("help_change")}</p>
      <button type="button" data-part="help-close" onClick={onClose}>
        {t("action_close")}
      </button>
    </section>
  );
}
