import { PRICE_PACKS, RATE_PACKS } from "../../core/benchmarks/shipped";
import { topicsFor } from "../../core/niche/own-topics";
import type { ContextPieces, StoredPack } from "../../core/shortlist/types";
import type { AssessContext } from "../../core/types/assess-context";
import type { PricePack, RatePack } from "../../core/types/pack";

/** The scout's own packs first, then the shipped ones, without those switched off. */
function packsOf<Pack extends { id: string }>(
  type: StoredPack["type"],
  shipped: readonly Pack[],
  stored: readonly StoredPack[],
  off: readonly string[],
): Pack[] {
  const own = stored
    .filter((each) => each.type === type)
    // The background checks each pack when it is stored and again before it hands it out.
    .map((each) => JSON.parse(each.json) as Pack);
  return [...own, ...shipped].filter((each) => !off.includes(each.id));
}

/** The context of an assessment, from what the background knows and the packs. */
export function contextOf(
  pieces: ContextPieces,
  stored: readonly StoredPack[],
  languages: NonNullable<AssessContext["languages"]>,
  now: number,
): AssessContext {
  const { packsRevision: _revision, packsOff, ownTopics, ...rest } = pieces;
  return {
    ...rest,
    languages,
    niches: topicsFor(ownTopics),
    now,
    ratePacks: packsOf<RatePack>("rate", RATE_PACKS, stored, packsOff),
    pricePacks: packsOf<PricePack>("price", PRICE_PACKS, stored, packsOff),
  };
}
