import { formatValue } from "../format/metric";
import { code, direction, t } from "../words";
import type { Picture } from "./picture";

const WIDTH = 340;
const HEIGHT = 62;
const BAR = 26;

/** Measured value with its interval, over low, typical and high of the pack, and the default table's line. */
export function MetricPicture({ picture }: { picture: Picture }) {
  const { formula, measured, likely, low, typical, high, reference, end } = picture;
  const show = (value: number) => formatValue(formula, value, likely);
  const rtl = direction() === "rtl";
  const x = (value: number) => {
    const at = (Math.min(value, end) / end) * (WIDTH - 8) + 4;
    return rtl ? WIDTH - at : at;
  };
  const span = (from: number, to: number) => ({ x: Math.min(x(from), x(to)), width: Math.abs(x(to) - x(from)) });
  const upper = likely.high ?? end;
  const anchor = (value: number) => {
    const at = x(value) / WIDTH;
    if (at < 0.12) return rtl ? "end" : "start";
    if (at > 0.88) return rtl ? "start" : "end";
    return "middle";
  };
  const label = t(
    "panel_picture",
    t(`name_${code(formula)}`),
    show(measured),
    show(likely.low),
    likely.high === null ? "∞" : show(likely.high),
    typical === null ? (reference === null ? "–" : show(reference)) : show(typical),
  );
  return (
    <figure class="picture">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        <rect x="4" y={BAR} width={WIDTH - 8} height="10" rx="5" class="axis" />
        {low !== null && high !== null ? <rect {...span(low, high)} y={BAR} height="10" rx="2" class="band" /> : null}
        {typical === null ? null : <line x1={x(typical)} x2={x(typical)} y1={BAR - 3} y2={BAR + 13} class="typical" />}
        {reference === null ? null : (
          <line x1={x(reference)} x2={x(reference)} y1={BAR - 6} y2={BAR + 16} class="reference" />
        )}
        <rect {...span(likely.low, upper)} y={BAR + 3.5} height="3" class="interval" />
        <circle cx={x(measured)} cy={BAR + 5} r="6" class="measured" />
        <text x={x(measured)} y="14" text-anchor={anchor(measured)} class="value">
          {show(measured)}
        </text>
        {typical === null ? null : (
          <text x={x(typical)} y={HEIGHT - 6} text-anchor={anchor(typical)}>
            {t("panel_typical")} {show(typical)}
          </text>
        )}
        {reference === null || (typical !== null && Math.abs(x(typical) - x(reference)) < 130) ? null : (
          <text x={x(reference)} y={HEIGHT - 6} text-anchor={anchor(reference)}>
            {t("panel_reference_short")} {show(reference)}
          </text>
        )}
      </svg>
    </figure>
  );
}
