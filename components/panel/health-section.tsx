import { type FieldHealth, healthOf, isUnwell } from "../../core/platforms/health";
import type { Reading } from "../../core/types/reading";
import { code, listed, t } from "../words";
import { type ReportActions, ReportPart, type ReportState } from "./report-part";

function state({ field, level, tried }: FieldHealth): string {
  if (!field.ok) {
    const why = field.text ? t("unread_text", field.text.slice(0, 60)) : t(`why_${code(field.why)}`);
    return tried.length > 0 ? `${why} (${t("panel_health_tried", listed(tried))})` : why;
  }
  const rule = t("panel_health_rule", field.rule);
  if (level === "wording") return `${t("panel_health_wording")} (${rule})`;
  return level === "fallback" ? `${rule} (${t("panel_health_fallback", listed(tried))})` : rule;
}

/** The line over the section: its name, and in yellow that something is worth a second look. */
export function HealthTitle({ reading }: { reading: Reading }) {
  return (
    <>
      {t("panel_health_title")}
      {isUnwell(healthOf(reading)) ? (
        <span class="unwell" data-part="unwell">
          {t("panel_health_unwell")}
        </span>
      ) : null}
    </>
  );
}

/** What was read by which rule, yellow where it was a fallback, and what was not, with the text that was there. */
export function HealthSection(props: { reading: Reading; report: ReportState; actions: ReportActions }) {
  const { reading, report, actions } = props;
  return (
    <>
      <dl class="facts health">
        {healthOf(reading).map((each) => (
          <>
            <dt key={`${each.name}-name`}>{t(`name_${each.name}`)}</dt>
            <dd key={each.name} data-level={each.level}>
              {state(each)}
            </dd>
          </>
        ))}
      </dl>
      <ReportPart report={report} actions={actions} />
    </>
  );
}
