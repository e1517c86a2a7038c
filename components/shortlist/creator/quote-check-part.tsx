import { checkPackage, type QuotedCost } from "../../../core/shortlist/quote-check";
import type { Creator, Quote } from "../../../core/shortlist/types";
import type { ExchangeRate } from "../../../core/types/assess-context";
import type { Brief } from "../../../core/types/brief";
import { formatDay } from "../../format/dates";
import { formatMoney, formatMoneyRange } from "../../format/money";
import { formatWhole } from "../../format/numbers";
import { code, t } from "../../words";

/** "$0.12 ($0.10 – $0.16)": the likeliest, then the range. An end that nobody knows is said. */
function costText({ value, low, high }: QuotedCost, currency: string): string {
  const range =
    high === null ? t("creator_check_from", formatMoney(low, currency)) : formatMoneyRange({ low, high, currency });
  return t("creator_check_range", formatMoneyRange({ low: value, high: value, currency }), range);
}

/** The package's price per engagement, per 1 000 views and per view, by the last reading. */
export function QuoteCheckPart(props: {
  quote: Quote;
  creator: Creator;
  brief: Brief;
  rates: readonly ExchangeRate[];
}) {
  const { quote, creator, brief, rates } = props;
  const check = checkPackage(quote, creator, brief, rates);
  if (!check.ok) {
    return (
      <p class="soft" data-part="quote-check">
        {t(`creator_check_${code(check.why)}`)}
      </p>
    );
  }
  const { currency } = quote;
  const lines = [
    [t("shortlist_total_cpe"), check.perEngagement],
    [t("shortlist_total_cpm"), check.perThousandViews],
    [t("creator_check_cpv"), check.perView],
  ] as const;
  return (
    <div class="quote-check" data-part="quote-check">
      <dl class="pairs number-pairs">
        {lines.map(([label, cost]) => (
          <>
            <dt>{label}</dt>
            <dd>{cost ? costText(cost, currency) : t("panel_cost_nothing_measured")}</dd>
          </>
        ))}
      </dl>
      <p class="soft">
        {t(
          "creator_check_basis",
          t(`shortlist_quote_${check.amount.stage}`, formatMoney(check.amount.amount, currency)),
          `${formatWhole(check.pieces)} × ${t(`kind_${check.kind}`)}`,
          formatDay(check.measuredAt),
        )}
        {check.others > 0 && ` ${t("creator_check_others", formatWhole(check.others))}`}
      </p>
      {check.above.map(({ line, limit }) => (
        <p key={line} class="look">
          {t(`miss_${line}`)}: {formatMoney(limit, currency)}
        </p>
      ))}
      {check.unconverted && <p class="soft">{t("panel_quote_counter_currency_differs")}</p>}
    </div>
  );
}
