import { t } from "../words";

export interface UndoOffer {
  /** What was done, in words. */
  text: string;
  /** Names the change; null when there is nothing to take back. */
  id: string | null;
}

/** Says what was done and offers to take it back. */
export function UndoBar({ offer, onUndo }: { offer: UndoOffer | null; onUndo(): void }) {
  return (
    <div class="undo-bar" role="status">
      {offer && (
        <>
          <span>{offer.text}</span>
          {offer.id !== null && (
            <button type="button" data-action="undo" aria-keyshortcuts="Control+Z" onClick={onUndo}>
              {t("action_undo")}
            </button>
          )}
        </>
      )}
    </div>
  );
}
