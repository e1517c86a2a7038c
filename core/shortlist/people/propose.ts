import type { Creator, CreatorId, Person, PersonProposal, PersonSummary } from "../types";

/** Shorter handles are taken by different people on each network. */
const LEAST_LETTERS = 5;

/** A handle without the marks that one human varies between networks. */
const bare = (handle: string): string => handle.toLowerCase().replace(/[._-]/g, "");

/** Host and handle of a profile address; null when it has a deeper path. */
function profileIn(link: string): { host: string; handle: string } | null {
  const pattern = /^(?:https?:\/\/)?(?:www\.|m\.)?([^/?#\s]+)\/(?:c\/|user\/|in\/)?@?([^/?#\s]+)\/?(?:[?#].*)?$/i;
  const found = pattern.exec(link.trim());
  return found ? { host: (found[1] ?? "").toLowerCase(), handle: (found[2] ?? "").toLowerCase() } : null;
}

function linkBetween(from: Creator, to: Creator): string | null {
  const target = profileIn(to.url);
  if (target === null) return null;
  const links = [...from.profile.links, ...(from.profile.contact?.links ?? [])];
  const same = (link: string) => {
    const found = profileIn(link);
    return found !== null && found.host === target.host && found.handle === target.handle;
  };
  return links.find(same) ?? null;
}

function reason(a: Creator, b: Creator): Pick<PersonProposal, "because" | "evidence"> | null {
  const link = linkBetween(a, b) ?? linkBetween(b, a);
  if (link !== null) return { because: "bio-link", evidence: link };
  if (a.platform === b.platform || bare(a.handle).length < LEAST_LETTERS) return null;
  if (a.handle.toLowerCase() === b.handle.toLowerCase()) return { because: "same-handle", evidence: a.handle };
  return bare(a.handle) === bare(b.handle) ? { because: "similar-handle", evidence: b.handle } : null;
}

/** Creators that can have something in common, so that not every pair is looked at. */
function groups(creators: Creator[]): Creator[][] {
  const byWord = new Map<string, Set<Creator>>();
  const add = (word: string, creator: Creator) => {
    const found = byWord.get(word);
    if (found) found.add(creator);
    else byWord.set(word, new Set([creator]));
  };
  for (const creator of creators) {
    add(bare(creator.handle), creator);
    const own = profileIn(creator.url);
    if (own) add(bare(own.handle), creator);
    for (const link of [...creator.profile.links, ...(creator.profile.contact?.links ?? [])]) {
      const found = profileIn(link);
      if (found) add(bare(found.handle), creator);
    }
  }
  return [...byWord.values()].filter((group) => group.size > 1).map((group) => [...group]);
}

/** A handle that hundreds of saved creators link to says nothing about who they are. */
const LARGEST_GROUP = 12;

/**
 * Accounts that may be one human: a profile links to the other, or both have the same handle on two networks.
 * Pairs already joined, or parted by the scout, are left out. Only proposals: the scout confirms.
 *
 * @example propose([instagramAnna, tiktokAnna]) // [{ because: "same-handle", … }]
 * @example propose([anna]) // []
 */
export function propose(creators: Creator[]): PersonProposal[] {
  const proposals = new Map<string, PersonProposal>();
  const present = creators.filter((creator) => creator.removedAt === null);
  for (const group of groups(present)) {
    if (group.length > LARGEST_GROUP) continue;
    group.forEach((a, at) => {
      for (const b of group.slice(at + 1)) {
        if (a.personId !== null && a.personId === b.personId) continue;
        if (a.notSamePerson.includes(b.id) || b.notSamePerson.includes(a.id)) continue;
        const why = reason(a, b);
        const creatorIds: [CreatorId, CreatorId] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
        if (why) proposals.set(creatorIds.join(" "), { creatorIds, ...why });
      }
    });
  }
  const order: PersonProposal["because"][] = ["bio-link", "same-handle", "similar-handle"];
  return [...proposals.values()].toSorted((a, b) => order.indexOf(a.because) - order.indexOf(b.because));
}

/**
 * One human over several accounts. How many followers they share cannot be known, so the reach is a range: the
 * largest account to all of them added. The rounding of the counts is within it, and where an account is unread or
 * its count open-ended there is no upper end.
 *
 * @param norms what is typical for an account's lead metric, by creator; absent where no pack covers it
 * @example summarise(person, [a, b], {}).reachLow // followers of the larger account
 * @example summarise(person, [], {}).reachHigh // null
 */
export function summarise(person: Person, creators: Creator[], norms: Record<CreatorId, number>): PersonSummary {
  const followers = creators.flatMap((creator) => creator.latest?.followers ?? []);
  const ratios = creators.flatMap((creator) => {
    const norm = norms[creator.id];
    const value = creator.latest?.lead?.value;
    return norm === undefined || value === undefined || norm <= 0 ? [] : [{ id: creator.id, ratio: value / norm }];
  });
  // One alone is stronger than nobody: the others have no norm to be held against.
  const strongest = ratios.length < 2 ? undefined : ratios.toSorted((a, b) => b.ratio - a.ratio)[0];
  const sum = followers.reduce<number | null>(
    (all, { high }) => (all === null || high === null ? null : all + high),
    0,
  );
  return {
    id: person.id,
    person,
    creators,
    reachLow: followers.length === 0 ? null : Math.max(...followers.map(({ low }) => low)),
    reachHigh: followers.length < person.creatorIds.length || followers.length === 0 ? null : sum,
    ratios: Object.fromEntries(ratios.map(({ id, ratio }) => [id, ratio])),
    strongest: strongest?.id ?? null,
  };
}
