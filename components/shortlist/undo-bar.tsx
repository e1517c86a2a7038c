import { t } from "../words";

export interface UndoOffer {
  /** What was done, in words. */
  text: string;
}

/** Says what was done and offers to take it back. */
export function UndoBar({ offer, onUndo }: { offer: UndoOffer | null; onUndo(): void }) {
  return (
    <div class="undo-bar" role="status">
      {offer && (
        <>
          <span>{offer.text}</span>
          <button type="button" data-action="undo" onClick={onUndo}>
            {t("action_undo")}
          </button>
        </>
      )}
    </div>
  );
}
