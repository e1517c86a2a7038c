import type { Settings } from "../../core/shortlist/types";
import { t } from "../words";
import { BackupForm } from "./backup-form";
import { EraseForm } from "./erase-form";
import { NumberField } from "./number-field";
import type { OptionsActions } from "./options-actions";

/** Forgetting, export, import and erasing. */
export function DataSection({ settings, actions }: { settings: Settings; actions: OptionsActions }) {
  return (
    <>
      <section class="part" aria-label={t("options_retention")}>
        <h2>{t("options_retention")}</h2>
        <div class="fields">
          <NumberField
            label={t("options_forget")}
            name="forget"
            value={settings.forgetAfterDays}
            onChange={(forgetAfterDays) => actions.change({ forgetAfterDays })}
          />
          <NumberField
            label={t("options_trash")}
            name="trash"
            value={settings.emptyTrashAfterDays}
            onChange={(emptyTrashAfterDays) => actions.change({ emptyTrashAfterDays })}
          />
        </div>
        <p class="soft">{t("options_never")}</p>
        <label class="check">
          <input
            type="checkbox"
            name="seen"
            checked={settings.rememberSeen}
            onChange={(event) => actions.change({ rememberSeen: event.currentTarget.checked })}
          />
          {t("options_seen")}
        </label>
      </section>
      <section class="part" aria-label={t("options_data")}>
        <h2>{t("options_data")}</h2>
        <p>
          <button type="button" data-part="export" onClick={actions.exportAll}>
            {t("options_export")}
          </button>
        </p>
        <BackupForm onImport={actions.importBackup} />
        <form
          class="fields"
          onSubmit={(event) => {
            event.preventDefault();
            const what = new FormData(event.currentTarget).get("creator");
            if (typeof what === "string" && what.trim() !== "") actions.eraseOne(what);
          }}
        >
          <label>
            {t("options_erase_one")}
            <input name="creator" placeholder={t("options_erase_one_hint")} dir="ltr" />
          </label>
          <button type="submit">{t("options_erase_one")}</button>
        </form>
        <EraseForm onErase={actions.eraseEverything} />
      </section>
    </>
  );
}
