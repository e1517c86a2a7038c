import type { ProfileView } from "../view/profile-view";
import { t } from "../words";
import type { PanelActions } from "./panel-actions";

/** The scout's note in the active list. What is typed is kept while it is typed. */
export function NoteField({
  view,
  draft,
  actions,
}: {
  view: ProfileView;
  draft: string | null;
  actions: PanelActions;
}) {
  const membership = view.known?.memberships.find((each) => each.listId === view.activeList?.id)?.membership;
  const text = draft ?? membership?.note ?? "";
  const changed = draft !== null && draft !== (membership?.note ?? "");
  return (
    <section class="part note">
      <label>
        {t("panel_note")}
        <textarea
          name="note"
          rows={2}
          dir="auto"
          value={text}
          onInput={(event) => actions.setDraft("note", event.currentTarget.value)}
        />
      </label>
      {membership ? (
        <button type="button" disabled={!changed} data-part="save-note" onClick={() => actions.saveNote(text)}>
          {t("action_save_note")}
        </button>
      ) : (
        <p class="soft">{t("panel_note_needs_save")}</p>
      )}
    </section>
  );
}
