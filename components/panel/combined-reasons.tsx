import type { CombinedReading, Signal } from "../../core/types/signal";
import { formatFactor, formatPercent } from "../format/numbers";
import { WithProof } from "../parts/proof";
import { code, colon, listed, maybe, t } from "../words";
import { borderText, evidenceText } from "./signal-evidence";

/** A signal's name in words. */
export function signalName(id: string): string {
  return maybe(`signal_${code(id)}`) ?? id;
}

/** What the combined reading is made of, how often it is wrong, and by which version of the rules. */
export function CombinedReasons(props: {
  combined: CombinedReading;
  all: readonly Signal[];
  onLook(ids: readonly string[]): void;
}) {
  const { combined, all, onLook } = props;
  const { pattern, parts, falsePositiveRate, version } = combined;
  const signals = parts.flatMap(({ signal }) => all.find(({ id }) => id === signal) ?? []);
  const made = parts.map(({ signal, points }) => `${signalName(signal)} ${formatFactor(points)}`);
  return (
    <div data-part="reasons">
      {pattern ? <p>{maybe(`pattern_${code(pattern)}`) ?? pattern}</p> : null}
      <div class="soft">
        <WithProof
          value={t("combined_parts", listed(made))}
          postIds={signals.flatMap(({ evidence }) => evidence.flatMap(({ postIds }) => postIds ?? []))}
          onLook={onLook}
        >
          <p>{t("combined_version", version)}</p>
          {signals.map((signal) => (
            <p key={signal.id}>
              {signalName(signal.id)}
              {colon()}
              {signal.evidence.map(evidenceText).join(" · ")}
            </p>
          ))}
        </WithProof>
        <WithProof
          value={
            falsePositiveRate === null
              ? t("panel_signal_fpr_unknown")
              : t("combined_error_rate", formatPercent(falsePositiveRate))
          }
        >
          <p>{t("combined_version", version)}</p>
          {signals.map((signal) => (
            <p key={signal.id}>{borderText(signal)}</p>
          ))}
        </WithProof>
      </div>
    </div>
  );
}
