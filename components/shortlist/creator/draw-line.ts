import UPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import type { HistoryLine } from "../../../core/shortlist/history";

const HEIGHT = 150;
/** A single reading stands in the middle of this much time. */
/** With more readings than this the dots would cover the line. */
const MANY = 60;
const HALF_MONTH = 15 * 86_400;

export interface LineWords {
  value(value: number): string;
  day(at: number): string;
}

/** Colours as the page has them now: a canvas knows no custom properties. */
function colours(host: HTMLElement) {
  const { color, borderTopColor, outlineColor } = getComputedStyle(host);
  return { line: color, grid: borderTopColor, ink: outlineColor };
}

const columns = ({ values }: HistoryLine): UPlot.AlignedData => [
  values.map(({ at }) => at / 1000),
  values.map(({ value }) => value),
  values.map(({ low, high }) => (high === null ? null : low)),
  values.map(({ high }) => high),
];

function chart(host: HTMLElement, line: HistoryLine, words: LineWords, onPoint: (at: number | null) => void): UPlot {
  const { line: stroke, grid, ink } = colours(host);
  const axis: UPlot.Axis = { stroke: ink, grid: { stroke: grid, width: 1 }, ticks: { stroke: grid, width: 1 } };
  const none = { stroke: "transparent", points: { show: false } };
  const draw = new UPlot(
    {
      width: Math.max(160, host.clientWidth),
      height: HEIGHT,
      legend: { show: false },
      cursor: { y: false, drag: { x: false, y: false } },
      scales: {
        x: { range: (_, from, to) => (from === to ? [from - HALF_MONTH, to + HALF_MONTH] : [from, to]) },
      },
      axes: [
        { ...axis, space: 90, values: (_, at) => at.map((second) => words.day(second * 1000)) },
        { ...axis, size: 62, space: 36, values: (_, at) => at.map((value) => words.value(value)) },
      ],
      series: [
        {},
        {
          stroke,
          width: 2,
          spanGaps: false,
          points: { show: true, size: line.values.length > MANY ? 3 : 5, fill: stroke },
        },
        none,
        none,
      ],
      bands: [{ series: [3, 2], fill: stroke.replace(/^rgb\((.+)\)$/, "rgba($1, 0.16)") }],
      hooks: { setCursor: [(plot) => onPoint(plot.cursor.idx ?? null)] },
    },
    columns(line),
    host,
  );
  return draw;
}

/**
 * Draws a line of the history with the range of each value as a band, and draws it anew when the width or the theme
 * changes. Gives what takes it away again. Draws nothing where the browser gives no canvas: the table beside stays.
 */
export function drawLine(
  host: HTMLElement,
  line: HistoryLine,
  words: LineWords,
  onPoint: (at: number | null) => void,
): () => void {
  if (document.createElement("canvas").getContext("2d") === null) return () => {};
  let plot = chart(host, line, words, onPoint);
  const again = () => {
    plot.destroy();
    plot = chart(host, line, words, onPoint);
  };
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", again);
  const sizes = new ResizeObserver(() => plot.setSize({ width: Math.max(160, host.clientWidth), height: HEIGHT }));
  sizes.observe(host);
  return () => {
    dark.removeEventListener("change", again);
    sizes.disconnect();
    plot.destroy();
  };
}
