import type { Health, Quarantined } from "../../../core/shortlist/types";
import { formatDay } from "../../format/dates";
import { formatWhole } from "../../format/numbers";
import { t } from "../../words";

export interface QuarantineViewProps {
  /** Null while every entry is looked at. */
  health: Health | null;
  entries: readonly Quarantined[] | null;
  onExport(): void;
  onRebuild(): void;
}

const PART = 200;
/** So much of an entry as it was found is drawn; the file has all of it. */
const RAW = 4_000;
const KINDS: Record<string, "creator" | "list" | "person" | "pack" | "undo"> = {
  "c:": "creator",
  "l:": "list",
  "t:": "list",
  "p:": "person",
  "k:": "pack",
  "u:": "undo",
};

/** "Creator tiktok:ada" for a storage key. */
function nameOf(key: string): string {
  const kind = KINDS[key.slice(0, 2)];
  return kind === undefined ? key : t("quarantine_entry", t(`quarantine_kind_${kind}`), key.slice(2));
}

function HealthPart({ health, onRebuild }: Pick<QuarantineViewProps, "health" | "onRebuild">) {
  return (
    <section aria-labelledby="part-health" data-part="health">
      <h2 id="part-health">{t("quarantine_health")}</h2>
      {health === null ? (
        <p role="status">{t("quarantine_looking")}</p>
      ) : (
        <ul>
          <li>{t("quarantine_creators", formatWhole(health.creators))}</li>
          <li>{t("quarantine_removed", formatWhole(health.removed))}</li>
          <li class={health.quarantined > 0 ? "look" : ""}>{t("quarantine_held", formatWhole(health.quarantined))}</li>
          <li class={health.newer.length > 0 ? "look" : ""}>
            {t("quarantine_newer", formatWhole(health.newer.length))}
          </li>
          {health.pending && <li class="look">{t("error_pending")}</li>}
        </ul>
      )}
      <p>{t("quarantine_index")}</p>
      <button type="button" data-action="rebuild" disabled={health === null} onClick={onRebuild}>
        {t("quarantine_rebuild")}
      </button>
    </section>
  );
}

/** What could not be read and why, what a newer version wrote, and how the store is. Nothing here is ever dropped. */
export function QuarantineView({ health, entries, onExport, onRebuild }: QuarantineViewProps) {
  const newer = health?.newer ?? [];
  const nothing = entries !== null && entries.length === 0 && newer.length === 0;
  return (
    <div class="page-column">
      <section aria-labelledby="part-quarantine">
        <h2 id="part-quarantine">{t("shortlist_nav_quarantine")}</h2>
        <p class="soft">{t("quarantine_means")}</p>
        {entries === null && <p role="status">{t("shortlist_loading")}</p>}
        {nothing && health !== null && <p>{t("quarantine_nothing")}</p>}
        {entries !== null && !nothing && (
          <button type="button" data-action="export-quarantine" onClick={onExport}>
            {t("quarantine_export")}
          </button>
        )}
        <ul class="plain-list quarantine-list">
          {newer.slice(0, PART).map((id) => (
            <li key={id} data-newer={id}>
              <b>
                <bdi>{nameOf(`c:${id}`)}</bdi>
              </b>
              <p>{t("quarantine_is_newer")}</p>
            </li>
          ))}
          {entries?.slice(0, PART).map((entry) => (
            <li key={`${entry.at} ${entry.key}`} data-held={entry.key}>
              <b>
                <bdi>{nameOf(entry.key)}</bdi>
              </b>{" "}
              <span class="soft">{formatDay(entry.at)}</span>
              <p>
                {t("quarantine_why")} <code dir="ltr">{entry.problem}</code>
              </p>
              <details>
                <summary>{t("quarantine_raw")}</summary>
                <pre dir="ltr">{entry.raw.slice(0, RAW)}</pre>
              </details>
            </li>
          ))}
        </ul>
      </section>
      <HealthPart health={health} onRebuild={onRebuild} />
    </div>
  );
}
