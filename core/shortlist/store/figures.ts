import type { MarketValue } from "../types";

/** Figures kept per network: enough for a rank, small enough to be read on every page. */
export const MOST_VALUES = 600;

/**
 * Whether two figures are of the same creator, kind and formula.
 *
 * @example sameFigure(value, { ...value, at: value.at + 1 }) // true
 * @example sameFigure(value, { ...value, kind: "live" }) // false
 */
export const sameFigure = (a: MarketValue, b: MarketValue): boolean =>
  a.creatorId === b.creatorId && a.kind === b.kind && a.formula === b.formula;

/**
 * Figures with others beside them: of too many the newest.
 *
 * @example withFigures([value], []) // [value]
 * @example withFigures([], []) // []
 */
export const withFigures = (mine: readonly MarketValue[], more: readonly MarketValue[]): MarketValue[] =>
  [...mine, ...more].toSorted((a, b) => a.at - b.at).slice(-MOST_VALUES);

/**
 * Two stocks of figures of one network as one: of the same figure the newer, and of too many the newest.
 *
 * @example mergeMarket([value], [older]) // [value]
 * @example mergeMarket([], []) // []
 */
export function mergeMarket(mine: MarketValue[], theirs: MarketValue[]): MarketValue[] {
  const isOlder = (a: MarketValue, others: MarketValue[], same: boolean) =>
    others.some((b) => sameFigure(a, b) && (b.at > a.at || (same && b.at === a.at)));
  const fresh = theirs.filter((value) => !isOlder(value, mine, true));
  if (fresh.length === 0) return mine;
  const kept = mine.filter((value) => !isOlder(value, fresh, false));
  return withFigures(kept, fresh);
}
