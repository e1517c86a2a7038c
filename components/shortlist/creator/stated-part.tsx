import { useState } from "preact/hooks";
import type { Creator, StatedFacts } from "../../../core/shortlist/types";
import { formatDay } from "../../format/dates";
import { formatPercent, formatWhole } from "../../format/numbers";
import { t } from "../../words";
import type { CreatorActions, Drafts } from "./creator-actions";
import { StatedFormPart } from "./stated-form";

function ShareList({ label, shares }: { label: string; shares: Record<string, number> }) {
  const entries = Object.entries(shares);
  if (entries.length === 0) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {entries
          .toSorted((a, b) => b[1] - a[1])
          .map(([name, share]) => (
            <div key={name}>
              <bdi>{name}</bdi> {formatPercent(share, 3)}
            </div>
          ))}
      </dd>
    </>
  );
}

function Facts({ facts }: { facts: StatedFacts }) {
  return (
    <dl class="pairs">
      <ShareList label={t("creator_countries")} shares={facts.countries} />
      <ShareList label={t("creator_ages")} shares={facts.ages} />
      <ShareList label={t("creator_genders")} shares={facts.genders} />
      {facts.storyReach !== null && (
        <>
          <dt>{t("creator_story_reach")}</dt>
          <dd>{formatWhole(facts.storyReach)}</dd>
        </>
      )}
    </dl>
  );
}

interface StatedProps {
  creator: Creator;
  drafts: Drafts;
  now: number;
  actions: CreatorActions;
}

/** What the creator said of its audience: apart from what was read, and never mixed with it. */
export function StatedPart({ creator, drafts, now, actions }: StatedProps) {
  const [open, setOpen] = useState<string | null>(null);
  const nameOf = (facts: StatedFacts | null) => `stated-${facts?.at ?? "new"}`;
  const isOpen = (facts: StatedFacts | null) => open === nameOf(facts) || drafts.texts[nameOf(facts)] !== undefined;
  const form = (facts: StatedFacts | null) => (
    <StatedFormPart
      key={nameOf(facts)}
      name={nameOf(facts)}
      facts={facts}
      drafts={drafts}
      now={now}
      actions={actions}
      onClose={() => setOpen(null)}
    />
  );
  return (
    <section class="creator-part stated" aria-labelledby="part-stated" data-part="stated">
      <h3 id="part-stated">{t("creator_stated")}</h3>
      <p class="soft">{t("creator_stated_note")}</p>
      {creator.stated.toReversed().map((facts) =>
        isOpen(facts) ? (
          form(facts)
        ) : (
          <article key={`${facts.at} ${facts.source}`} class="stated-facts">
            <p class="membership-head">
              <b>{formatDay(facts.at)}</b>
              {facts.source && <bdi class="soft">{facts.source}</bdi>}
              <button type="button" data-look="link" data-action="edit-stated" onClick={() => setOpen(nameOf(facts))}>
                {t("options_edit")}
              </button>
              <button
                type="button"
                data-look="link"
                data-action="remove-stated"
                onClick={() => actions.change({ removeStated: facts })}
              >
                {t("options_rate_card_remove")}
              </button>
            </p>
            <Facts facts={facts} />
          </article>
        ),
      )}
      {isOpen(null) ? (
        form(null)
      ) : (
        <button type="button" data-action="add-stated" onClick={() => setOpen(nameOf(null))}>
          {t("creator_stated_add")}
        </button>
      )}
    </section>
  );
}
