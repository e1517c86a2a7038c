import { useRef } from "preact/hooks";
import type { Tier } from "../../../core/types/insight";
import { topicName } from "../../view/topic-name";
import { t } from "../../words";
import { hashOf } from "../route";
import { TIERS } from "../table/view-state";
import { KINDS, NUMBERS, PERCENTS, WORDS } from "./brief-fields";
import { type BriefFormProps, Choices, Field, Money } from "./brief-parts";

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
