import { useEffect, useRef } from "preact/hooks";
import { checkQuote } from "../../core/metrics/quote";
import type { QuoteCheck as Check } from "../../core/types/insight";
import { formatMoney, formatMoneyRange } from "../format/money";
import type { ProfileView } from "../view/profile-view";
import { code, colon, locale, t } from "../words";
import type { PanelActions } from "./panel-actions";
import { readAmount } from "./read-amount";

function Counter({ check }: { check: Extract<Check, { ok: true }> }) {
  const { counter } = check;
  if (!counter.ok) return <p class="soft">{t(`panel_quote_counter_${code(counter.why)}`)}</p>;
  return (
    <p data-part="counter">
      {t("panel_quote_counter", formatMoneyRange(counter.range))} (
      {t(`panel_quote_counter_basis_${code(counter.basis)}`)})
    </p>
  );
}

function Answer({ check }: { check: Check }) {
  if (!check.ok) return <p class="soft">{t("panel_quote_no_amount")}</p>;
  const { perEngagement, perThousandViews, benchmark, price } = check;
  const standing = benchmark ?? price;
  const money = (value: number, currency: string) => formatMoney(value, currency);
  return (
    <div data-part="quote-answer" class="number">
      <p>
        {perEngagement.ok ? (
          <strong>
            {t("panel_quote_per_engagement", money(perEngagement.range.low, perEngagement.range.currency))}
          </strong>
        ) : null}
        {perEngagement.ok && perThousandViews.ok ? " · " : null}
        {perThousandViews.ok
          ? t("panel_quote_cpm", money(perThousandViews.range.low, perThousandViews.range.currency))
          : null}
      </p>
      {standing ? (
        <p>
          <span class={standing.word === "above" ? "look" : ""}>{t(`panel_quote_${standing.word}`)}</span>
          {colon()}
          {t(
            "panel_quote_benchmark",
            money(standing.range.low, standing.range.currency),
            money(standing.range.high, standing.range.currency),
          )}
        </p>
      ) : null}
      <Counter check={check} />
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
        <Answer check={checkQuote({ amount: amount ?? Number.NaN, currency }, view.insight, view.context)} />
      )}
      {amount !== null && membership ? <button type="submit">{t("action_save_quote")}</button> : null}
    </form>
  );
}
