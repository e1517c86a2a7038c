import type { FollowerBand } from "../types/pack";

/** A value that holds at a number of followers. */
export interface Anchor {
  at: number;
  value: number;
}

/**
 * The size a band stands for: its geometric middle. An open band has no middle, so it takes the half width of the band
 * before it (of a factor 10 when there is none).
 *
 * @example bandCentre({ from: 10000, to: 100000 }, null) // 31622.7766
 * @example bandCentre({ from: 1000000, to: null }, { from: 100000, to: 1000000 }) // 3162277.66
 */
export function bandCentre(band: FollowerBand, previous: FollowerBand | null): number {
  const from = Math.max(1, band.from);
  if (band.to !== null) return Math.sqrt(from * band.to);
  const before = previous?.to ? previous.to / Math.max(1, previous.from) : 10;
  return from * Math.sqrt(before);
}

/**
 * Linear between anchors in the logarithm of followers, flat beyond the first and the last: nothing is extrapolated.
 * Anchors must ascend; null without any.
 *
 * @example interpolate([{ at: 1000, value: 2 }, { at: 100000, value: 4 }], 10000) // 3
 * @example interpolate([], 10000) // null
 */
export function interpolate(anchors: readonly Anchor[], followers: number): number | null {
  const first = anchors[0];
  const last = anchors[anchors.length - 1];
  if (!first || !last) return null;
  if (followers <= first.at) return first.value;
  if (followers >= last.at) return last.value;
  for (let i = 1; i < anchors.length; i += 1) {
    const below = anchors[i - 1];
    const above = anchors[i];
    if (!below || !above || followers > above.at) continue;
    const share = Math.log(followers / below.at) / Math.log(above.at / below.at);
    return below.value + (above.value - below.value) * share;
  }
  return last.value;
}

/**
 * Reads one figure of a set of rows at a number of followers, between the middles of their bands. Null when no band
 * contains the followers, or a row that is needed lacks the figure.
 *
 * @example atFollowers(rows, 99000, (row) => row.typical) // nearly the same as at 101000
 * @example atFollowers(rows, 12, (row) => row.typical) // null: below the first band
 */
export function atFollowers<Row extends { band: FollowerBand }>(
  rows: readonly Row[],
  followers: number,
  figure: (row: Row) => number | null | undefined,
): number | null {
  if (!rowAt(rows, followers)) return null;
  const sorted = [...rows].sort((a, b) => a.band.from - b.band.from);
  const anchors: Anchor[] = [];
  for (const [index, row] of sorted.entries()) {
    const value = figure(row);
    if (value === null || value === undefined) return null;
    anchors.push({ at: bandCentre(row.band, sorted[index - 1]?.band ?? null), value });
  }
  return interpolate(anchors, followers);
}

/**
 * The row whose band contains the followers, or null.
 *
 * @example rowAt(rows, 10000) // the row from 10 000: a band includes its start and not its end
 * @example rowAt(rows, 0) // null
 */
export function rowAt<Row extends { band: FollowerBand }>(rows: readonly Row[], followers: number): Row | null {
  return rows.find(({ band }) => followers >= band.from && (band.to === null || followers < band.to)) ?? null;
}
