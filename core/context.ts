import { PRICE_PACKS, RATE_PACKS } from "./benchmarks/shipped";
import { DEFAULT_BORDERS } from "./metrics/tier";
import { TOPIC_LISTS } from "./niche/topic-lists";
import type { AssessContext, AssessSettings } from "./types/assess-context";

/** The context with every gap filled. */
export type FullContext = Required<AssessContext> & { settings: AssessSettings };

/** House settings that the product starts with. */
export const DEFAULT_SETTINGS: AssessSettings = {
  sampleSize: 12,
  tierBorders: DEFAULT_BORDERS,
  currency: "USD",
  handlingCost: null,
  exchangeRates: [],
};

/**
 * The context that the product starts with: shipped packs, default settings, nothing of the scout's own.
 *
 * @example assess(reading, defaultContext(Date.now()))
 * @example defaultContext(0).putBack // []
 */
export function defaultContext(now: number): FullContext {
  return fillContext({ now });
}

/**
 * Fills what a context leaves out with the defaults.
 *
 * @example fillContext({ now: 0, settings: { sampleSize: 30 } }).settings.currency // "USD"
 * @example fillContext({ now: 0 }).ratePacks.length // the shipped packs
 */
export function fillContext(context: AssessContext): FullContext {
  return {
    now: context.now,
    settings: { ...DEFAULT_SETTINGS, ...context.settings },
    ratePacks: context.ratePacks ?? [...RATE_PACKS],
    pricePacks: context.pricePacks ?? [...PRICE_PACKS],
    rateCard: context.rateCard ?? [],
    ownDeals: context.ownDeals ?? [],
    brief: context.brief ?? null,
    putBack: context.putBack ?? [],
    kind: context.kind ?? null,
    history: context.history ?? [],
    market: context.market ?? [],
    creatorId: context.creatorId ?? "",
    languages: context.languages ?? {},
    niches: context.niches ?? TOPIC_LISTS,
  };
}
