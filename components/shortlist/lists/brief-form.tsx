import { useRef } from "preact/hooks";
import type { List } from "../../../core/shortlist/types";
import type { Tier } from "../../../core/types/insight";
import type { PlatformId } from "../../../core/types/reading";
import { topicName } from "../../view/topic-name";
import { t } from "../../words";
import { hashOf } from "../route";
import { TIERS } from "../table/view-state";
import { ceilingCurrency } from "./brief-draft";
import {
  type BriefDraft,
  type BriefErrors,
  CEILINGS,
  KINDS,
  NUMBERS,
  PERCENTS,
  type TextField,
  WORDS,
} from "./brief-fields";

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

function Field({ field, label, unit, hint, form }: FieldProps) {
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

function Choices<Value extends string>(props: {
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
            onChange={() =>
              onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])
            }
          />
          {text(value)}
        </label>
      ))}
    </fieldset>
  );
}

/** Money of the list, with a word of warning when amounts stay and their currency changes. */
function Money({ form }: { form: BriefFormProps }) {
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

/** What a list looks for. Every line may be left empty: an empty line asks nothing. */
export function BriefForm(props: BriefFormProps) {
  const { list, draft, onDraft, unsaved } = props;
  const form = useRef<HTMLFormElement>(null);
  const problems = Object.keys(props.errors).length;
  return (
    <form
      class="brief"
      ref={form}
      noValidate
      data-list={list.id}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
        // As soon as the errors are drawn: to the first of them.
        setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 0);
      }}
    >
      <h2>{t("brief_of", list.name)}</h2>
      <p class="soft">{t("brief_hint")}</p>
      <fieldset class="group">
        <legend>{t("brief_who")}</legend>
        <Field field="client" label={t("brief_client")} form={props} />
        {WORDS.map((field) => (
          <Field key={field} field={field} label={t(`fit_line_${field}`)} hint={t("brief_commas")} form={props} />
        ))}
      </fieldset>
      <Choices
        name="platforms"
        label={t("fit_line_platforms")}
        values={props.platforms}
        chosen={draft.platforms}
        text={(id) => t(`platform_${id}`)}
        onChange={(platforms) => onDraft({ ...draft, platforms })}
      />
      <Choices
        name="formats"
        label={t("fit_line_formats")}
        values={KINDS}
        chosen={draft.formats}
        text={(kind) => t(`kind_${kind}`)}
        onChange={(formats) => onDraft({ ...draft, formats })}
      />
      <Choices<Tier>
        name="tiers"
        label={t("fit_line_tiers")}
        values={TIERS}
        chosen={draft.tiers}
        text={(tier) => t(`tier_${tier}`)}
        onChange={(tiers) => onDraft({ ...draft, tiers })}
      />
      <Choices
        name="niches"
        label={t("fit_line_niches")}
        // A topic that was taken out of the settings since still asks, until it is unticked.
        values={[...new Set([...props.topics, ...draft.niches])]}
        chosen={draft.niches}
        text={topicName}
        onChange={(niches) => onDraft({ ...draft, niches })}
      />
      <fieldset class="group">
        <legend>{t("brief_floors")}</legend>
        {NUMBERS.map((field) => (
          <Field key={field} field={field} label={t(`fit_line_${field}`)} form={props} />
        ))}
        {PERCENTS.map((field) => (
          <Field key={field} field={field} label={t(`fit_line_${field}`)} unit="%" form={props} />
        ))}
        <label class="line">
          <input
            type="checkbox"
            name="contactNeeded"
            checked={draft.contactNeeded}
            onChange={() => onDraft({ ...draft, contactNeeded: !draft.contactNeeded })}
          />
          {t("fit_line_contactNeeded")}
        </label>
      </fieldset>
      <Money form={props} />
      <div class="line brief-foot">
        <button type="submit" data-look="main" data-action="save-brief">
          {t("brief_save")}
        </button>
        {unsaved && (
          <button type="button" data-action="discard-brief" onClick={props.onDiscard}>
            {t("brief_discard")}
          </button>
        )}
        <a href={hashOf("lists")}>{t("brief_back")}</a>
        <span role="status" class={problems > 0 ? "stop" : "soft"}>
          {problems > 0 ? t("brief_problems") : unsaved ? t("brief_unsaved") : ""}
        </span>
      </div>
    </form>
  );
}
