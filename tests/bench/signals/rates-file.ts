import type { SeriesResult } from "./run";

/** Fewer creators than this who could be judged are no rate. */
const FEWEST = 100;

/** The source of core/signals/measured/rates.ts: the rates that every statement carries. */
export function ratesFile(series: readonly SeriesResult[]): string {
  const rates = series.map(({ platform, sample, creators, falsePositive }) => ({
    platform,
    posts: sample,
    creators,
    notable: falsePositive.notable,
    worthALook: falsePositive.twoIndependent,
    strong: falsePositive.top,
    signals: Object.fromEntries(
      Object.entries(falsePositive.judged)
        .filter(([, judged]) => judged >= FEWEST)
        .map(([id, judged]) => [id, Number((((falsePositive.bySignal[id] ?? 0) * creators) / judged).toFixed(4))]),
    ),
  }));
  return [
    "// Written by `npm run bench:signals -- --write-docs`; not by hand.",
    'import type { MeasuredRates } from "./measured-rates";',
    "",
    "/** What the bench measured on genuine creators, as docs/signals.md prints it. */",
    `export const MEASURED_RATES: readonly MeasuredRates[] = ${literal(rates)};`,
    "",
  ].join("\n");
}

/** As the project's formatter would write it, so that writing it again changes nothing but figures. */
function literal(rates: readonly object[]): string {
  const json = JSON.stringify(rates, null, 2).replaceAll(/"([a-zA-Z]\w*)":/g, "$1:");
  return json
    .replaceAll(/([}\]"\d])\n/g, "$1,\n")
    .replace(/,\n$/, "")
    .replaceAll(/,,\n/g, ",\n");
}
