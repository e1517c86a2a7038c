import type { Signal } from "../../core/types/signal";
import { formatFactor, formatPercent, formatWhole } from "../format/numbers";
import type { ProfileView } from "../view/profile-view";
import { code, colon, listed, maybe, plural, t } from "../words";
import type { PanelActions } from "./panel-actions";

function show(value: number | string): string {
  if (typeof value === "string") return value;
  return Math.abs(value) < 100 ? formatFactor(value, 3) : formatWhole(value);
}

/** The numbers behind a signal with what they are: "measured 0.07, worth a look from 0.1". */
function evidenceText({ numbers }: Signal["evidence"][number]): string {
  return listed(Object.entries(numbers).map(([name, value]) => `${maybe(`number_${name}`) ?? name} ${show(value)}`));
}

function Notable({ signal, actions }: { signal: Signal; actions: PanelActions }) {
  const others = signal.otherExplanations.map((key) => maybe(`explanation_${code(key)}`) ?? key);
  const ids = signal.evidence.flatMap((each) => each.postIds ?? []);
  return (
    <li data-signal={signal.id} onMouseEnter={() => actions.look(ids)} onMouseLeave={() => actions.look([])}>
      <p>
        <strong>{maybe(`signal_${code(signal.id)}`) ?? signal.id}</strong>
        {colon()}
        <span class="look">{t(signal.severity === "strong" ? "panel_signal_strong" : "panel_signal_notable")}</span>
      </p>
      {signal.evidence.map((each) => (
        <p key={each.text}>{evidenceText(each)}</p>
      ))}
      {others.length > 0 ? <p class="soft">{t("panel_signal_other", listed(others))}</p> : null}
      {signal.falsePositiveRate === null ? null : (
        <p class="soft">{t("panel_signal_fpr", formatPercent(signal.falsePositiveRate))}</p>
      )}
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
      {combined?.falsePositiveRate != null && combined.level === "worth-a-look" ? (
        <p class="soft">{t("combined_error_rate", formatPercent(combined.falsePositiveRate))}</p>
      ) : null}
      {observations.map(({ id, count, n }) => {
        const text = maybe(`observation_${code(id)}`, formatWhole(count), formatWhole(n));
        return text === null ? null : <p key={id}>{text}</p>;
      })}
      <ul class="signals">
        {notable.map((signal) => (
          <Notable key={signal.id} signal={signal} actions={actions} />
        ))}
      </ul>
      {away.map((signal) => (
        <p key={signal.id} class="soft">
          {maybe(`signal_${code(signal.id)}`) ?? signal.id}{" "}
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
                {maybe(`signal_${code(signal.id)}`) ?? signal.id}
                {colon()}
                {t(
                  signal.status === "clear"
                    ? "panel_signal_clear"
                    : signal.status === "not-applicable"
                      ? "panel_signal_not_applicable"
                      : "panel_signal_not_enough",
                )}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
