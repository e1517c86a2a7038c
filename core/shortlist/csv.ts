import { clientPrice, presentAmount } from "./row";
import type { Creator, List, ListId } from "./types";

/** What a spreadsheet takes for the beginning of a formula, also behind blanks; tab and CR too. */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]|^[\t\r\n]/;
/** A plain number is no formula, though it may begin with a minus. */
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/**
 * One cell: text that a spreadsheet would run gets an apostrophe before it; quotes are doubled.
 *
 * @example csvCell("=HYPERLINK(\\"x\\")") // "\\"'=HYPERLINK(\\"\\"x\\"\\")\\""
 * @example csvCell(-3.5) // "-3.5"
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  const guarded = FORMULA.test(value) && !NUMBER.test(value) ? `'${value}` : value;
  return /[",;\t\r\n']/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Names of the columns, fixed so that a file can be read again whatever the language of the screen. */
export const CSV_COLUMNS = [
  "platform",
  "handle",
  "name",
  "url",
  "list",
  "status",
  "status_date",
  "reason",
  "words",
  "owner",
  "note",
  "followers",
  "tier",
  "lead_metric",
  "lead_value",
  "engagement_rate",
  "rate_formula",
  "median_views",
  "posts_per_week",
  "price_low",
  "price_high",
  "price_currency",
  "quote_stage",
  "quote_amount",
  "quote_currency",
  "client_price",
  "client_answer",
  "client_reason",
  "client_by",
  "client_date",
  "follow_up",
  "last_contact",
  "email",
  "tags",
  "do_not_work_with",
  "saved",
  "read",
] as const;

/** The last day that a date can name. */
const LAST_DAY = 8.64e15;

const date = (at: number | null | undefined): string =>
  typeof at !== "number" || Math.abs(at) > LAST_DAY ? "" : new Date(at).toISOString().slice(0, 10);

function line(creator: Creator, list: List | null, listId: ListId | null): (string | number | null)[] {
  const own = listId === null ? undefined : creator.memberships[listId];
  const quote = own?.quotes.toSorted((a, b) => b.createdAt - a.createdAt)[0];
  const amount = quote ? presentAmount(quote) : null;
  const answer = own?.clientAnswers.at(-1);
  const { latest, profile } = creator;
  return [
    creator.platform,
    creator.handle,
    profile.displayName,
    creator.url,
    list?.name ?? "",
    own?.status ?? "",
    date(own?.statusAt),
    own?.reason ?? "",
    own?.words ?? "",
    own?.owner ?? "",
    own?.note ?? "",
    latest?.followers?.value ?? null,
    latest?.tiers.join("/") ?? "",
    latest?.lead?.formula ?? "",
    latest?.lead?.value ?? null,
    latest?.rate?.value ?? null,
    latest?.rate?.formula ?? "",
    latest?.medianViews ?? null,
    latest?.postsPerWeek ?? null,
    latest?.price?.low ?? null,
    latest?.price?.high ?? null,
    latest?.price?.currency ?? "",
    amount?.stage ?? "",
    amount?.amount ?? null,
    quote?.currency ?? "",
    quote && amount ? clientPrice(quote.clientPrice, amount.amount) : null,
    answer?.choice ?? "",
    answer?.reason ?? "",
    answer?.by ?? "",
    date(answer?.at),
    date(own?.followUpAt),
    date(own?.lastContactAt),
    profile.contact?.emails[0] ?? "",
    creator.tags.join(", "),
    creator.doNotWorkWith?.reason ?? "",
    date(creator.savedAt),
    date(latest?.at),
  ];
}

/**
 * A table for a spreadsheet: one line per creator in a list, CRLF, a byte order mark so that letters of every
 * script survive. With no list, one line for each membership, and one for a creator on none.
 *
 * @param rows creators to write; @param listId the list, or null for all
 * @example creatorsCsv([creator], lists, "l1").split("\\r\\n").length // 3: head, one line, end
 * @example creatorsCsv([], [], null) // the head alone
 */
export function creatorsCsv(creators: Creator[], lists: List[], listId: ListId | null): string {
  const lines = creators.flatMap((creator) => {
    if (listId !== null && !Object.hasOwn(creator.memberships, listId)) return [];
    const own: (ListId | null)[] = listId === null ? Object.keys(creator.memberships) : [listId];
    return (own.length === 0 ? [null] : own).map((id) =>
      line(creator, lists.find((list) => list.id === id) ?? null, id),
    );
  });
  return `\ufeff${[[...CSV_COLUMNS], ...lines].map((cells) => `${cells.map(csvCell).join(",")}\r\n`).join("")}`;
}
