import type { List, ListId, Queue, Row } from "../../core/shortlist/types";
import { formatShort } from "../format/numbers";
import { ListPart, type ListView } from "../overlay/list-part";
import { QueuePart } from "../parts/queue-part";
import { t } from "../words";
import { ListsPart } from "./lists-part";
import { QueueForm, type QueueResult } from "./queue-form";

/** What is shown of a creator looked at lately. */
export type RecentRow = Pick<Row, "id" | "platform" | "handle" | "name" | "url" | "followers">;

/** Shown on a page that is no profile: the queue, the lists, and the creators looked at last. */
export function NoProfile(props: {
  recent: readonly RecentRow[];
  queue: Queue;
  queueResult: QueueResult | null;
  lists: readonly List[];
  activeId: ListId | null;
  files: boolean;
  onOpen(url: string): void;
  onOpenList(id: ListId): void;
  onActivate(id: ListId): void;
  onQueueAdd(lines: string): Promise<boolean>;
  onQueueClear(): void;
  onRecheck(days: number): void;
  onNext(): void;
  /** Creators that the page in the tab lists; null when it lists none. */
  list: ListView | null;
  onAddList(): void;
}) {
  const { recent, queue, lists, list, onOpen } = props;
  return (
    <>
      <h1 class="hidden-text">{t("extension_name")}</h1>
      <section class="part" aria-label={t("panel_queue")} data-part="queue">
        <h2>{t("panel_queue")}</h2>
        <QueuePart queue={queue} onNext={props.onNext} onClear={props.onQueueClear} />
        {list ? (
          <p>
            <ListPart list={list} onAdd={props.onAddList} />
          </p>
        ) : null}
        <QueueForm
          result={props.queueResult}
          files={props.files}
          onAdd={props.onQueueAdd}
          onRecheck={props.onRecheck}
        />
      </section>
      <section class="part" aria-label={t("panel_lists")} data-part="lists">
        <h2>{t("panel_lists")}</h2>
        <ListsPart lists={lists} activeId={props.activeId} onActivate={props.onActivate} onOpen={props.onOpenList} />
      </section>
      <section class="part" aria-label={t("panel_recent")} data-part="recent">
        <h2>{t("panel_recent")}</h2>
        {recent.length === 0 ? <p class="soft">{t("panel_recent_none")}</p> : null}
        <ul class="rows">
          {recent.map((row) => (
            <li key={row.id}>
              <button type="button" data-look="link" class="grow" onClick={() => onOpen(row.url)}>
                <bdi>{row.name || row.handle}</bdi>
              </button>
              <span class="soft number">
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
