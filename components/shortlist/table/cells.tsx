import type { ComponentChild } from "preact";
import { type Row, type RowMembership, STATUSES, type Status } from "../../../core/shortlist/types";
import { formatAgo, formatDay } from "../../format/dates";
import { formatLanguage } from "../../format/languages";
import { formatRough } from "../../format/metric";
import { formatMoney, formatMoneyRange } from "../../format/money";
import { formatShort, formatWhole } from "../../format/numbers";
import { code, listed, plural, t } from "../../words";
import { hashOf } from "../route";
import type { Column } from "./columns";

export interface CellContext {
  /** The list whose memberships are shown; null for everybody. */
  listId: string | null;
  now: number;
  /** Controls of the row that takes keys can be reached with Tab; those of the others cannot. */
  tab: 0 | -1;
  onStatus(row: Row, status: Status): void;
  onNote(row: Row): void;
  onOpen(id: string): void;
}

const NOTHING = "–";

function NameCell({ row, tab, onOpen }: { row: Row } & Pick<CellContext, "tab" | "onOpen">) {
  return (
    <>
      <span class="name-line">
        <a
          href={hashOf("creator", row.id)}
          tabIndex={tab}
          class="creator-name"
          onClick={(event) => {
            // With a key held the browser opens another tab, where the table is not left.
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            onOpen(row.id);
          }}
        >
          <bdi>{row.name || row.handle}</bdi>
        </a>
        {row.doNotWorkWith && (
          <span class="mark stop" title={t("shortlist_mark_do_not_work")}>
            {t("shortlist_mark_do_not_work")}
          </span>
        )}
        {row.exclusiveUntil !== null && (
          <span class="mark look" title={t("shortlist_mark_exclusive")}>
            {t("shortlist_mark_exclusive")}
          </span>
        )}
      </span>{" "}
      <a
        href={row.url}
        target="_blank"
        rel="noreferrer"
        tabIndex={tab}
        class="soft under"
        title={t("shortlist_open_profile")}
      >
        <bdi>@{row.handle}</bdi>
      </a>
    </>
  );
}

function StatusCell({ row, own, context }: { row: Row; own: RowMembership | undefined; context: CellContext }) {
  if (!own) {
    const lists = Object.values(row.lists);
    const only = lists.length === 1 ? lists[0] : undefined;
    if (only) return t(`known_status_${only.status}`);
    return (
      <span class="soft">
        {lists.length === 0 ? t("shortlist_no_list") : plural("shortlist_on_lists", lists.length, lists.length)}
      </span>
    );
  }
  return (
    <select
      aria-label={t("shortlist_column_status")}
      tabIndex={context.tab}
      value={own.status}
      title={own.reason ? t(`reason_${code(own.reason)}`) : undefined}
      // The options are exactly STATUSES.
      onChange={(event) => context.onStatus(row, event.currentTarget.value as Status)}
    >
      {STATUSES.map((status) => (
        <option key={status} value={status}>
          {t(`known_status_${status}`)}
        </option>
      ))}
    </select>
  );
}

/** The client's newest answer, with the reason and who gave it. */
function ClientCell({ own }: { own: RowMembership | undefined }) {
  const answer = own?.client;
  if (!answer) return NOTHING;
  const more = [answer.reason, answer.by, formatDay(answer.at)].filter(Boolean).join(" · ");
  return (
    <>
      <b data-client={answer.choice}>{t(`client_choice_${answer.choice}`)}</b>{" "}
      <small class="soft under" title={more} dir="auto">
        {more}
      </small>
    </>
  );
}

/** A value with what it measures: a rate by views beside one by followers would be read as the same thing. */
function MetricCell({ metric }: { metric: Row["lead"] | Row["rate"] }) {
  if (!metric) return NOTHING;
  const measured = t(`shortlist_by_${code(metric.formula)}`);
  return (
    <>
      {formatRough(metric.formula, metric.value)}{" "}
      <small class="soft under" title={measured}>
        {measured}
      </small>
    </>
  );
}

/** Medians over posts: two digits, as of any whose interval is not at hand. */
const short = (value: number | null): string => (value === null ? NOTHING : formatShort(value, 2));
const ago = (at: number | null, now: number): string => (at === null ? NOTHING : formatAgo(at, now));

/** What stands in a cell. */
export function cellOf(column: Column, row: Row, context: CellContext): ComponentChild {
  const own = context.listId === null ? undefined : row.lists[context.listId];
  switch (column) {
    case "name":
      return <NameCell row={row} tab={context.tab} onOpen={context.onOpen} />;
    case "platform":
      return t(`platform_${row.platform}`);
    case "status":
      return <StatusCell row={row} own={own} context={context} />;
    case "client":
      return <ClientCell own={own} />;
    case "tier":
      return row.tier ? t(`tier_${row.tier}`) : NOTHING;
    case "followers":
      return row.followers === null ? t("unread") : formatShort(row.followers);
    case "lead":
      return <MetricCell metric={row.lead} />;
    case "rate":
      return <MetricCell metric={row.rate} />;
    case "views":
      return short(row.views);
    case "engagements":
      return short(row.engagements);
    case "price":
      return row.price ? formatMoneyRange(row.price) : NOTHING;
    case "quote":
      return own?.quote
        ? t(`shortlist_quote_${own.quote.stage}`, formatMoney(own.quote.amount, own.quote.currency))
        : NOTHING;
    case "followUp":
      if (!own || own.followUpAt === null) return NOTHING;
      return <span class={own.followUpAt <= context.now ? "look" : ""}>{formatDay(own.followUpAt)}</span>;
    case "lastPost":
      return ago(row.lastPostAt, context.now);
    case "signals":
      return formatWhole(row.signals);
    case "language":
      return row.language ? formatLanguage(row.language) : NOTHING;
    case "owner":
      return own?.owner ? <bdi>{own.owner}</bdi> : NOTHING;
    case "email":
      return row.email ? (
        <a href={`mailto:${row.email}`} tabIndex={context.tab} dir="ltr">
          {row.email}
        </a>
      ) : (
        NOTHING
      );
    case "tags":
      return row.tags.length === 0 ? NOTHING : <bdi>{listed(row.tags)}</bdi>;
    case "note":
      return own ? (
        <button
          type="button"
          class="note"
          data-action="note"
          dir="auto"
          tabIndex={context.tab}
          onClick={() => context.onNote(row)}
        >
          {own.note || t("shortlist_add_note")}
        </button>
      ) : (
        NOTHING
      );
    case "saved":
      return ago(row.savedAt, context.now);
    case "read":
      return ago(row.readAt, context.now);
  }
}
