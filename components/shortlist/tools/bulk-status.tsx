import { useEffect, useRef, useState } from "preact/hooks";
import { REJECT_REASONS, type RejectReason, STATUSES } from "../../../core/shortlist/types";
import { code, t } from "../../words";
import type { BulkActions } from "./bulk-actions";

/** Why the chosen are rejected: a reason, and the scout's own words where one more is to be said. */
function RejectEdit({ actions, onDone }: { actions: BulkActions; onDone(): void }) {
  const [reason, setReason] = useState<RejectReason | "">("");
  const first = useRef<HTMLSelectElement>(null);
  const words = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <form
      class="line"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason === "") return first.current?.focus();
        actions.status("rejected", reason, words.current?.value.trim() ?? "");
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onDone();
      }}
    >
      <select
        ref={first}
        name="bulk-reason"
        aria-label={t("reject_title")}
        value={reason}
        onChange={(event) => setReason(REJECT_REASONS.find((one) => one === event.currentTarget.value) ?? "")}
      >
        <option value="">{t("reject_title")}</option>
        {REJECT_REASONS.map((one) => (
          <option key={one} value={one}>
            {t(`reason_${code(one)}`)}
          </option>
        ))}
      </select>
      <input
        ref={words}
        name="bulk-words"
        dir="auto"
        autocomplete="off"
        aria-label={t("creator_words")}
        placeholder={t("creator_words")}
      />
      <button type="submit" data-action="bulk-reject" disabled={reason === ""}>
        {t("action_reject")}
      </button>
      <button type="button" data-look="quiet" onClick={onDone}>
        {t("lists_cancel")}
      </button>
    </form>
  );
}

/** The status of all chosen; "rejected" asks why before anything is changed. */
export function StatusEdit({ actions }: { actions: BulkActions }) {
  const [rejecting, setRejecting] = useState(false);
  if (rejecting) return <RejectEdit actions={actions} onDone={() => setRejecting(false)} />;
  return (
    <select
      aria-label={t("shortlist_bulk_status")}
      name="bulk-status"
      value=""
      onChange={(event) => {
        const status = STATUSES.find((one) => one === event.currentTarget.value);
        if (status === "rejected") setRejecting(true);
        else if (status) actions.status(status, null, "");
      }}
    >
      <option value="">{t("shortlist_bulk_status")}</option>
      {STATUSES.map((status) => (
        <option key={status} value={status}>
          {t(`known_status_${status}`)}
        </option>
      ))}
    </select>
  );
}
