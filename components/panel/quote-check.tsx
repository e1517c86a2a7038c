import { useEffect, useRef } from "preact/hooks";
import { checkQuote } from "../../core/metrics/quote";
import type { QuoteCheck as Check, MoneyRange } from "../../core/types/insight";
import { formatMoney, formatMoneyRange } from "../format/money";
import { WithProof } from "../parts/proof";
import type { ProfileView } from "../view/profile-view";
import { code, colon, locale, t } from "../words";
import { CostProof, PriceLines, ProofLines } from "./money-proof";
import type { PanelActions } from "./panel-actions";
import { Passport } from "./passport";
import { readAmount } from "./read-amount";

type Checked = Extract<Check, { ok: true }>;

function Counter({ check, onLook }: { check: Checked; onLook: PanelActions["look"] }) {
  const { counter } = check;
  if (!counter.ok) return <p class="soft">{t(`panel_quote_counter_${code(counter.why)}`)}</p>;
  return (
    <div data-part="counter">
      <WithProof
        value={
          <>
            {t("panel_quote_counter", formatMoneyRange(counter.range))} (
            {t(`panel_quote_counter_basis_${code(counter.basis)}`)})
          </>
        }
        postIds={counter.proof.postIds}
        onLook={onLook}
      >
        <ProofLines {...counter.proof} />
        {counter.passport ? <Passport passport={counter.passport} /> : null}
      </WithProof>
    </div>
  );
}

/** What the quote is held against: the platform's cost per engagement, else the typical price. */
function Standing({ check, view, onLook }: { check: Checked; view: ProfileView; onLook: PanelActions["look"] }) {
  const standing = check.benchmark ?? check.price;
  if (!standing) return null;
  const { price, cost } = view.insight;
  const { low, high, currency } = standing.range;
  const norm = check.benchmark && cost.benchmarkPerEngagement.ok ? cost.benchmarkPerEngagement : null;
  return (
    <WithProof
      value={
        <>
          <span class={standing.word === "above" ? "look" : ""}>{t(`panel_quote_${standing.word}`)}</span>
          {colon()}
          {t("panel_quote_benchmark", formatMoney(low, currency), formatMoney(high, currency))}
        </>
      }
      postIds={norm ? norm.proof.postIds : price.ok ? price.proof.postIds : []}
      onLook={onLook}
    >
      {norm ? <ProofLines {...norm.proof} /> : null}
      {price.ok ? <PriceLines price={price} /> : null}
    </WithProof>
  );
}

function Answer({ check, view, onLook }: { check: Check; view: ProfileView; onLook: PanelActions["look"] }) {
  if (!check.ok) return <p class="soft">{t("panel_quote_no_amount")}</p>;
  const { perEngagement, perThousandViews } = check;
  const money = ({ range }: { range: MoneyRange }) => formatMoney(range.low, range.currency);
  return (
    <div data-part="quote-answer" class="number">
      {perEngagement.ok ? (
        <strong>
          <CostProof
            cost={perEngagement}
            value={t("panel_quote_per_engagement", money(perEngagement))}
            onLook={onLook}
          />
        </strong>
      ) : null}
      {perThousandViews.ok ? (
        <CostProof cost={perThousandViews} value={t("panel_quote_cpm", money(perThousandViews))} onLook={onLook} />
      ) : null}
      <Standing check={check} view={view} onLook={onLook} />
      <Counter check={check} onLook={onLook} />
    </div>
  );
}

/** The price they ask, held against what this creator does; the field has the focus when the panel opens. */
export function QuoteCheck({ view, draft, actions }: { view: ProfileView; draft: string; actions: PanelActions }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const currency = view.context.settings?.currency ?? "USD";
  const amount = readAmount(draft, locale());
  const membership = view.known?.memberships.some((each) => each.listId === view.activeList?.id) ?? false;
  return (
    <form
      class="quote"
      onSubmit={(event) => {
        event.preventDefault();
        if (amount !== null && membership) actions.saveQuote(amount);
      }}
    >
      <label>
        {t("panel_quote_label")} ({currency})
        <input
          ref={field}
          name="quote"
          inputMode="decimal"
          autocomplete="off"
          placeholder={t("panel_quote_hint")}
          value={draft}
          onInput={(event) => actions.setDraft("quote", event.currentTarget.value)}
        />
      </label>
      {draft.trim() === "" ? null : (
        <Answer
          check={checkQuote({ amount: amount ?? Number.NaN, currency }, view.insight, view.context)}
          view={view}
          onLook={actions.look}
        />
      )}
      {amount !== null && membership ? <button type="submit">{t("action_save_quote")}</button> : null}
    </form>
  );
}
