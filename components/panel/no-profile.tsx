import type { Queue, Row } from "../../core/shortlist/types";
import { formatShort, formatWhole } from "../format/numbers";
import { ListPart, type ListView } from "../overlay/list-part";
import { plural, t } from "../words";

export interface QueueResult {
  added: number;
  skipped: number;
  /** Lines that were no address and no handle. */
  unread: number;
}

/** Shown on a page that is no profile: the queue, and the creators looked at last. */
export function NoProfile(props: {
  recent: readonly Row[];
  queue: Queue;
  queueResult: QueueResult | null;
  onOpen(url: string): void;
  onQueueAdd(lines: string): void;
  onNext(): void;
  /** Creators that the page in the tab lists; null when it lists none. */
  list: ListView | null;
  onAddList(): void;
}) {
  const { recent, queue, queueResult, onOpen, onQueueAdd, onNext, list, onAddList } = props;
  const waiting = queue.items.filter((item) => item.state === "waiting").length;
  return (
    <>
      <h1 class="hidden-text">{t("extension_name")}</h1>
      <section class="part" aria-label={t("panel_queue")} data-part="queue">
        <h2>{t("panel_queue")}</h2>
        <p>
          {waiting === 0 ? t("panel_queue_empty") : plural("panel_queue_waiting", waiting, formatWhole(waiting))}{" "}
          <button type="button" data-part="next" disabled={waiting === 0} onClick={onNext}>
            {t("action_next")}
          </button>
        </p>
        {list ? (
          <p>
            <ListPart list={list} onAdd={onAddList} />
          </p>
        ) : null}
        <form
          class="note"
          onSubmit={(event) => {
            event.preventDefault();
            const lines = new FormData(event.currentTarget).get("profiles");
            if (typeof lines === "string" && lines.trim() !== "") onQueueAdd(lines);
            event.currentTarget.reset();
          }}
        >
          <label>
            {t("panel_queue_add")}
            <textarea name="profiles" rows={3} dir="ltr" />
          </label>
          <button type="submit">{t("action_queue_add")}</button>
        </form>
        <p role="status" class="soft">
          {queueResult
            ? t("panel_queue_added", formatWhole(queueResult.added), formatWhole(queueResult.skipped))
            : null}
          {queueResult && queueResult.unread > 0
            ? ` ${plural("panel_queue_not_read", queueResult.unread, formatWhole(queueResult.unread))}`
            : null}
        </p>
      </section>
      <section class="part" aria-label={t("panel_recent")} data-part="recent">
        <h2>{t("panel_recent")}</h2>
        {recent.length === 0 ? <p class="soft">{t("panel_recent_none")}</p> : null}
        <ul class="posts">
          {recent.map((row) => (
            <li key={row.id}>
              <button type="button" data-look="link" onClick={() => onOpen(row.url)}>
                <bdi>{row.name || row.handle}</bdi>
              </button>{" "}
              <span class="soft">
                {t(`platform_${row.platform}`)}
                {row.followers === null ? "" : ` · ${t("metric_followers", formatShort(row.followers))}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
