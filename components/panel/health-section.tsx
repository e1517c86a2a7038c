import type { Field, Reading } from "../../core/types/reading";
import { code, t } from "../words";

const NAMES = [
  "displayName",
  "handle",
  "followers",
  "following",
  "posts",
  "likes",
  "viewers",
  "verified",
  "bio",
  "category",
  "links",
  "contact",
] as const;

function state(field: Field<unknown>): string {
  if (field.ok) return t("panel_health_rule", field.rule);
  const why = field.text ? t("unread_text", field.text.slice(0, 60)) : t(`why_${code(field.why)}`);
  return field.tried.length > 0 ? `${why} (${t("panel_health_tried", field.tried.join(", "))})` : why;
}

/** What was read by which rule, and what was not, with the text that was there. */
export function HealthSection({ reading }: { reading: Reading }) {
  return (
    <dl class="facts health">
      {NAMES.map((name) => (
        <>
          <dt key={`${name}-name`}>{t(`name_${name}`)}</dt>
          <dd key={name} dir="auto">
            {state(reading.fields[name])}
          </dd>
        </>
      ))}
    </dl>
  );
}
