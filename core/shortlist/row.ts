import type { Creator, Membership, Quote, QuoteStage, Row, RowMembership, RowQuote } from "./types";

/** The beginning of a note is enough for the table. */
const NOTE_LENGTH = 80;
const STAGES: QuoteStage[] = ["asked", "offered", "agreed"];

/**
 * What a client pays for a quote: the fixed price, or the cost with the markup.
 *
 * @example clientPrice({ mode: "markup", percent: 20 }, 500) // 600
 * @example clientPrice(null, 500) // null
 */
export function clientPrice(price: Quote["clientPrice"], cost: number): number | null {
  if (price === null) return null;
  return price.mode === "fixed" ? price.amount : cost * (1 + price.percent / 100);
}

/**
 * The amount that counts now: the newest of the furthest stage.
 *
 * @example presentAmount(quote) // { stage: "agreed", amount: 450, at: … }
 * @example presentAmount({ ...quote, amounts: [] }) // null
 */
export function presentAmount(quote: Quote): Quote["amounts"][number] | null {
  const ranked = quote.amounts.toSorted((a, b) => STAGES.indexOf(b.stage) - STAGES.indexOf(a.stage) || b.at - a.at);
  return ranked[0] ?? null;
}

function rowQuote(quotes: Quote[]): RowQuote | null {
  const newest = quotes.toSorted((a, b) => b.createdAt - a.createdAt)[0];
  const amount = newest === undefined ? null : presentAmount(newest);
  if (newest === undefined || amount === null) return null;
  return {
    stage: amount.stage,
    amount: amount.amount,
    currency: newest.currency,
    client: clientPrice(newest.clientPrice, amount.amount),
    pieces: newest.deliverables.reduce((sum, piece) => sum + piece.count, 0),
  };
}

function rowMembership(membership: Membership): RowMembership {
  return {
    status: membership.status,
    statusAt: membership.statusAt,
    reason: membership.reason,
    owner: membership.owner,
    followUpAt: membership.followUpAt,
    note: membership.note.slice(0, NOTE_LENGTH),
    client: membership.clientAnswers.at(-1) ?? null,
    quote: rowQuote(membership.quotes),
  };
}

/**
 * The creator in one line of the index.
 *
 * @example rowOf(creator).lists["l1"]?.status // "shortlisted"
 * @example rowOf({ ...creator, latest: null }).followers // null: never measured
 */
export function rowOf(creator: Creator): Row {
  const { latest } = creator;
  const signals = latest?.signals.filter((id) => !Object.hasOwn(creator.hiddenSignals, id)) ?? [];
  return {
    id: creator.id,
    platform: creator.platform,
    handle: creator.handle,
    name: creator.profile.displayName,
    url: creator.url,
    tier: latest?.tiers[0] ?? null,
    followers: latest?.followers?.value ?? null,
    lead: latest?.lead ? { formula: latest.lead.formula, kind: latest.lead.kind, value: latest.lead.value } : null,
    rate: latest?.rate ? { formula: latest.rate.formula, value: latest.rate.value } : null,
    engagements: latest?.engagementsPerPost?.value ?? null,
    views: latest?.medianViews ?? null,
    price: latest?.price ?? null,
    lastPostAt: latest?.lastPostAt ?? null,
    signals: signals.length,
    language: latest?.language ?? null,
    email: creator.profile.contact?.emails[0] ?? "",
    tags: creator.tags,
    doNotWorkWith: creator.doNotWorkWith !== null,
    exclusiveUntil: creator.exclusivity === null ? null : (creator.exclusivity.until ?? Number.MAX_SAFE_INTEGER),
    personId: creator.personId,
    lists: Object.fromEntries(Object.entries(creator.memberships).map(([id, own]) => [id, rowMembership(own)])),
    savedAt: creator.savedAt,
    readAt: latest?.at ?? null,
    updatedAt: creator.updatedAt,
    removedAt: creator.removedAt,
  };
}
