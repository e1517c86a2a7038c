import { t } from "../../words";
import { EditField } from "./edit-field";
import type { MembershipProps } from "./membership-props";

/** The scout's own fields of a list. */
export function CustomFields({ listId, own, drafts, actions }: MembershipProps) {
  const draftName = `new-field-${listId}`;
  const typed = drafts.texts[draftName] ?? "";
  const name = typed.trim();
  const free = name !== "" && !Object.hasOwn(own.custom, name);
  return (
    <div class="field-row">
      {Object.entries(own.custom).map(([field, value]) => (
        <div key={field} class="own-field">
          <EditField
            name={`custom-${listId}-${field}`}
            label={field}
            value={value}
            drafts={drafts}
            onSave={(text) => actions.member(listId, { custom: { [field]: text } })}
          />
          <button
            type="button"
            data-look="quiet"
            aria-label={t("creator_field_remove", field)}
            onClick={() => actions.member(listId, { custom: { [field]: null } })}
          >
            ×
          </button>
        </div>
      ))}
      <form
        class="line own-field"
        onSubmit={async (event) => {
          event.preventDefault();
          if (free && (await actions.member(listId, { custom: { [name]: "" } }))) drafts.set(draftName, null);
        }}
      >
        <input
          name={draftName}
          class="short-field"
          dir="auto"
          aria-label={t("creator_field_add")}
          placeholder={t("creator_field_add")}
          value={typed}
          onInput={(event) => drafts.set(draftName, event.currentTarget.value || null)}
        />
        <button type="submit" disabled={!free}>
          {t("shortlist_add")}
        </button>
      </form>
    </div>
  );
}
