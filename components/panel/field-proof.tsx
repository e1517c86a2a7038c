import type { Count } from "../../core/types/count";
import type { Field } from "../../core/types/reading";
import { formatField } from "../format/metric";
import { formatWhole } from "../format/numbers";
import { WithProof } from "../parts/proof";
import { listed, t } from "../words";

/** The text that was read, what it allows, and the rule that read it; or the rules that were tried. */
export function FieldLines({ field }: { field: Field<Count> }) {
  if (!field.ok) return <p>{t("panel_health_tried", listed(field.tried) || "–")}</p>;
  const { text, low, high } = field.value;
  return (
    <>
      <p>{t("proof_read", text)}</p>
      {low === high ? null : <p>{t("proof_rounding", formatWhole(low), high === null ? "∞" : formatWhole(high))}</p>}
      <p>{t("panel_health_rule", field.rule)}</p>
    </>
  );
}

/** A count of the profile; it opens to where it was read. `value` stands for the plain count. */
export function FieldProof({ field, value }: { field: Field<Count>; value?: string }) {
  const text = value ?? formatField(field);
  return (
    <WithProof value={field.ok ? text : <span class="soft">{text}</span>}>
      <FieldLines field={field} />
    </WithProof>
  );
}
