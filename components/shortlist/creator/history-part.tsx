import { useMemo, useState } from "preact/hooks";
import { followersLine, metricLine, signalHistory } from "../../../core/shortlist/history";
import type { Creator, MeasuredMetric, Snapshot } from "../../../core/shortlist/types";
import { formatDay } from "../../format/dates";
import { formatCountValue, formatValue } from "../../format/metric";
import { formatWhole } from "../../format/numbers";
import { code, maybe, t } from "../../words";
import type { CreatorActions } from "./creator-actions";
import { HistoryChart } from "./history-chart";

const signalName = (id: string): string => maybe(`signal_${id.replaceAll("-", "_")}`) ?? id;

function metricText(metric: MeasuredMetric | null): string {
  if (metric === null) return "–";
  const interval = { low: metric.low, high: metric.high };
  return t(`metric_${code(metric.formula)}`, formatValue(metric.formula, metric.value, interval));
}

/** Every reading in figures, newest first: what the pictures show, for who does not see them. */
function HistoryTable({ snapshots }: { snapshots: readonly Snapshot[] }) {
  return (
    <div class="scroll-table">
      <table>
        <caption class="hidden-text">{t("creator_history")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("creator_day")}</th>
            <th scope="col">{t("name_followers")}</th>
            <th scope="col">{t("shortlist_column_lead")}</th>
            <th scope="col">{t("shortlist_column_rate")}</th>
            <th scope="col">{t("shortlist_column_signals")}</th>
          </tr>
        </thead>
        <tbody>
          {snapshots.toReversed().map(({ at, followers, lead, rate, signals }) => (
            <tr key={at}>
              <th scope="row">{formatDay(at)}</th>
              <td>{followers ? formatCountValue(followers) : t("unread")}</td>
              <td>{metricText(lead)}</td>
              <td>{metricText(rate)}</td>
              <td>{signals.map(signalName).join(", ") || "–"}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Signals({ creator, actions }: { creator: Creator; actions: CreatorActions }) {
  const { snapshots, hiddenSignals } = creator;
  const history = useMemo(() => signalHistory(snapshots), [snapshots]);
  return (
    <>
      <h4>{t("creator_signals")}</h4>
      {history.length === 0 && <p class="soft">{t("creator_signals_none")}</p>}
      <ul class="plain-list" data-part="signals">
        {history.map(({ id, times, first, last, now }) => {
          const hidden = Object.hasOwn(hiddenSignals, id);
          return (
            <li key={id}>
              <span class={now && !hidden ? "look" : ""}>{signalName(id)}</span>{" "}
              <span class="soft">
                {t("creator_signal_times", formatWhole(times), formatWhole(snapshots.length))} ·{" "}
                {first === last ? formatDay(last) : t("creator_signal_span", formatDay(first), formatDay(last))}
                {hidden && ` · ${t("creator_signal_expected")}`}
              </span>{" "}
              <button
                type="button"
                data-look="link"
                onClick={() => actions.change(hidden ? { showSignal: id } : { hideSignal: id })}
              >
                {t(hidden ? "action_show_hidden" : "action_hide_signal")}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What was measured over time: followers, lead metric, rate, signals. */
export function HistoryPart({ creator, actions }: { creator: Creator; actions: CreatorActions }) {
  const { snapshots } = creator;
  const [open, setOpen] = useState(false);
  const lines = useMemo(() => {
    const found = [followersLine(snapshots), metricLine(snapshots, "lead"), metricLine(snapshots, "rate")];
    const known = found.filter((line) => line !== null);
    // Where followers or the rate lead, one picture is enough.
    const same = (line: (typeof known)[number]) =>
      known.findIndex((other) => other.formula === line.formula && other.kind === line.kind);
    return known.filter((line, at) => same(line) === at);
  }, [snapshots]);
  return (
    <section class="creator-part" aria-labelledby="part-history" data-part="history">
      <h3 id="part-history">{t("creator_history")}</h3>
      <p class="soft">{t("creator_measured")}</p>
      {snapshots.length === 0 ? (
        <p>{t("creator_history_none")}</p>
      ) : (
        <>
          <div class="charts">
            {lines.map((line) => (
              <HistoryChart key={`${line.formula} ${line.kind}`} line={line} />
            ))}
          </div>
          <p class="soft">{t("creator_gaps")}</p>
          <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} data-part="history-table">
            <summary>{t("creator_as_table")}</summary>
            {open && <HistoryTable snapshots={snapshots} />}
          </details>
          <Signals creator={creator} actions={actions} />
        </>
      )}
    </section>
  );
}
