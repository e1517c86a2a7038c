import { useState } from "preact/hooks";
import type { RateCardRow } from "../../core/types/assess-context";
import type { PlatformId } from "../../core/types/reading";
import { formatMoney } from "../format/money";
import { code, t } from "../words";
import { kindName, RateCardForm, tierName } from "./rate-card-form";

function rowText(row: RateCardRow): string {
  const price =
    row.low === row.high
      ? formatMoney(row.low, row.currency)
      : `${formatMoney(row.low, row.currency)} – ${formatMoney(row.high, row.currency)}`;
  const where = [t(`platform_${row.platform}`), kindName(row.kind), tierName(row.tier)].join(" · ");
  return `${where} · ${price} ${t("options_rate_card_per")} ${t(`options_per_${code(row.per)}`)}`;
}

/** The house's own prices. */
export function RateCardSection(props: {
  rows: readonly RateCardRow[];
  platforms: readonly PlatformId[];
  currency: string;
  onChange(rows: RateCardRow[]): void;
}) {
  const { rows, platforms, currency, onChange } = props;
  const [editing, setEditing] = useState<number | null>(null);
  const take = (row: RateCardRow) => {
    onChange(editing === null ? [...rows, row] : rows.map((each, index) => (index === editing ? row : each)));
    setEditing(null);
  };
  return (
    <section class="part" aria-label={t("options_rate_card")}>
      <h2>{t("options_rate_card")}</h2>
      <p class="soft">{t("options_rate_card_hint")}</p>
      <ul>
        {rows.map((row, index) => (
          <li key={JSON.stringify(row)} data-part="rate-card-row">
            {rowText(row)}{" "}
            <button type="button" data-look="link" onClick={() => setEditing(index)}>
              {t("options_edit")}
            </button>{" "}
            <button
              type="button"
              data-look="link"
              onClick={() => {
                setEditing(null);
                onChange(rows.filter((_, at) => at !== index));
              }}
            >
              {t("options_rate_card_remove")}
            </button>
          </li>
        ))}
      </ul>
      <RateCardForm
        key={editing ?? "new"}
        row={editing === null ? null : (rows[editing] ?? null)}
        platforms={platforms}
        currency={currency}
        onRow={take}
      />
    </section>
  );
}
