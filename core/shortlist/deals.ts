import type { PostKind } from "../types/reading";
import { presentAmount } from "./row";
import type { Creator, Deal, Quote } from "./types";

/** The one kind of post in a package; null when it is mixed, a story, or something else. */
function singleKind(quote: Quote): { kind: PostKind; pieces: number } | null {
  const [first, ...others] = quote.deliverables;
  if (first === undefined || others.length > 0 || first.format === "story" || first.format === "other") return null;
  return { kind: first.format, pieces: first.count };
}

/**
 * Agreed prices of one post in a creator's quotes. Packages of several formats are left out: nobody knows what
 * each part cost.
 *
 * @example dealsOf(creatorWithTwoReelsAgreedAt900) // [{ kind: "reel", agreed: { amount: 450, … }, … }]
 * @example dealsOf(creatorWithQuotesOnlyAsked) // []
 */
export function dealsOf(creator: Creator): Deal[] {
  const tier = creator.latest?.tiers[0];
  if (tier === undefined) return [];
  return Object.entries(creator.memberships).flatMap(([listId, membership]) =>
    membership.quotes.flatMap((quote) => {
      const amount = presentAmount(quote);
      const single = singleKind(quote);
      if (amount?.stage !== "agreed" || single === null) return [];
      const deal: Deal = {
        creatorId: creator.id,
        listId,
        quoteId: quote.id,
        platform: creator.platform,
        kind: single.kind,
        tier,
        agreed: { amount: amount.amount / single.pieces, currency: quote.currency },
        followers: creator.latest?.followers?.value ?? null,
        medianViews: creator.latest?.medianViews ?? null,
        at: amount.at,
      };
      return [deal];
    }),
  );
}
