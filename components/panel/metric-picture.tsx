import type { Post } from "../../core/types/reading";
import { formatValue } from "../format/metric";
import { code, direction, t } from "../words";
import { MetricProof } from "./metric-proof";
import { Passport } from "./passport";
import { type Picture, placeLabels } from "./picture";

const WIDTH = 340;
const HEIGHT = 58;
const BAR = 22;

/** Measured value with its interval, over low, typical and high of the pack, and the default table's line. */
export function MetricPicture(props: {
  picture: Picture;
  posts: readonly Post[];
  onLook(ids: readonly string[]): void;
}) {
  const { picture, posts, onLook } = props;
  const { formula, metric, passports, measured, likely, low, typical, high, reference, end } = picture;
  const show = (value: number) => formatValue(formula, value, likely);
  const rtl = direction() === "rtl";
  const x = (value: number) => {
    const at = (Math.min(value, end) / end) * (WIDTH - 8) + 4;
    return rtl ? WIDTH - at : at;
  };
  const span = (from: number, to: number) => ({ x: Math.min(x(from), x(to)), width: Math.abs(x(to) - x(from)) });
  const upper = likely.high ?? end;
  const labels = placeLabels(
    [
      typical === null ? null : { at: x(typical), text: `${t("panel_typical")} ${show(typical)}` },
      reference === null ? null : { at: x(reference), text: `${t("panel_reference_short")} ${show(reference)}` },
      low === null ? null : { at: x(low), text: show(low) },
      high === null ? null : { at: x(high), text: show(high) },
    ],
    WIDTH,
  );
  const [value] = placeLabels([{ at: x(measured), text: show(measured) }], WIDTH);
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
      <figcaption class="soft">
        <MetricProof
          metric={metric}
          posts={posts}
          value={`${t(`name_${code(formula)}`)} · ${t("proof_likely", show(likely.low), likely.high === null ? "∞" : show(likely.high))}`}
          onLook={onLook}
        >
          {passports.map((passport) => (
            <Passport key={passport.packId} passport={passport} />
          ))}
        </MetricProof>
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        <rect x="4" y={BAR} width={WIDTH - 8} height="10" rx="5" class="axis" />
        {low !== null && high !== null ? <rect {...span(low, high)} y={BAR} height="10" rx="2" class="band" /> : null}
        {typical === null ? null : <line x1={x(typical)} x2={x(typical)} y1={BAR - 3} y2={BAR + 13} class="typical" />}
        {reference === null ? null : (
          <line x1={x(reference)} x2={x(reference)} y1={BAR - 6} y2={BAR + 16} class="reference" />
        )}
        <rect {...span(likely.low, upper)} y={BAR + 3.5} height="3" class="interval" />
        <circle cx={x(measured)} cy={BAR + 5} r="6" class="measured" />
        <text x={value?.at} y="12" text-anchor="middle" class="value">
          {value?.text}
        </text>
        {labels.map(({ at, text }) => (
          <text key={text} x={at} y={HEIGHT - 5} text-anchor="middle">
            {text}
          </text>
        ))}
      </svg>
    </figure>
  );
}
