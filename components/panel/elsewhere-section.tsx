import type { BudgetElsewhere, BudgetRow, Passport as PassportData } from "../../core/types/insight";
import { formatMoney, formatMoneyRange } from "../format/money";
import { formatFactor, formatShort, formatWhole } from "../format/numbers";
import { code, plural, t } from "../words";
import { Passport } from "./passport";

function Rows(props: { rows: readonly BudgetRow[]; passport: PassportData; title: string; currency: string }) {
  const { rows, passport, title, currency } = props;
  return (
    <>
      <table>
        <caption>{title}</caption>
        <tbody>
          {rows.map((row) => (
            <tr key={row.tier} class="number">
              <th scope="row">{t(`tier_${row.tier}`)}</th>
              <td>{plural("panel_elsewhere_creators", row.creators, formatWhole(row.creators))}</td>
              <td>{t("panel_elsewhere_engagements", formatShort(row.engagements, 2))}</td>
              <td>{t("metric_followers", formatShort(row.totalFollowers, 2))}</td>
              <td>{row.handling > 0 ? t("panel_elsewhere_handling", formatMoney(row.handling, currency)) : ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Passport passport={passport} />
    </>
  );
}

/** What the same money buys in the other tiers, under the default table and the platform's packs side by side. */
export function ElsewhereSection({ elsewhere }: { elsewhere: BudgetElsewhere }) {
  if (!elsewhere.ok) return <p class="soft">{t(`panel_elsewhere_${code(elsewhere.why)}`)}</p>;
  const { reference, platform, microToMega, budget, handlingCost } = elsewhere;
  const currency = handlingCost?.currency ?? budget.currency;
  return (
    <>
      <p class="number">{formatMoneyRange(budget)}</p>
      {microToMega.disagree && microToMega.reference !== null && microToMega.platform !== null ? (
        <p class="look">
          {t(
            "panel_elsewhere_disagree",
            formatFactor(microToMega.reference),
            formatFactor(microToMega.platform),
            platform?.passport.packName ?? "",
          )}
        </p>
      ) : null}
      {platform ? <Rows {...platform} title={platform.passport.packName} currency={currency} /> : null}
      {reference ? <Rows {...reference} title={t("panel_elsewhere_reference")} currency={currency} /> : null}
      <p class="soft">{t("panel_elsewhere_note")}</p>
    </>
  );
}
