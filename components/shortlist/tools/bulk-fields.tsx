import { useRef, useState } from "preact/hooks";
import { dayOf } from "../../format/day-field";
import { t } from "../../words";
import type { BulkActions } from "./bulk-actions";
import { closeMenu, Menu } from "./menu";

/** Who works on the chosen. */
export function OwnerEdit({ actions }: { actions: BulkActions }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <Menu label={t("shortlist_bulk_owner")} name="bulk-owner">
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault();
          actions.owner(field.current?.value.trim() ?? "");
          closeMenu(event.currentTarget);
        }}
      >
        <input ref={field} name="bulk-owner" aria-label={t("shortlist_bulk_owner")} />
        <button type="submit">{t("shortlist_bulk_set")}</button>
      </form>
    </Menu>
  );
}

/** When to get back to the chosen. */
export function FollowUpEdit({ actions }: { actions: BulkActions }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <Menu label={t("shortlist_bulk_followUp")} name="bulk-follow-up">
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault();
          const day = dayOf(field.current?.value ?? "");
          if (day === null) return field.current?.focus();
          actions.followUp(day);
          closeMenu(event.currentTarget);
        }}
      >
        <input ref={field} type="date" name="bulk-follow-up" required aria-label={t("shortlist_bulk_followUp")} />
        <button type="submit">{t("shortlist_bulk_set")}</button>
        <button
          type="button"
          onClick={(event) => {
            actions.followUp(null);
            closeMenu(event.currentTarget);
          }}
        >
          {t("shortlist_bulk_followUp_none")}
        </button>
      </form>
    </Menu>
  );
}

/** Adds a tag to the chosen, or takes one of theirs away. */
export function TagEdit({ tags, actions }: { tags: readonly string[]; actions: BulkActions }) {
  const [tag, setTag] = useState("");
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <form
        class="line"
        onSubmit={(event) => {
          event.preventDefault();
          if (tag.trim() !== "") actions.addTag(tag.trim());
          setTag("");
          field.current?.focus();
        }}
      >
        <input
          ref={field}
          name="bulk-tag"
          class="short-field"
          value={tag}
          aria-label={t("shortlist_bulk_tag")}
          placeholder={t("shortlist_bulk_tag")}
          onInput={(event) => setTag(event.currentTarget.value)}
        />
        <button type="submit" disabled={tag.trim() === ""}>
          {t("shortlist_add")}
        </button>
      </form>
      {tags.length > 0 && (
        <select
          aria-label={t("shortlist_bulk_tag_remove")}
          value=""
          onChange={(event) => event.currentTarget.value && actions.removeTag(event.currentTarget.value)}
        >
          <option value="">{t("shortlist_bulk_tag_remove")}</option>
          {tags.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
