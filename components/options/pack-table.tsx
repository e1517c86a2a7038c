import type { PricePack, PriceRow, RatePack, RateRow } from "../../core/types/pack";
import { formatMoney } from "../format/money";
import { formatPercent, formatShort } from "../format/numbers";
import { code, t } from "../words";

function rateName({ metric, denominator }: RateRow): string {
  if (metric === "view-rate") return t("name_view_rate");
  if (denominator === "not-stated") return t("options_rate_not_stated");
  return denominator === "views" ? t("name_engagement_rate_views") : t("name_engagement_rate_followers");
}

const priceName = ({ per, format }: PriceRow) =>
  format === null ? t(`options_per_${code(per)}`) : `${t(`options_per_${code(per)}`)} · ${format}`;

function bandText({ from, to }: { from: number; to: number | null }): string {
  return to === null ? `≥ ${formatShort(from)}` : `${formatShort(from)} – ${formatShort(to)}`;
}

interface Line {
  row: RateRow | PriceRow;
  what: string;
  show(value: number): string;
}

function linesOf(pack: RatePack | PricePack): Line[] {
  return pack.type === "rates"
    ? pack.rows.map((row) => ({ row, what: rateName(row), show: (value) => formatPercent(value / 100) }))
    : pack.rows.map((row) => ({ row, what: priceName(row), show: (value) => formatMoney(value, pack.currency) }));
}

const figure = (value: number | null, show: (value: number) => string) => (value === null ? "–" : show(value));

/** Every row of a pack, as its source prints it. */
export function PackTable({ pack }: { pack: RatePack | PricePack }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("options_platform")}</th>
          <th scope="col">{t("options_kind")}</th>
          <th scope="col">{t("name_followers")}</th>
          <th scope="col">{pack.type === "rates" ? t("options_rate") : t("options_price_per")}</th>
          <th scope="col">{t("options_low")}</th>
          <th scope="col">{t("panel_typical")}</th>
          <th scope="col">{t("options_high")}</th>
        </tr>
      </thead>
      <tbody>
        {linesOf(pack).map(({ row, what, show }) => (
          <tr key={JSON.stringify(row)}>
            <td>{row.platform === "any" ? t("options_any") : t(`platform_${row.platform}`)}</td>
            <td>{row.kind === "any" ? t("options_any") : t(`kind_${row.kind}`)}</td>
            <td class="number">{bandText(row.band)}</td>
            <td>{what}</td>
            <td class="number">{figure(row.low, show)}</td>
            <td class="number">{show(row.typical)}</td>
            <td class="number">{figure(row.high, show)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
