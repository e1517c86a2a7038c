import { useEffect, useRef } from "preact/hooks";
import { t } from "../words";

export interface EditedNote {
  name: string;
  note: string;
}

/** Writes a membership's note. Escape or "Close" leave it as it was. */
export function NoteDialog({ edited, onDone }: { edited: EditedNote; onDone(note: string | null): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-label={t("shortlist_note_of", edited.name)} onClose={() => onDone(null)}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          onDone(text.current?.value ?? "");
        }}
      >
        <label>
          {t("shortlist_note_of", edited.name)}
          <textarea ref={text} rows={6} defaultValue={edited.note} />
        </label>
        <button type="submit" data-action="save-note">
          {t("action_save_note")}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t("action_close")}
        </button>
      </form>
    </dialog>
  );
}
