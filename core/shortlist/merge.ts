import { joinAnswers } from "./client-answers";
import { joinNotes, membershipOf } from "./edit";
import type { Creator, Membership, Quote, Snapshot } from "./types";

const DAY = 86_400_000;

/** Both lists without doubles; `first` wins. */
function union<T>(first: T[], second: T[], key: (item: T) => string | number): T[] {
  const known = new Set(first.map(key));
  return [...first, ...second.filter((item) => !known.has(key(item)))];
}

function mergeQuotes(mine: Quote[], theirs: Quote[]): Quote[] {
  const joined = mine.map((quote) => {
    const other = theirs.find(({ id }) => id === quote.id);
    if (other === undefined) return quote;
    const amounts = union(quote.amounts, other.amounts, ({ stage, amount, at }) => `${stage} ${amount} ${at}`);
    return { ...quote, amounts: amounts.toSorted((a, b) => a.at - b.at) };
  });
  return union(joined, theirs, ({ id }) => id);
}

/** The status set last stands; the other one goes into the history, so that nobody's decision gets lost. */
function mergeMembership(mine: Membership, theirs: Membership): Membership {
  const [last, first] = theirs.statusAt > mine.statusAt ? [theirs, mine] : [mine, theirs];
  const { status, statusAt, reason, words } = first;
  const earlier = status === last.status && statusAt === last.statusAt ? [] : [{ status, at: statusAt, reason, words }];
  const history = union(
    union(last.history, first.history, (step) => `${step.status} ${step.at}`),
    earlier,
    (step) => `${step.status} ${step.at}`,
  );
  return {
    ...last,
    addedAt: Math.min(mine.addedAt, theirs.addedAt),
    history: history.toSorted((a, b) => a.at - b.at),
    owner: mine.owner || theirs.owner,
    note: joinNotes(mine.note, "", theirs.note),
    forClient: joinNotes(mine.forClient, "", theirs.forClient),
    clientAnswers: joinAnswers(mine.clientAnswers, theirs.clientAnswers),
    custom: { ...theirs.custom, ...mine.custom },
    channel: mine.channel ?? theirs.channel,
    lastContactAt: Math.max(mine.lastContactAt ?? 0, theirs.lastContactAt ?? 0) || null,
    followUpAt: mine.followUpAt ?? theirs.followUpAt,
    quotes: mergeQuotes(mine.quotes, theirs.quotes),
    delivered: union(mine.delivered, theirs.delivered, (post) => `${post.url} ${post.readAt}`),
  };
}

/**
 * Joins two entries of one creator, for an import or a colleague's list. Nothing of either is lost: lists are united,
 * of two statuses the later stands and the other becomes history, of two notes both are kept. Mine comes first where
 * only one value can stand. Merging the same entry again changes nothing.
 *
 * @example mergeCreators(mine, theirs).tags // both tags
 * @example mergeCreators(mine, mine) // equals mine
 */
export function mergeCreators(mine: Creator, theirs: Creator): Creator {
  const memberships = { ...theirs.memberships, ...mine.memberships };
  for (const [id, own] of Object.entries(mine.memberships)) {
    const other = membershipOf(theirs, id);
    if (other) memberships[id] = mergeMembership(own, other);
  }
  const day = (snapshot: Snapshot) => Math.floor(snapshot.at / DAY);
  const fresher = (theirs.latest?.at ?? 0) > (mine.latest?.at ?? 0) ? theirs : mine;
  const former = [...mine.formerHandles, ...theirs.formerHandles, mine.handle, theirs.handle];
  return {
    ...mine,
    handle: fresher.handle,
    url: fresher.url,
    profile: fresher.profile,
    latest: fresher.latest,
    stableId: mine.stableId ?? theirs.stableId,
    formerHandles: [...new Set(former)].filter((handle) => handle !== fresher.handle),
    savedAt: Math.min(mine.savedAt, theirs.savedAt),
    updatedAt: Math.max(mine.updatedAt, theirs.updatedAt),
    snapshots: union(mine.snapshots, theirs.snapshots, day).toSorted((a, b) => a.at - b.at),
    tags: union(mine.tags, theirs.tags, (tag) => tag),
    doNotWorkWith: mine.doNotWorkWith ?? theirs.doNotWorkWith,
    exclusivity: mine.exclusivity ?? theirs.exclusivity,
    stated: union(mine.stated, theirs.stated, (facts) => `${facts.at} ${facts.source}`).toSorted((a, b) => a.at - b.at),
    hiddenSignals: { ...theirs.hiddenSignals, ...mine.hiddenSignals },
    personId: mine.personId ?? theirs.personId,
    notSamePerson: union(mine.notSamePerson, theirs.notSamePerson, (id) => id),
    memberships,
    // A creator that is in use on one side is not in the trash.
    removedAt: mine.removedAt === null || theirs.removedAt === null ? null : mine.removedAt,
  };
}
