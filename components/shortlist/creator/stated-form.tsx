import { useState } from "preact/hooks";
import { readShares, writeShares } from "../../../core/shortlist/stated";
import type { Result, StatedFacts } from "../../../core/shortlist/types";
import { dayText, readDay } from "../../format/day-field";
import { readAmount } from "../../panel/read-amount";
import { code, locale, t } from "../../words";
import { type CreatorActions, type Drafts, formDraft } from "./creator-actions";

const FIELDS = ["day", "source", "countries", "ages", "genders", "storyReach"] as const;
type Field = (typeof FIELDS)[number];
type StatedForm = Record<Field, string>;
export type StatedProblem = "day" | "empty" | "unreadable" | "too-much" | "story";

const isForm = (value: unknown): value is StatedForm =>
  typeof value === "object" && value !== null && FIELDS.every((name) => typeof Reflect.get(value, name) === "string");

const formOf = (facts: StatedFacts | null, now: number): StatedForm => ({
  day: dayText(facts?.at ?? now),
  source: facts?.source ?? "",
  countries: writeShares(facts?.countries ?? {}),
  ages: writeShares(facts?.ages ?? {}),
  genders: writeShares(facts?.genders ?? {}),
  storyReach: facts?.storyReach == null ? "" : String(facts.storyReach),
});

/** The facts that the form describes, or what is wrong with it. */
function factsOf(form: StatedForm, before: StatedFacts | null): Result<StatedFacts, StatedProblem> {
  const at = readDay(form.day, before?.at ?? null);
  if (at === null) return { ok: false, error: "day" };
  const countries = readShares(form.countries);
  if (!countries.ok) return countries;
  const ages = readShares(form.ages);
  if (!ages.ok) return ages;
  const genders = readShares(form.genders);
  if (!genders.ok) return genders;
  const storyReach = form.storyReach.trim() === "" ? null : readAmount(form.storyReach, locale());
  if (storyReach === null && form.storyReach.trim() !== "") return { ok: false, error: "story" };
  const shares = [countries.value, ages.value, genders.value];
  if (storyReach === null && shares.every((one) => Object.keys(one).length === 0)) return { ok: false, error: "empty" };
  return {
    ok: true,
    value: {
      at,
      source: form.source.trim(),
      countries: countries.value,
      ages: ages.value,
      genders: genders.value,
      storyReach: storyReach === null ? null : Math.round(storyReach),
    },
  };
}

interface StatedFormProps {
  /** Name of the draft. */
  name: string;
  facts: StatedFacts | null;
  drafts: Drafts;
  now: number;
  actions: CreatorActions;
  onClose(): void;
}

/** Writes down what a creator said of its audience. */
export function StatedFormPart({ name, facts, drafts, now, actions, onClose }: StatedFormProps) {
  const form = formDraft(drafts, name, isForm) ?? formOf(facts, now);
  const [problem, setProblem] = useState<StatedProblem | null>(null);
  const set = (field: Field, text: string) => drafts.set(name, JSON.stringify({ ...form, [field]: text }));
  const area = (field: Field, label: string, hint: string) => (
    <label>
      <span>{label}</span>
      <textarea
        name={field}
        rows={3}
        dir="auto"
        placeholder={hint}
        value={form[field]}
        onInput={(event) => set(field, event.currentTarget.value)}
      />
    </label>
  );
  const close = () => {
    drafts.set(name, null);
    onClose();
  };
  return (
    <form
      class="stated-form"
      data-part="stated-form"
      aria-label={t("creator_stated")}
      onSubmit={async (event) => {
        event.preventDefault();
        const read = factsOf(form, facts);
        setProblem(read.ok ? null : read.error);
        if (!read.ok) return;
        const change = { addStated: read.value, ...(facts === null ? {} : { removeStated: facts }) };
        if (await actions.change(change)) close();
      }}
    >
      <div class="field-row">
        <label>
          <span>{t("creator_stated_day")}</span>
          <input type="date" name="day" value={form.day} onChange={(event) => set("day", event.currentTarget.value)} />
        </label>
        <label>
          <span>{t("creator_stated_source")}</span>
          <input
            name="source"
            dir="auto"
            placeholder={t("creator_stated_source_hint")}
            value={form.source}
            onInput={(event) => set("source", event.currentTarget.value)}
          />
        </label>
        <label>
          <span>{t("creator_story_reach")}</span>
          <input
            name="storyReach"
            inputMode="numeric"
            value={form.storyReach}
            onInput={(event) => set("storyReach", event.currentTarget.value)}
          />
        </label>
        {area("countries", t("creator_countries"), t("creator_countries_hint"))}
        {area("ages", t("creator_ages"), t("creator_ages_hint"))}
        {area("genders", t("creator_genders"), t("creator_genders_hint"))}
      </div>
      {problem !== null && (
        <p role="alert" class="stop">
          {t(`creator_stated_bad_${code(problem)}`)}
        </p>
      )}
      <p class="line">
        <button type="submit" data-look="main" data-action="save-stated">
          {t("action_save")}
        </button>
        <button type="button" onClick={close}>
          {t("creator_draft_drop")}
        </button>
      </p>
    </form>
  );
}
