import { useRef, useState } from "preact/hooks";
import { MOST_COMPARED } from "../../../core/shortlist/table/compare";
import { type List, REJECT_REASONS, type RejectReason, STATUSES, type Status } from "../../../core/shortlist/types";
import { dayOf } from "../../format/day-field";
import { formatWhole } from "../../format/numbers";
import { code, plural, t } from "../../words";
import { hashOf } from "../route";
import { closeMenu, Menu } from "./menu";

export interface BulkActions {
  status(status: Status, reason: RejectReason | null): void;
  owner(owner: string): void;
  /** The day to get back to them; null for none. */
  followUp(at: number | null): void;
  addTag(tag: string): void;
  removeTag(tag: string): void;
  addToList(listId: string): void;
  removeFromList(): void;
  remove(): void;
  exportCsv(): void;
  clear(): void;
}

interface BulkBarProps {
  ids: readonly string[];
  listId: string | null;
  lists: readonly List[];
  /** Tags of the chosen creators. */
  tags: readonly string[];
  actions: BulkActions;
}

function StatusEdit({ actions }: { actions: BulkActions }) {
  const [rejecting, setRejecting] = useState(false);
  if (rejecting) {
    return (
      <select
        aria-label={t("reject_title")}
        name="bulk-reason"
        value=""
        // The options are exactly REJECT_REASONS.
        onChange={(event) => {
          actions.status("rejected", event.currentTarget.value as RejectReason);
          setRejecting(false);
        }}
      >
        <option value="">{t("reject_title")}</option>
        {REJECT_REASONS.map((reason) => (
          <option key={reason} value={reason}>
            {t(`reason_${code(reason)}`)}
          </option>
        ))}
      </select>
    );
  }
  return (
    <select
      aria-label={t("shortlist_bulk_status")}
      name="bulk-status"
      value=""
      onChange={(event) => {
        const status = STATUSES.find((one) => one === event.currentTarget.value);
        if (status === "rejected") setRejecting(true);
        else if (status) actions.status(status, null);
      }}
    >
      <option value="">{t("shortlist_bulk_status")}</option>
      {STATUSES.map((status) => (
        <option key={status} value={status}>
          {t(`known_status_${status}`)}
        </option>
      ))}
    </select>
  );
}

function OwnerEdit({ actions }: { actions: BulkActions }) {
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

function FollowUpEdit({ actions }: { actions: BulkActions }) {
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

function TagEdit({ tags, actions }: { tags: readonly string[]; actions: BulkActions }) {
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

/** What can be done with the chosen creators, all at once. */
export function BulkBar({ ids, listId, lists, tags, actions }: BulkBarProps) {
  const others = lists.filter((list) => list.id !== listId && list.archivedAt === null);
  return (
    <div class="bulk" role="toolbar" aria-label={t("shortlist_bulk")}>
      <b>{plural("shortlist_chosen", ids.length, formatWhole(ids.length))}</b>
      {listId !== null && (
        <>
          <StatusEdit actions={actions} />
          <OwnerEdit actions={actions} />
          <FollowUpEdit actions={actions} />
        </>
      )}
      <TagEdit tags={tags} actions={actions} />
      {others.length > 0 && (
        <select
          aria-label={t("shortlist_bulk_list")}
          name="bulk-list"
          value=""
          onChange={(event) => event.currentTarget.value && actions.addToList(event.currentTarget.value)}
        >
          <option value="">{t("shortlist_bulk_list")}</option>
          {others.map((list) => (
            <option key={list.id} value={list.id}>
              {list.name}
            </option>
          ))}
        </select>
      )}
      {ids.length > 1 && (
        <a class="button" data-action="compare" href={hashOf("compare", ...ids.slice(0, MOST_COMPARED))}>
          {ids.length > MOST_COMPARED
            ? t("shortlist_bulk_compare_first", formatWhole(MOST_COMPARED))
            : t("shortlist_bulk_compare")}
        </a>
      )}
      <button type="button" onClick={actions.exportCsv}>
        {t("shortlist_export")}
      </button>
      {listId !== null && (
        <button type="button" data-action="leave-list" onClick={actions.removeFromList}>
          {t("shortlist_bulk_leave")}
        </button>
      )}
      <button type="button" data-action="remove" onClick={actions.remove}>
        {t("shortlist_bulk_remove")}
      </button>
      <button type="button" data-look="quiet" onClick={actions.clear}>
        {t("shortlist_bulk_clear")}
      </button>
    </div>
  );
}
