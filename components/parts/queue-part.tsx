import type { Queue } from "../../core/shortlist/types";
import { formatWhole } from "../format/numbers";
import { t } from "../words";

/** How far the queue is, and the way to its next profile. Nothing opens by itself. */
export function QueuePart({ queue, onNext, onClear }: { queue: Queue; onNext(): void; onClear?: () => void }) {
  const total = queue.items.length;
  const waiting = queue.items.filter((item) => item.state === "waiting").length;
  if (total === 0) return <p class="soft">{t("panel_queue_empty")}</p>;
  return (
    <div class="queue-part">
      <progress value={total - waiting} max={total} aria-label={t("panel_queue")} />
      <span class="number" data-part="queue-progress">
        {t("panel_queue_progress", formatWhole(total - waiting), formatWhole(total))}
        {queue.skipped === 0 ? null : (
          <span class="soft"> · {t("panel_queue_skipped", formatWhole(queue.skipped))}</span>
        )}
      </span>
      <span class="buttons">
        <button type="button" data-part="next" disabled={waiting === 0} onClick={onNext}>
          {t("action_next")}
        </button>
        {onClear ? (
          <button type="button" data-look="link" data-part="queue-clear" onClick={onClear}>
            {t("action_queue_clear")}
          </button>
        ) : null}
      </span>
    </div>
  );
}
