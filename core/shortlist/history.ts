import type { MeasuredMetric, Snapshot } from "./types";

/** A dated value with both ends of what is likely; null where the reading had none. */
export interface HistoryValue {
  at: number;
  value: number | null;
  low: number | null;
  high: number | null;
}

/** What a line of the history shows. `formula` and `kind` never change along it. */
export interface HistoryLine {
  formula: MeasuredMetric["formula"];
  kind: MeasuredMetric["kind"];
  values: HistoryValue[];
  /** Readings that measured something else, and are therefore not on the line. */
  others: number;
}

/** Without a reading for longer than this nobody knows what was between: the line is broken. */
const LONGEST_STEP = 45 * 86_400_000;

const nothing = (at: number): HistoryValue => ({ at, value: null, low: null, high: null });

/** Oldest first, as they are stored; an entry of an older version may not be. */
const inOrder = (snapshots: readonly Snapshot[]): Snapshot[] => snapshots.toSorted((a, b) => a.at - b.at);

/** Breaks the line wherever nothing was read for long, so that no straight stroke stands for what nobody saw. */
function broken(values: HistoryValue[]): HistoryValue[] {
  return values.flatMap((value, at) => {
    const before = values[at - 1];
    const gap = before !== undefined && value.at - before.at > LONGEST_STEP;
    return gap ? [nothing((before.at + value.at) / 2), value] : [value];
  });
}

/**
 * Followers over the snapshots; a snapshot that did not read them is a gap.
 *
 * @example followersLine([{ at: 1, followers: { value: 10, low: 10, high: 10, text: "10" }, … }]).values.length // 1
 * @example followersLine([]) // { formula: "followers", kind: null, values: [], others: 0 }
 */
export function followersLine(snapshots: readonly Snapshot[]): HistoryLine {
  const values = inOrder(snapshots).map(({ at, followers }) =>
    followers === null ? nothing(at) : { at, value: followers.value, low: followers.low, high: followers.high },
  );
  return { formula: "followers", kind: null, values: broken(values), others: 0 };
}

/**
 * The lead metric or the rate over the snapshots. Only readings of the newest one's formula and kind of post are on the
 * line: a view rate and an engagement rate are never joined. Null when none was ever measured.
 *
 * @example metricLine(snapshots, "rate")?.formula // "engagement-rate-views"
 * @example metricLine([], "lead") // null
 */
export function metricLine(snapshots: readonly Snapshot[], of: "lead" | "rate"): HistoryLine | null {
  const newest = inOrder(snapshots).findLast((snapshot) => snapshot[of] !== null)?.[of];
  if (!newest) return null;
  const same = (metric: MeasuredMetric) => metric.formula === newest.formula && metric.kind === newest.kind;
  const values = inOrder(snapshots).map((snapshot) => {
    const metric = snapshot[of];
    if (metric === null || !same(metric)) return nothing(snapshot.at);
    return { at: snapshot.at, value: metric.value, low: metric.low, high: metric.high };
  });
  const others = snapshots.filter((snapshot) => snapshot[of] !== null && !same(snapshot[of])).length;
  return { formula: newest.formula, kind: newest.kind, values: broken(values), others };
}

/** When a signal was notable. */
export interface SignalHistory {
  id: string;
  /** Snapshots in which it was notable. */
  times: number;
  first: number;
  last: number;
  /** Notable in the newest snapshot. */
  now: boolean;
}

/**
 * Each signal that was ever notable, with the days: those of the newest snapshot first, then the latest.
 *
 * @example signalHistory([{ at: 1, signals: ["one-hit"], … }]) // [{ id: "one-hit", times: 1, first: 1, last: 1, now: true }]
 * @example signalHistory([]) // []
 */
export function signalHistory(snapshots: readonly Snapshot[]): SignalHistory[] {
  const found = new Map<string, SignalHistory>();
  const newest = snapshots.at(-1);
  for (const { at, signals } of snapshots) {
    for (const id of new Set(signals)) {
      const before = found.get(id);
      const now = newest?.signals.includes(id) ?? false;
      found.set(
        id,
        before ? { ...before, times: before.times + 1, last: at } : { id, times: 1, first: at, last: at, now },
      );
    }
  }
  return [...found.values()].toSorted((a, b) => Number(b.now) - Number(a.now) || b.last - a.last);
}
