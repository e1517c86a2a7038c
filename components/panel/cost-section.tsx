import type { Cost, Price } from "../../core/types/insight";
import { formatMoneyRange } from "../format/money";
import { formatFactor, formatWhole } from "../format/numbers";
import { WithProof } from "../parts/proof";
import type { ProfileView } from "../view/profile-view";
import { code, colon, listed, maybe, t } from "../words";
import type { PanelActions } from "./panel-actions";
import { Passport } from "./passport";
import { QuoteCheck } from "./quote-check";

function ProofLines({ formula, numbers }: { formula: string; numbers: Record<string, number | string> }) {
  const show = (value: number | string) =>
    typeof value === "string" ? value : Math.abs(value) < 100 ? formatFactor(value, 3) : formatWhole(value);
  return (
    <>
      <p>
        {t("proof_formula")}
        {colon()}
        {maybe(`formula_${code(formula)}`) ?? formula}
      </p>
      <p>
        {t("proof_values")}
        {colon()}
        {listed(Object.entries(numbers).map(([name, value]) => `${maybe(`number_${name}`) ?? name} ${show(value)}`))}
      </p>
    </>
  );
}

function CostRow(props: { label: string; cost: Cost; name: string; onLook(ids: readonly string[]): void }) {
  const { label, cost, name, onLook } = props;
  return (
    <>
      <dt>{label}</dt>
      <dd class="number" data-part={name}>
        {cost.ok ? (
          <WithProof value={formatMoneyRange(cost.range)} postIds={cost.proof.postIds} onLook={onLook}>
            <ProofLines {...cost.proof} />
          </WithProof>
        ) : (
          <span class="soft">{t(`panel_cost_${code(cost.why)}`)}</span>
        )}
      </dd>
    </>
  );
}

function basisText(price: Extract<Price, { ok: true }>): string {
  return price.basis === "price-pack"
    ? t("panel_basis_price_pack", price.passport.packName)
    : t(`panel_basis_${code(price.basis)}`);
}

/** Typical price, costs of one post with the default table's line beside them, and the quote. */
export function CostSection({ view, draft, actions }: { view: ProfileView; draft: string; actions: PanelActions }) {
  const { price, cost } = view.insight;
  const rows: [string, string, Cost][] = [
    ["cpe", t("panel_cpe"), cost.perEngagement],
    ["cpe-benchmark", t("panel_cpe_benchmark"), cost.benchmarkPerEngagement],
    ["cpe-reference", t("panel_cpe_reference"), cost.referencePerEngagement],
    ["cpm", t("panel_cpm"), cost.perThousandViews],
    ["cpv", t("panel_cpv"), cost.perView],
  ];
  return (
    <section class="part" aria-label={t("panel_cost_title")} data-part="cost">
      <QuoteCheck view={view} draft={draft} actions={actions} />
      <dl class="facts">
        <dt>{t("panel_price")}</dt>
        <dd class="number" data-part="price">
          {price.ok ? (
            <WithProof value={formatMoneyRange(price.range)} postIds={price.proof.postIds} onLook={actions.look}>
              <p>
                {basisText(price)}
                {price.note === null ? "" : ` · ${t("panel_product_only")}`}
              </p>
              <ProofLines {...price.proof} />
              <Passport passport={price.passport} />
            </WithProof>
          ) : (
            <span class="soft">{t(`panel_price_${code(price.why)}`)}</span>
          )}
        </dd>
        {rows.map(([name, label, each]) => (
          <CostRow key={name} name={name} label={label} cost={each} onLook={actions.look} />
        ))}
      </dl>
    </section>
  );
}
