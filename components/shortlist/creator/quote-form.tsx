import { useState } from "preact/hooks";
import type { Quote } from "../../../core/shortlist/types";
import { code, locale, t } from "../../words";
import { type CreatorActions, type Drafts, formDraft } from "./creator-actions";
import { formOf, isQuoteForm, type QuoteForm, type QuoteProblem, quoteOf } from "./quote-form-state";
import { AmountRows, PieceRows } from "./quote-rows";

interface QuoteFormProps {
  listId: string;
  quote: Quote | null;
  /** The list's currency and the kind that was measured: what a new package begins with. */
  currency: string;
  format: string;
  drafts: Drafts;
  now: number;
  actions: CreatorActions;
  onClose(): void;
}

type Texts = Exclude<keyof QuoteForm, "deliverables" | "amounts">;

/** Name of the draft of a package; a new one has no id yet. */
export const quoteDraft = (listId: string, quote: Quote | null): string => `quote-${listId}-${quote?.id ?? "new"}`;

/** Writes a package down. What is typed is kept for the session until it is stored or let go. */
export function QuoteFormPart(props: QuoteFormProps) {
  const { listId, quote, drafts, now, actions, onClose } = props;
  const name = quoteDraft(listId, quote);
  const form = formDraft(drafts, name, isQuoteForm) ?? formOf(quote, props.currency, now, props.format);
  const [problem, setProblem] = useState<QuoteProblem | null>(null);
  const set = (change: Partial<QuoteForm>) => drafts.set(name, JSON.stringify({ ...form, ...change }));
  const text = (field: Texts, label: string, mode: "numeric" | "decimal" | "text" = "text") => (
    <label>
      <span>{label}</span>
      <input
        name={field}
        dir="auto"
        inputMode={mode}
        autocomplete="off"
        value={form[field]}
        aria-invalid={problem === field}
        onInput={(event) => set({ [field]: event.currentTarget.value })}
      />
    </label>
  );
  const choice = (field: Texts, label: string, options: readonly (readonly [string, string])[]) => (
    <label>
      <span>{label}</span>
      <select name={field} value={form[field]} onChange={(event) => set({ [field]: event.currentTarget.value })}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  const close = () => {
    drafts.set(name, null);
    onClose();
  };
  return (
    <form
      class="quote-form"
      data-part="quote-form"
      aria-label={t("creator_quote")}
      onSubmit={async (event) => {
        event.preventDefault();
        const read = quoteOf(form, quote, crypto.randomUUID(), now, locale());
        setProblem(read.ok ? null : read.error);
        if (read.ok && (await actions.setQuote(listId, read.value))) close();
      }}
    >
      <PieceRows rows={form.deliverables} onRows={(deliverables) => set({ deliverables })} />
      <AmountRows rows={form.amounts} now={now} onRows={(amounts) => set({ amounts })} />
      <div class="field-row">
        {text("currency", t("options_currency"))}
        {choice("tax", t("creator_tax"), [
          ["not-stated", t("creator_tax_not_stated")],
          ["net", t("creator_tax_net")],
          ["gross", t("creator_tax_gross")],
        ])}
        {text("productValue", t("creator_product"), "decimal")}
        {text("usageDays", t("creator_usage"), "numeric")}
        {text("exclusivityDays", t("creator_exclusivity_days"), "numeric")}
        {choice("paidBoosting", t("creator_boosting"), [
          ["", t("creator_boosting_unknown")],
          ["yes", t("creator_yes")],
          ["no", t("creator_no")],
        ])}
        {choice("clientMode", t("creator_client"), [
          ["", t("creator_client_none")],
          ["markup", t("creator_client_markup")],
          ["fixed", t("creator_client_fixed")],
        ])}
        {form.clientMode !== "" &&
          text("clientValue", form.clientMode === "markup" ? t("creator_percent") : t("creator_amount"), "decimal")}
      </div>
      {text("note", t("panel_note"))}
      {problem !== null && (
        <p role="alert" class="stop">
          {t(`creator_quote_bad_${code(problem)}`)}
        </p>
      )}
      <p class="line">
        <button type="submit" data-look="main" data-action="save-package">
          {t("action_save_quote")}
        </button>
        <button type="button" onClick={close}>
          {t("creator_draft_drop")}
        </button>
      </p>
    </form>
  );
}
