import type { Judgement, Verdict } from "./judge";

export interface Tally {
  right: number;
  unread: number;
  wrong: number;
}

const NAMES: readonly Verdict[] = ["right", "unread", "wrong"];

/** Right, unread and wrong for each value of a key. */
export function tally(judged: readonly Judgement[], key: (one: Judgement) => string): Map<string, Tally> {
  const found = new Map<string, Tally>();
  for (const one of judged) {
    const name = key(one);
    const row = found.get(name) ?? { right: 0, unread: 0, wrong: 0 };
    row[one.verdict] += 1;
    found.set(name, row);
  }
  return found;
}

/** Share of values that were read rightly; null when there are none. */
export function shareRead({ right, unread, wrong }: Tally): number | null {
  const all = right + unread + wrong;
  return all === 0 ? null : right / all;
}

const percent = (share: number | null): string => (share === null ? "-" : `${(100 * share).toFixed(1)} %`);

/** The table of the bench as text. */
export function table(judged: readonly Judgement[]): string {
  const lines: string[] = [];
  const row = (name: string, field: string, one: Tally) =>
    lines.push(
      [
        name.padEnd(10),
        field.padEnd(14),
        ...NAMES.map((verdict) => String(one[verdict]).padStart(7)),
        percent(shareRead(one)).padStart(9),
      ].join(" "),
    );
  lines.push(
    `${"network".padEnd(10)} ${"field".padEnd(14)} ${NAMES.map((name) => name.padStart(7)).join(" ")} ${"read".padStart(9)}`,
  );
  for (const [name, total] of tally(judged, ({ platform }) => platform)) {
    const own = judged.filter(({ platform }) => platform === name);
    for (const [field, one] of tally(own, ({ field: each }) => each)) row(name, field, one);
    row(name, "ALL", total);
  }
  const all = tally(judged, () => "all").get("all");
  if (all) row("all", "ALL", all);
  return lines.join("\n");
}

/** The same as plain objects, for `--json`. */
export function asJson(judged: readonly Judgement[]) {
  const shaped = (rows: Map<string, Tally>) =>
    Object.fromEntries([...rows].map(([name, one]) => [name, { ...one, read: shareRead(one) }]));
  return {
    all: shaped(tally(judged, () => "all")).all ?? null,
    platforms: Object.fromEntries(
      [...tally(judged, ({ platform }) => platform)].map(([name, one]) => [
        name,
        {
          ...one,
          read: shareRead(one),
          fields: shaped(
            tally(
              judged.filter(({ platform }) => platform === name),
              ({ field }) => field,
            ),
          ),
        },
      ]),
    ),
  };
}
