import type { Count } from "../../core/types/count";
import type { Field } from "../../core/types/reading";
import { formatField } from "../format/metric";
import { formatWhole } from "../format/numbers";
import { WithProof } from "../parts/proof";
import { listed, t } from "../words";

/** A count of the profile; it opens to the text that was read, what it allows, and the rule that read it. */
export function FieldProof({ field }: { field: Field<Count> }) {
  if (!field.ok) {
    return (
      <WithProof value={<span class="soft">{formatField(field)}</span>}>
        <p>{t("panel_health_tried", listed(field.tried) || "–")}</p>
      </WithProof>
    );
  }
  const { text, low, high } = field.value;
  return (
    <WithProof value={formatField(field)}>
      <p>{t("proof_read", text)}</p>
      {low === high ? null : <p>{t("proof_rounding", formatWhole(low), high === null ? "∞" : formatWhole(high))}</p>}
      <p>{t("panel_health_rule", field.rule)}</p>
    </WithProof>
  );
}
