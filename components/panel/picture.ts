import type { Benchmark, FormulaId, Insight, Interval, Metric, Passport } from "../../core/types/insight";

/** What the picture of a metric draws, in the metric's own unit. */
export interface Picture {
  formula: FormulaId;
  /** What is measured, and the passports of what it is held against: the proof of all that is drawn. */
  metric: Metric;
  passports: Passport[];
  measured: number;
  likely: Interval;
  low: number | null;
  typical: number | null;
  high: number | null;
  /** The default table's rate; only where its denominator is the metric's own. */
  reference: number | null;
  /** Value at the right end of the axis. */
  end: number;
}

function metricOf(insight: Insight, formula: FormulaId): Metric | null {
  switch (formula) {
    case "view-rate":
      return insight.views.rate;
    case "engagement-rate-views":
      return insight.engagement.byViews;
    case "engagement-rate-followers":
      return insight.engagement.byFollowers;
    default:
      return null;
  }
}

function referenceRate(reference: Benchmark["reference"], formula: FormulaId): number | null {
  return reference.ok && formula === "engagement-rate-followers" ? reference.atThisSize.rate : null;
}

/** Room on the axis right of the largest thing drawn. */
const ROOM = 1.12;

function pictureOf(insight: Insight, formula: FormulaId): Picture | null {
  const metric = metricOf(insight, formula);
  if (!metric?.ok) return null;
  const { lead, reference } = insight.benchmark;
  const line = lead.ok && lead.line.formula === formula ? lead.line : null;
  const rate = referenceRate(reference, formula);
  if (!line && rate === null) return null;
  const { median: measured, likely } = metric;
  const passports = [line?.passport, rate !== null && reference.ok ? reference.passport : undefined];
  const largest = Math.max(measured, likely.high ?? 0, line?.high ?? line?.typical ?? 0, rate ?? 0);
  return {
    formula,
    metric,
    passports: passports.filter((each) => each !== undefined),
    measured,
    likely,
    low: line?.low ?? null,
    typical: line?.typical ?? null,
    high: line?.high ?? null,
    reference: rate,
    end: largest * ROOM,
  };
}

/**
 * The pictures of an insight: the leading pack's, and the rate by followers against the default table where the leading
 * pack measures something else. A rate is never drawn on an axis of another denominator.
 */
export function picturesOf(insight: Insight): Picture[] {
  const { lead } = insight.benchmark;
  const first = lead.ok ? pictureOf(insight, lead.line.formula) : null;
  const second =
    first?.formula === "engagement-rate-followers" ? null : pictureOf(insight, "engagement-rate-followers");
  return [first, second].filter((each) => each !== null);
}

/** A word below the axis; `at` is its middle. */
export interface Label {
  at: number;
  text: string;
}

/** Width of a letter at the size of the labels, on the safe side. */
const LETTER = 6.4;

/**
 * Moves labels inside of the picture and leaves out those that would overlap one that is more important; the most
 * important come first.
 *
 * @example placeLabels([{ at: 50, text: "13%" }, { at: 52, text: "14%" }], 340) // only the first
 * @example placeLabels([{ at: 0, text: "13%" }], 340)[0].at // 9.6
 */
export function placeLabels(labels: readonly (Label | null)[], width: number): Label[] {
  const placed: (Label & { half: number })[] = [];
  for (const label of labels) {
    if (!label) continue;
    const half = (label.text.length * LETTER) / 2;
    const at = Math.max(half, Math.min(label.at, width - half));
    if (placed.every((other) => Math.abs(other.at - at) >= other.half + half + LETTER))
      placed.push({ ...label, at, half });
  }
  return placed.map(({ at, text }) => ({ at, text }));
}
