import { clientPrice, presentAmount } from "../shortlist/row";
import type {
  Creator,
  CreatorId,
  Deliverable,
  Finding,
  ListId,
  MeasuredMetric,
  Quote,
  StatedFacts,
  Verdict,
} from "../shortlist/types";
import type { Count } from "../types/count";
import type { Tier } from "../types/insight";
import type { Contact, PlatformId } from "../types/reading";

/** What a scout may tick for a client's file; name and profile are always there. */
export const FILE_PARTS = ["followers", "tier", "lead", "rate", "views", "price", "stated", "contact", "note"] as const;
export type FilePart = (typeof FILE_PARTS)[number];

/** Ticked before the scout changes anything: how to reach a creator is the scout's own matter. */
export const FIRST_PARTS: readonly FilePart[] = FILE_PARTS.filter((part) => part !== "contact");

/** So many creators go into one file: more cannot be looked through. */
export const MOST_IN_FILE = 200;

/** One creator as the scout wants it in the file. */
export interface FileEntry {
  id: CreatorId;
  note: string;
  /** Ids of the signals ticked; none unless the scout ticked them for this very creator. */
  signals: string[];
}

/** What the scout chose for a client's file. */
export interface FileChoice {
  title: string;
  message: string;
  parts: FilePart[];
  entries: FileEntry[];
}

/** What the client pays, and for what. What the house pays is not known here any more. */
export interface FilePrice {
  amount: number;
  currency: string;
  at: number;
  deliverables: Deliverable[];
  usageDays: number | null;
  exclusivityDays: number | null;
  paidBoosting: boolean | null;
  tax: Quote["tax"];
}

/** Median views; no interval where only the number was kept. */
export interface FileViews {
  value: number;
  metric: MeasuredMetric | null;
}

/** One creator in the file. A part that was not ticked is absent; null was ticked and is not known. */
export interface FileCreator {
  id: CreatorId;
  platform: PlatformId;
  handle: string;
  name: string;
  /** Empty where the address is no web address. */
  url: string;
  readAt: number | null;
  followers?: Count | null;
  tiers?: Tier[];
  lead?: { metric: MeasuredMetric; verdict: Verdict | null } | null;
  rate?: MeasuredMetric | null;
  views?: FileViews | null;
  price?: FilePrice | null;
  stated?: StatedFacts[];
  contact?: Contact | null;
  note: string;
  signals: Finding[];
}

/** All that a client's file says, as data: what is not here cannot get into the file. */
export interface FileDocument {
  listId: ListId;
  at: number;
  title: string;
  message: string;
  creators: FileCreator[];
}

function priceOf(creator: Creator, listId: ListId): FilePrice | null {
  const own = Object.hasOwn(creator.memberships, listId) ? creator.memberships[listId] : undefined;
  const quote = own?.quotes.toSorted((a, b) => b.createdAt - a.createdAt)[0];
  const present = quote && presentAmount(quote);
  const amount = quote && present ? clientPrice(quote.clientPrice, present.amount) : null;
  if (!quote || !present || amount === null) return null;
  const { currency, deliverables, usageDays, exclusivityDays, paidBoosting, tax } = quote;
  return { amount, currency, at: present.at, deliverables, usageDays, exclusivityDays, paidBoosting, tax };
}

function viewsOf({ latest }: Creator): FileViews | null {
  if (!latest || latest.medianViews === null) return null;
  const { lead, medianViews: value } = latest;
  return { value, metric: lead?.formula === "median-views" && lead.value === value ? lead : null };
}

/** A link that is no web address could run something when it is pressed. */
const webAddress = (url: string): string => (/^https?:\/\/[^\s]+$/i.test(url) ? url : "");

function fileCreator(creator: Creator, listId: ListId, entry: FileEntry, parts: ReadonlySet<FilePart>): FileCreator {
  const { id, platform, handle, profile, latest } = creator;
  const findings = latest?.findings ?? [];
  return {
    id,
    platform,
    handle,
    name: profile.displayName || handle,
    url: webAddress(creator.url),
    readAt: latest?.at ?? null,
    ...(parts.has("followers") && { followers: latest?.followers ?? null }),
    ...(parts.has("tier") && { tiers: latest?.tiers ?? [] }),
    ...(parts.has("lead") && { lead: latest?.lead ? { metric: latest.lead, verdict: latest.verdict } : null }),
    ...(parts.has("rate") && { rate: latest?.rate ?? null }),
    ...(parts.has("views") && { views: viewsOf(creator) }),
    ...(parts.has("price") && { price: priceOf(creator, listId) }),
    ...(parts.has("stated") && { stated: creator.stated }),
    ...(parts.has("contact") && { contact: profile.contact }),
    note: parts.has("note") ? entry.note.trim() : "",
    signals: findings.filter(({ id: signal }) => entry.signals.includes(signal)),
  };
}

/**
 * What goes into a client's file, of the creators chosen, in the order chosen: only what was ticked, money only as the
 * client pays it, signals only where they were ticked for that creator. Creators that are gone are left out.
 *
 * @param at milliseconds since 1970, when the file is made
 * @example clientDocument([creator], "l1", { ...choice, parts: ["followers"] }, now).creators[0]?.followers?.value // 30000
 * @example clientDocument([neverRead], "l1", { ...choice, parts: ["followers"] }, now).creators[0]?.followers // null: not read
 */
export function clientDocument(
  creators: readonly Creator[],
  listId: ListId,
  choice: FileChoice,
  at: number,
): FileDocument {
  const known = new Map(creators.map((creator) => [creator.id, creator]));
  const parts = new Set(choice.parts);
  return {
    listId,
    at,
    title: choice.title.trim(),
    message: choice.message.trim(),
    creators: choice.entries.slice(0, MOST_IN_FILE).flatMap((entry) => {
      const creator = known.get(entry.id);
      return creator ? [fileCreator(creator, listId, entry, parts)] : [];
    }),
  };
}
