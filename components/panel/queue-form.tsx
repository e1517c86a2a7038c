import { useState } from "preact/hooks";
import { formatWhole } from "../format/numbers";
import { code, maybe, plural, t } from "../words";

export interface QueueResult {
  added: number;
  skipped: number;
  /** Lines that were no address and no handle. */
  unread: number;
  /** Why nothing was done; null when it was. */
  trouble: string | null;
}

/** After so many days a creator is worth another look, unless the scout says otherwise. */
const RECHECK_DAYS = 30;

/** The two forms of a line, the same in every language. */
const EXAMPLE = "tiktok.com/@name\ninstagram @name";

/** Longer files are no list of handles. */
const MOST_BYTES = 1_000_000;

/** What came of it: how many were added, or why nothing was done. */
function resultText({ added, skipped, unread, trouble }: QueueResult): string {
  if (trouble !== null) return maybe(`error_${code(trouble)}`) ?? t("error_unexpected");
  const done = t("panel_queue_added", formatWhole(added), formatWhole(skipped));
  return unread === 0 ? done : `${done} · ${plural("panel_queue_not_read", unread, formatWhole(unread))}`;
}

/** The ways into the queue: pasted or imported lines, and the creators of the list that were not read for long. */
export function QueueForm(props: {
  result: QueueResult | null;
  /** Choosing a file closes a popup, so only the side panel offers it. */
  files: boolean;
  /** True once they are in the queue; until then the field keeps them. */
  onAdd(lines: string): Promise<boolean>;
  onRecheck(days: number): void;
}) {
  const { result, files, onAdd, onRecheck } = props;
  const [isTooLarge, setTooLarge] = useState(false);
  return (
    <>
      <form
        class="note"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const lines = new FormData(form).get("profiles");
          setTooLarge(false);
          if (typeof lines !== "string" || lines.trim() === "") return;
          void onAdd(lines).then((added) => {
            if (added) form.reset();
          });
        }}
      >
        <label>
          {t("panel_queue_add")}
          <textarea name="profiles" rows={3} dir="ltr" placeholder={EXAMPLE} />
        </label>
        <p>
          <button type="submit" data-part="queue-add">
            {t("action_queue_add")}
          </button>
        </p>
      </form>
      {files ? (
        <label class="line-label">
          {t("panel_queue_file")}
          <input
            type="file"
            name="file"
            accept=".txt,.csv,text/plain,text/csv"
            onChange={(event) => {
              const field = event.currentTarget;
              const [file] = field.files ?? [];
              if (!file) return;
              setTooLarge(file.size > MOST_BYTES);
              if (file.size > MOST_BYTES) return;
              void file.text().then((text) => {
                void onAdd(text);
                field.value = "";
              });
            }}
          />
        </label>
      ) : null}
      <form
        class="line-label"
        onSubmit={(event) => {
          event.preventDefault();
          const days = Number(new FormData(event.currentTarget).get("days"));
          if (Number.isInteger(days) && days >= 0) onRecheck(days);
        }}
      >
        <label>
          {t("panel_queue_recheck")}{" "}
          <input name="days" type="number" inputMode="numeric" min="0" max="999" value={RECHECK_DAYS} />
        </label>
        <button type="submit" data-part="recheck">
          {t("action_queue_recheck")}
        </button>
      </form>
      <p role="status" class="soft" data-part="queue-result">
        {isTooLarge ? t("panel_queue_file_too_large") : result && resultText(result)}
      </p>
    </>
  );
}
