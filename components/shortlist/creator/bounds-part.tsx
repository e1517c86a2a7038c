import type { Creator } from "../../../core/shortlist/types";
import { formatDay } from "../../format/dates";
import { dayText, readDay } from "../../format/day-field";
import { t } from "../../words";
import type { CreatorActions, Drafts } from "./creator-actions";
import { EditField } from "./edit-field";

interface BoundsProps {
  creator: Creator;
  drafts: Drafts;
  now: number;
  actions: CreatorActions;
}

function DoNotWork({ creator, drafts, now, actions }: BoundsProps) {
  const { doNotWorkWith } = creator;
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          name="do-not-work"
          checked={doNotWorkWith !== null}
          onChange={(event) =>
            actions.change({ doNotWorkWith: event.currentTarget.checked ? { at: now, reason: "" } : null })
          }
        />
        {t("creator_do_not_work")}
        {doNotWorkWith && <span class="soft"> {t("creator_since", formatDay(doNotWorkWith.at))}</span>}
      </label>
      {doNotWorkWith && (
        <EditField
          name="do-not-work-reason"
          label={t("creator_reason")}
          value={doNotWorkWith.reason}
          drafts={drafts}
          onSave={(reason) => actions.change({ doNotWorkWith: { ...doNotWorkWith, reason } })}
        />
      )}
    </>
  );
}

function ExclusiveTo({ creator, drafts, now, actions }: BoundsProps) {
  const { exclusivity } = creator;
  const over = exclusivity !== null && exclusivity.until !== null && exclusivity.until < now;
  return (
    <>
      <EditField
        name="exclusive-brand"
        label={t("creator_exclusive")}
        hint={t("creator_exclusive_hint")}
        value={exclusivity?.brand ?? ""}
        drafts={drafts}
        onSave={(text) => {
          const brand = text.trim();
          return actions.change({ exclusivity: brand === "" ? null : { brand, until: exclusivity?.until ?? null } });
        }}
      />
      {exclusivity && (
        <label>
          {t("creator_until")}{" "}
          <input
            type="date"
            name="exclusive-until"
            value={dayText(exclusivity.until)}
            onChange={(event) => {
              const until = readDay(event.currentTarget.value, exclusivity.until);
              if (until !== exclusivity.until) actions.change({ exclusivity: { ...exclusivity, until } });
            }}
          />
          {exclusivity.until === null && <span class="soft"> {t("creator_until_unknown")}</span>}
          {over && <span class="soft"> {t("creator_until_over")}</span>}
        </label>
      )}
    </>
  );
}

/** Tags, "do not work with" and exclusivity: what holds for every list. */
export function BoundsPart(props: BoundsProps) {
  const { creator, drafts, actions } = props;
  const newTag = drafts.texts["new-tag"] ?? "";
  return (
    <section class="creator-part" aria-labelledby="part-bounds" data-part="bounds">
      <h3 id="part-bounds">{t("creator_everywhere")}</h3>
      <form
        class="line"
        onSubmit={async (event) => {
          event.preventDefault();
          const tag = newTag.trim();
          if (tag !== "" && (await actions.change({ addTags: [tag] }))) drafts.set("new-tag", null);
        }}
      >
        <span>{t("shortlist_column_tags")}</span>
        {creator.tags.map((tag) => (
          <span key={tag} class="tag">
            <bdi>{tag}</bdi>
            <button
              type="button"
              data-look="quiet"
              aria-label={t("creator_tag_remove", tag)}
              onClick={() => actions.change({ removeTags: [tag] })}
            >
              ×
            </button>
          </span>
        ))}
        <input
          name="new-tag"
          class="short-field"
          dir="auto"
          aria-label={t("shortlist_bulk_tag")}
          placeholder={t("shortlist_bulk_tag")}
          value={newTag}
          onInput={(event) => drafts.set("new-tag", event.currentTarget.value || null)}
        />
        <button type="submit" disabled={newTag.trim() === ""}>
          {t("shortlist_add")}
        </button>
      </form>
      <DoNotWork {...props} />
      <ExclusiveTo {...props} />
    </section>
  );
}
