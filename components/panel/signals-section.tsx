import type { Signal } from "../../core/types/signal";
import { formatPercent, formatWhole } from "../format/numbers";
import { WithProof } from "../parts/proof";
import type { ProfileView } from "../view/profile-view";
import { code, colon, listed, maybe, plural, t } from "../words";
import { CombinedReasons, signalName } from "./combined-reasons";
import { FormulaLine } from "./formula-line";
import type { PanelActions } from "./panel-actions";
import { borderText, evidenceText, SignalEvidence } from "./signal-evidence";

function Notable({ signal, view, actions }: { signal: Signal; view: ProfileView; actions: PanelActions }) {
  const others = signal.otherExplanations.map((key) => maybe(`explanation_${code(key)}`) ?? key);
  return (
    <li data-signal={signal.id}>
      <p>
        <strong>{signalName(signal.id)}</strong>
        {colon()}
        <span class="look">{t(signal.severity === "strong" ? "panel_signal_strong" : "panel_signal_notable")}</span>
      </p>
      <SignalEvidence signal={signal} posts={view.reading.posts} onLook={actions.look} />
      {others.length > 0 ? <p class="soft">{t("panel_signal_other", listed(others))}</p> : null}
      <div class="soft">
        <WithProof
          value={
            signal.falsePositiveRate === null
              ? t("panel_signal_fpr_unknown")
              : t("panel_signal_fpr", formatPercent(signal.falsePositiveRate))
          }
        >
          <p>{borderText(signal)}</p>
        </WithProof>
      </div>
      <button type="button" data-look="link" onClick={() => actions.hideSignal(signal.id, true)}>
        {t("action_hide_signal")}
      </button>
    </li>
  );
}

/** Signals with their evidence: the combined reading first, then what is worth a look, the quiet ones in one line. */
export function SignalsSection({ view, actions }: { view: ProfileView; actions: PanelActions }) {
  const { signals, combined, observations } = view.insight;
  const hidden = new Set(view.known?.hiddenSignals ?? []);
  const notable = signals.filter((signal) => signal.status === "notable" && !hidden.has(signal.id));
  const quiet = signals.filter((signal) => signal.status !== "notable");
  const away = signals.filter((signal) => signal.status === "notable" && hidden.has(signal.id));
  return (
    <>
      <p data-part="combined">{t(`combined_${code(combined?.level ?? "not-enough-data")}`)}</p>
      {combined && combined.severity !== null ? (
        <CombinedReasons combined={combined} all={signals} onLook={actions.look} />
      ) : null}
      {observations.map(({ id, count, n, numbers }) => {
        const text = maybe(`observation_${code(id)}`, formatWhole(count), formatWhole(n));
        return text === null ? null : (
          <WithProof key={id} value={text}>
            <FormulaLine>{t("formula_observation", formatWhole(count), formatWhole(n))}</FormulaLine>
            <p>{evidenceText({ numbers })}</p>
          </WithProof>
        );
      })}
      <ul class="signals">
        {notable.map((signal) => (
          <Notable key={signal.id} signal={signal} view={view} actions={actions} />
        ))}
      </ul>
      {away.map((signal) => (
        <p key={signal.id} class="soft">
          {signalName(signal.id)}{" "}
          <button type="button" data-look="link" onClick={() => actions.hideSignal(signal.id, false)}>
            {t("action_show_hidden")}
          </button>
        </p>
      ))}
      {quiet.length > 0 ? (
        <details>
          <summary>{plural("panel_signals_quiet", quiet.length, formatWhole(quiet.length))}</summary>
          <ul class="signals">
            {quiet.map((signal) => (
              <li key={signal.id}>
                {signalName(signal.id)}
                {colon()}
                {t(
                  signal.status === "clear"
                    ? "panel_signal_clear"
                    : signal.status === "not-applicable"
                      ? "panel_signal_not_applicable"
                      : "panel_signal_not_enough",
                )}
                {signal.status === "clear" ? (
                  <SignalEvidence signal={signal} posts={view.reading.posts} onLook={actions.look} />
                ) : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
