import { t } from "../words";

/** Takes a backup's file in; creators that are here already are merged, never doubled. */
export function BackupForm({ onImport }: { onImport(text: string, withSettings: boolean): void }) {
  return (
    <form
      data-part="backup"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const file = form.get("backup-file");
        if (file instanceof File) void file.text().then((text) => onImport(text, form.get("backup-settings") === "on"));
      }}
    >
      <label>
        {t("options_backup")}
        <input type="file" name="backup-file" accept=".json,application/json" required />
      </label>
      <label class="check">
        <input type="checkbox" name="backup-settings" defaultChecked />
        {t("options_backup_settings")}
      </label>
      <p class="soft">{t("options_backup_hint")}</p>
      <button type="submit" data-part="backup-import">
        {t("options_backup_import")}
      </button>
    </form>
  );
}
