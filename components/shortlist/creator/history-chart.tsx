import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { HistoryLine, HistoryValue } from "../../../core/shortlist/history";
import { formatDay } from "../../format/dates";
import { formatValue } from "../../format/metric";
import { formatWhole } from "../../format/numbers";
import { code, t } from "../../words";

/** "2 Nov 2026: 38K (31K to 46K)". */
function pointText({ formula }: HistoryLine, { at, value, low, high }: HistoryValue): string {
  if (value === null) return "";
  const shown = formatValue(formula, value, low === null ? null : { low, high });
  const range =
    low === null || high === null || low === high
      ? ""
      : ` ${t("creator_range", formatValue(formula, low), formatValue(formula, high))}`;
  return `${formatDay(at)}: ${shown}${range}`;
}

/** One line of the history as a picture. What it shows is in the table below, too. */
export function HistoryChart({ line }: { line: HistoryLine }) {
  const host = useRef<HTMLDivElement>(null);
  const [point, setPoint] = useState<number | null>(null);
  const measured = useMemo(() => line.values.filter(({ value }) => value !== null), [line]);
  // One reading is a number, not a line.
  const drawn = measured.length > 1;
  const name = t(`name_${code(line.formula)}`);
  const title = line.kind === null ? name : t("creator_of_kind", name, t(`kind_${line.kind}`));
  useEffect(() => {
    let stop: (() => void) | null = null;
    let gone = false;
    const words = { value: (value: number) => formatValue(line.formula, value), day: formatDay };
    // Loaded only when a creator is opened: the table needs no charts.
    if (drawn) {
      import("./draw-line").then(({ drawLine }) => {
        if (!gone && host.current) stop = drawLine(host.current, line, words, setPoint);
      });
    }
    return () => {
      gone = true;
      stop?.();
    };
  }, [line, drawn]);
  const [first, last] = [measured[0], measured.at(-1)];
  const shown = (point === null ? null : line.values[point]) ?? last;
  return (
    <figure class="history-chart" data-chart={line.formula}>
      <figcaption>
        <b>{title}</b>
        {measured.length > 0 && <span class="soft"> {t("creator_readings", formatWhole(measured.length))}</span>}
      </figcaption>
      {first && last ? (
        <>
          {drawn && (
            <div
              class="chart"
              ref={host}
              dir="ltr"
              role="img"
              aria-label={t("creator_chart", title, pointText(line, first), pointText(line, last))}
            />
          )}
          <p class="soft number-line" aria-hidden={drawn}>
            {shown ? pointText(line, shown) : ""}
          </p>
        </>
      ) : (
        <p class="soft">{t("creator_chart_empty")}</p>
      )}
      {line.others > 0 && <p class="soft">{t("creator_others", formatWhole(line.others))}</p>}
    </figure>
  );
}
