import type { MarketValue } from "../types";
import { sameFigure, withFigures } from "./figures";
import { isObject, sameJson } from "./json";
import type { Patch } from "./patch";

/** What a file could not be read of, under the names that an import gives it; what was damaged here has others. */
const HELD = /^q:\d+:import:/;

/** One figure of the market as it was before and after. */
interface FigurePatch extends Patch {
  before?: MarketValue;
  after?: MarketValue;
}

/**
 * What an import did to the figures seen on a network: each that came, went or was renewed.
 *
 * @example marketPatches([], [value]) // [{ path: [], after: value }]
 * @example marketPatches([value], [value]) // []
 */
export function marketPatches(before: readonly MarketValue[], after: readonly MarketValue[]): FigurePatch[] {
  const came = after
    .filter((value) => !before.some((old) => sameJson(old, value)))
    .map((value): FigurePatch => {
      const old = before.find((one) => sameFigure(one, value));
      return { path: [], ...(old === undefined ? {} : { before: old }), after: value };
    });
  const went = before.filter((old) => !after.some((value) => sameFigure(old, value)));
  return [...came, ...went.map((old): FigurePatch => ({ path: [], before: old }))];
}

/**
 * The figures without what an import brought. Whoever was seen again since keeps the newer figure.
 *
 * @example revertMarket([value], marketPatches([], [value])) // []
 * @example revertMarket([newer], marketPatches([], [value])) // [newer]
 */
export function revertMarket(current: readonly MarketValue[], patches: readonly Patch[]): MarketValue[] {
  // Under the market's keys these are the only patches there are.
  const figures = patches as readonly FigurePatch[];
  const left = current.filter((value) => !figures.some(({ after }) => sameJson(after, value)));
  const back = figures.flatMap(({ before }) => (before === undefined ? [] : [before]));
  return withFigures(
    left,
    back.filter((old) => !left.some((value) => sameFigure(old, value))),
  );
}

/** An entry as it lies in storage, without the place of its row. */
const plain = (raw: unknown): unknown => {
  if (!isObject(raw)) return raw;
  const { shard: _, ...rest } = raw;
  return rest;
};

/**
 * Whether a key is one under which an import puts what it cannot read into quarantine.
 *
 * @example isHeld("q:5:import:creator:n1:1") // true
 * @example isHeld("q:5:c:x:a") // false: it was damaged here
 */
export const isHeld = (key: string): boolean => HELD.test(key);

/**
 * Whether an entry of a newer version lies there still as an import brought it.
 *
 * @example isAsBrought({ schema: 99, shard: 3 }, [{ path: [], after: { schema: 99 } }]) // true
 * @example isAsBrought(undefined, [{ path: [], after: 1 }]) // false
 */
export const isAsBrought = (raw: unknown, patches: readonly Patch[]): boolean =>
  raw !== undefined && patches.every(({ after }) => sameJson(plain(after), plain(raw)));
