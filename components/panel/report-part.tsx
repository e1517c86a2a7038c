import { useState } from "preact/hooks";
import { t } from "../words";

/** How far a report of the page has come; `refused` when only the scout can copy it. */
export type ReportState = { state: "idle" | "copied" | "none" } | { state: "refused"; text: string };

export interface ReportActions {
  /** Puts a report on the clipboard; the creator is named in it only when the scout ticked that. */
  copyReport(withHandle: boolean): void;
}

/** The button that puts a report of how the page was read on the clipboard. */
export function ReportPart({ report, actions }: { report: ReportState; actions: ReportActions }) {
  const [withHandle, setWithHandle] = useState(false);
  return (
    <div class="report">
      <p class="soft">{t("report_hint")}</p>
      <div class="choices">
        <button type="button" data-part="copy-report" onClick={() => actions.copyReport(withHandle)}>
          {t("report_copy")}
        </button>
        <label>
          <input
            type="checkbox"
            checked={withHandle}
            onChange={(event) => setWithHandle(event.currentTarget.checked)}
            data-part="report-with-handle"
          />
          {t("report_with_handle")}
        </label>
        <span role="status" data-part="report-state">
          {report.state === "copied" ? t("report_copied") : null}
          {report.state === "none" ? t("report_none") : null}
          {report.state === "refused" ? t("report_refused") : null}
        </span>
      </div>
      {report.state === "refused" ? (
        <textarea
          readOnly
          rows={5}
          aria-label={t("report_copy")}
          data-part="report-text"
          onFocus={(event) => event.currentTarget.select()}
        >
          {report.text}
        </textarea>
      ) : null}
    </div>
  );
}
