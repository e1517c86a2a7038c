import type { Cost } from "../../core/types/insight";
import type { ProfileView } from "../view/profile-view";
import { code, t } from "../words";
import { CostProof, PriceProof } from "./money-proof";
import type { PanelActions } from "./panel-actions";
import { QuoteCheck } from "./quote-check";

function CostRow(props: { label: string; cost: Cost; name: string; onLook(ids: readonly string[]): void }) {
  const { label, cost, name, onLook } = props;
  return (
    <>
      <dt>{label}</dt>
      <dd class="number" data-part={name}>
        {cost.ok ? (
          <CostProof cost={cost} onLook={onLook} />
        ) : (
          <span class="soft">{t(`panel_cost_${code(cost.why)}`)}</span>
        )}
      </dd>
    </>
  );
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
            <PriceProof price={price} onLook={actions.look} />
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
