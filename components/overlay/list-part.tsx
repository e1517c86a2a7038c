import { formatWhole } from "../format/numbers";
import { plural, t } from "../words";

/** The creators that a network lists on the page, and how many of them nobody has decided about. */
export interface ListView {
  creators: number;
  undecided: number;
  /** What became of them in the queue; null until the scout asked. */
  result: { added: number; skipped: number } | null;
}

/** How many creators a page lists, and the one command that queues those not yet decided. */
export function ListPart({ list, onAdd }: { list: ListView; onAdd(): void }) {
  const { creators, undecided, result } = list;
  return (
    <span class="list-part" data-part="list">
      <span>{plural("list_creators", creators, formatWhole(creators))}</span>
      {undecided === 0 ? <span class="soft">{t("list_all_decided")}</span> : null}
      {undecided > 0 && !result ? (
        <button type="button" data-part="list-add" onClick={onAdd}>
          {plural("list_add", undecided, formatWhole(undecided))}
        </button>
      ) : null}
      <span role="status" data-part="list-result">
        {result ? t("panel_queue_added", formatWhole(result.added), formatWhole(result.skipped)) : ""}
      </span>
    </span>
  );
}
