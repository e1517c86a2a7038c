import type { BudgetRow, Insight, Passport as PassportData } from "../../core/types/insight";
import { formatMoney, formatMoneyRange } from "../format/money";
import { formatFactor, formatShort, formatWhole } from "../format/numbers";
import { WithProof } from "../parts/proof";
import { code, plural, t } from "../words";
import { FormulaLine } from "./formula-line";
import { PriceLines } from "./money-proof";
import type { PanelActions } from "./panel-actions";
import { Passport } from "./passport";

function Rows(props: {
  rows: readonly BudgetRow[];
  passport: PassportData;
  /** Of the prices, where they come from elsewhere. */
  pricePassport?: PassportData;
  title: string;
  currency: string;
}) {
  const { rows, passport, pricePassport, title, currency } = props;
  return (
    <>
      <table>
        <caption>{title}</caption>
        <tbody>
          {rows.map((row) => (
            <tr key={row.tier} class="number">
              <th scope="row">{t(`tier_${row.tier}`)}</th>
              <td>
                <WithProof value={plural("panel_elsewhere_creators", row.creators, formatWhole(row.creators))}>
                  <FormulaLine>
                    {t(
                      "formula_elsewhere",
                      formatMoney(row.pricePerPost, currency),
                      formatMoney(row.costPerEngagement, currency),
                      formatShort(row.followers, 2),
                    )}
                  </FormulaLine>
                </WithProof>
              </td>
              <td>{t("panel_elsewhere_engagements", formatShort(row.engagements, 2))}</td>
              <td>{t("metric_followers", formatShort(row.totalFollowers, 2))}</td>
              <td>{row.handling > 0 ? t("panel_elsewhere_handling", formatMoney(row.handling, currency)) : ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Passport passport={passport} />
      {pricePassport && pricePassport.packId !== passport.packId ? <Passport passport={pricePassport} /> : null}
    </>
  );
}

/** What the same money buys in the other tiers, under the default table and the platform's packs side by side. */
export function ElsewhereSection({ insight, onLook }: { insight: Insight; onLook: PanelActions["look"] }) {
  const { elsewhere, price } = insight;
  if (!elsewhere.ok) return <p class="soft">{t(`panel_elsewhere_${code(elsewhere.why)}`)}</p>;
  const { reference, platform, microToMega, budget, handlingCost } = elsewhere;
  const currency = handlingCost?.currency ?? budget.currency;
  return (
    <>
      <div class="number">
        {price.ok ? (
          <WithProof value={formatMoneyRange(budget)} postIds={price.proof.postIds} onLook={onLook}>
            <PriceLines price={price} />
          </WithProof>
        ) : null}
      </div>
      {microToMega.disagree && microToMega.reference !== null && microToMega.platform !== null ? (
        <div class="look">
          <WithProof
            value={t(
              "panel_elsewhere_disagree",
              formatFactor(microToMega.reference),
              formatFactor(microToMega.platform),
              platform?.passport.packName ?? "",
            )}
          >
            <FormulaLine>{t("formula_micro_to_mega")}</FormulaLine>
            {reference ? <Passport passport={reference.passport} /> : null}
            {platform ? <Passport passport={platform.passport} /> : null}
          </WithProof>
        </div>
      ) : null}
      {platform ? <Rows {...platform} title={platform.passport.packName} currency={currency} /> : null}
      {reference ? <Rows {...reference} title={t("panel_elsewhere_reference")} currency={currency} /> : null}
      <p class="soft">{t("panel_elsewhere_note")}</p>
    </>
  );
}
