import type { List } from "../../../core/shortlist/types";
import type { PlatformId } from "../../../core/types/reading";
import { toggled } from "../../parts/toggled";
import { t } from "../../words";
import { ceilingCurrency } from "./brief-draft";
import { type BriefDraft, type BriefErrors, CEILINGS, type TextField } from "./brief-fields";

export interface BriefFormProps {
  /** The list when editing began. */
  list: List;
  /** Networks that can be asked for. */
  platforms: readonly PlatformId[];
  /** Topics that can be asked for. */
  topics: readonly string[];
  draft: BriefDraft;
  /** What stands in the way of keeping it; empty until the scout tried. */
  errors: BriefErrors;
  /** Something was typed that is not kept yet. */
  unsaved: boolean;
  onDraft(draft: BriefDraft): void;
  onSave(): void;
  onDiscard(): void;
}

interface FieldProps {
  field: TextField;
  label: string;
  unit?: string;
  hint?: string;
  form: BriefFormProps;
}

/** A line that is typed, with what is wrong with it. */
export function Field({ field, label, unit, hint, form }: FieldProps) {
  const { draft, errors, onDraft } = form;
  const error = errors[field];
  return (
    <label class="field">
      <span>
        {label}
        {unit && <span class="soft"> {unit}</span>}
      </span>
      <input
        name={field}
        value={draft.texts[field]}
        autocomplete="off"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `error-${field}` : hint ? `hint-${field}` : undefined}
        onInput={(event) => onDraft({ ...draft, texts: { ...draft.texts, [field]: event.currentTarget.value } })}
      />
      {error ? (
        <span class="stop" id={`error-${field}`} data-error={field}>
          {t(`brief_error_${error}`)}
        </span>
      ) : (
        hint && (
          <small class="soft" id={`hint-${field}`}>
            {hint}
          </small>
        )
      )}
    </label>
  );
}

/** A line that is ticked. */
export function Choices<Value extends string>(props: {
  name: string;
  label: string;
  values: readonly Value[];
  chosen: readonly Value[];
  text(value: Value): string;
  onChange(chosen: Value[]): void;
}) {
  const { name, label, values, chosen, text, onChange } = props;
  return (
    <fieldset class="choices">
      <legend>{label}</legend>
      {values.map((value) => (
        <label key={value} class="line">
          <input
            type="checkbox"
            name={name}
            value={value}
            checked={chosen.includes(value)}
            onChange={() => onChange(toggled(chosen, value))}
          />
          {text(value)}
        </label>
      ))}
    </fieldset>
  );
}

/** Money of the list, with a word of warning when amounts stay and their currency changes. */
export function Money({ form }: { form: BriefFormProps }) {
  const { draft, list } = form;
  const currency = draft.texts.currency.trim().toUpperCase();
  const filled = draft.texts.budget !== "" || CEILINGS.some((field) => draft.texts[field] !== "");
  return (
    <fieldset class="group">
      <legend>{t("brief_money")}</legend>
      <Field field="currency" label={t("options_currency")} form={form} />
      <Field field="budget" label={t("brief_budget")} unit={currency} form={form} />
      {CEILINGS.map((field) => (
        <Field
          key={field}
          field={field}
          label={t(`fit_line_${field}`)}
          unit={ceilingCurrency(field, draft, list).toUpperCase()}
          form={form}
        />
      ))}
      {filled && currency !== list.currency && <p class="look">{t("brief_currency_changed", currency)}</p>}
    </fieldset>
  );
}
