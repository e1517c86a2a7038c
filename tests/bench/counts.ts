/**
 * Measures the count reader: share read and wrong over every locale of the engine, without a language,
 * on times, on a million strings, its speed, and on what YouTube writes. `--json` for one object.
 */
import { parseCount } from "../../core/counts";
import { LANGUAGES, LANGUAGES_WITH_TIMES_ONLY } from "../../core/counts/languages";
import { seededRandom } from "../../core/metrics/bootstrap";
import { anyString, LANGUAGES_TRIED, PAGE_TEXTS } from "../counts/strings";
import {
  ageVectors,
  clockVectors,
  declaredVectors,
  LARGEST,
  timeVectors,
  undeclaredVectors,
  unknownNounVectors,
  type VectorReport,
  values,
} from "../counts/vectors";
import { youtubeSamples } from "../counts/youtube-samples";

const SEED = 20260131;
const PER_SETTING = 300;
const STRINGS = 1_000_000;
const NOW = Date.UTC(2026, 0, 31);

const read = (text: string, language: string | undefined) =>
  parseCount(text, language === undefined ? {} : { language });

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const round = (value: number, digits = 3): number => Number(value.toPrecision(digits));

/** Must run first: the process has not parsed anything yet. */
function cold() {
  const first = timed(() => parseCount("1.2M", { language: "en" }));
  const unexplained = timed(() => parseCount("1,2 Mio. Abonnenten"));
  const age = timed(() => parseCount("5 gizmos", { language: "en" }));
  const perLanguage = LANGUAGES.slice(0).map((language) => {
    const text = new Intl.NumberFormat(language, { notation: "compact" }).format(1_234_567);
    return timed(() => parseCount(text, { language }));
  });
  // The call without a language has met every language already; a further regional tag is new.
  const fresh = ["de-LU", "fr-BE", "es-CR", "ar-IQ", "hi-u-nu-latn", "pt-AO", "ru-KZ", "tr-CY", "en-NZ", "zh-SG"].map(
    (language) => timed(() => parseCount("2,4", { language })),
  );
  return {
    firstMs: round(first),
    firstWithoutLanguageMs: round(unexplained),
    firstUnknownNounMs: round(age),
    knownLanguageMedianMs: round(median(perLanguage)),
    newLanguageMedianMs: round(median(fresh)),
    newLanguageMostMs: round(Math.max(...fresh)),
  };
}

/** Every language code of two or three letters that the engine knows, and the regions that the product tells apart. */
function locales(): string[] {
  const letters = [..."abcdefghijklmnopqrstuvwxyz"];
  const codes = letters.flatMap((a) => letters.flatMap((b) => [a + b, ...letters.map((c) => a + b + c)]));
  return [...new Set(Intl.NumberFormat.supportedLocalesOf([...codes, ...LANGUAGES, ...LANGUAGES_WITH_TIMES_ONLY]))];
}

const summary = ({ checked, read: ok, failures, engineFaults }: VectorReport) => ({
  checked,
  read: ok,
  share: round(ok / checked, 4),
  wrong: failures.length,
  engineFaults: engineFaults.length,
  examples: failures.slice(0, 5),
});

function strings() {
  const next = seededRandom(SEED);
  let thrown = 0;
  let over = 0;
  let overAgain = 0;
  const slow: Array<{ text: string; language: string | undefined; first: number }> = [];
  const start = performance.now();
  for (let index = 0; index < STRINGS; index++) {
    const text = anyString(next);
    const language = LANGUAGES_TRIED[Math.floor(next() * LANGUAGES_TRIED.length)];
    const before = performance.now();
    try {
      read(text, language);
    } catch {
      thrown += 1;
    }
    const took = performance.now() - before;
    if (took > 0.1) {
      over += 1;
      // A busy machine interrupts any string; one that is slow by itself is slow again.
      const again = median([1, 2, 3, 4, 5].map(() => timed(() => read(text, language))));
      if (again > 0.1) overAgain += 1;
    }
    if (took > 1) slow.push({ text, language, first: took });
  }
  const repeated = slow.map((each) => ({
    text: each.text,
    firstMs: round(each.first),
    medianMs: round(median(Array.from({ length: 20 }, () => timed(() => read(each.text, each.language))))),
  }));
  return {
    strings: STRINGS,
    seconds: round((performance.now() - start) / 1000),
    exceptions: thrown,
    underTenthMs: round(1 - over / STRINGS, 6),
    underTenthMsInTheMedianOf5: round(1 - overAgain / STRINGS, 6),
    overOneMs: repeated.length,
    overOneMsInTheMedianOf20: repeated.filter((each) => each.medianMs > 1).length,
    slowest: [...repeated].sort((a, b) => b.medianMs - a.medianMs).slice(0, 3),
  };
}

/** Time at ten times the length over time at one; a linear reader stays near 10, one that gives up early below. */
function growth() {
  const shapes: Readonly<Record<string, (length: number) => string>> = {
    digits: (length) => "1".repeat(length),
    groups: (length) => "1,234".repeat(length / 5),
    spaces: (length) => `1${" ".repeat(length)}2`,
    letters: (length) => `12 ${"a".repeat(length)}`,
    words: (length) => `12 ${"mi ".repeat(length / 3)}`,
    bidi: (length) => `${"\u200f".repeat(length)}12`,
    digitsApart: (length) => "1 ".repeat(length / 2),
    points: (length) => `1${".".repeat(length)}`,
    astral: (length) => "\u{1d7ce}".repeat(length / 2),
  };
  const time = (text: string) => {
    for (let warm = 0; warm < 200; warm++) parseCount(text);
    return median(
      Array.from({ length: 15 }, () =>
        timed(() => {
          for (let run = 0; run < 200; run++) parseCount(text);
        }),
      ),
    );
  };
  const ratios: Record<string, { inside: number; beyond: number }> = {};
  for (const [name, make] of Object.entries(shapes)) {
    // Texts up to 200 letters are looked at; beyond, the reader gives up by length.
    ratios[name] = {
      inside: round(time(make(180)) / time(make(18))),
      beyond: round(time(make(20_000)) / time(make(2000))),
    };
  }
  return ratios;
}

function speed() {
  const perSecond = (texts: readonly string[], parse: (text: string) => unknown): number => {
    const rounds = Math.ceil(200_000 / texts.length);
    const run = () => {
      for (let index = 0; index < rounds; index++) for (const text of texts) parse(text);
    };
    run();
    return (rounds * texts.length * 1000) / median([timed(run), timed(run), timed(run)]);
  };
  const next = seededRandom(SEED);
  const plain = values(500, next).map(String);
  const compact = new Intl.NumberFormat("en", { notation: "compact", maximumFractionDigits: 1 });
  const english = values(500, next).map((value) => compact.format(value));
  const number = (text: string) => Number(text);
  const rows: Record<string, { parsesPerSecond: number; timesSlowerThanNumber: number }> = {};
  const add = (name: string, texts: readonly string[], parse: (text: string) => unknown) => {
    const rate = perSecond(texts, parse);
    rows[name] = { parsesPerSecond: Math.round(rate), timesSlowerThanNumber: round(perSecond(texts, number) / rate) };
  };
  add("plain digits", plain, (text) => read(text, "en"));
  add("English short, declared", english, (text) => read(text, "en"));
  add("English short, undeclared", english, (text) => read(text, undefined));
  add("page texts, declared English", PAGE_TEXTS, (text) => read(text, "en"));
  add("page texts, undeclared", PAGE_TEXTS, (text) => read(text, undefined));
  return rows;
}

function youtube() {
  const samples = youtubeSamples();
  if (samples === null) return null;
  const perLanguage: Record<string, { read: number; of: number }> = {};
  const wrong: string[] = [];
  let right = 0;
  for (const { language, text, low, high } of samples) {
    perLanguage[language] ??= { read: 0, of: 0 };
    const row = perLanguage[language];
    row.of += 1;
    const result = parseCount(text, { language, platform: "youtube", field: "views" });
    if (!result.ok) continue;
    row.read += 1;
    if (low >= result.count.low && high <= (result.count.high ?? Infinity)) right += 1;
    else wrong.push(`${language} "${text}" -> ${result.count.value}`);
  }
  return { texts: samples.length, right, wrong, perLanguage };
}

const coldStart = cold();
const all = locales();
const report = {
  engine: { locales: all.length, icu: process.versions.icu, cldr: process.versions.cldr },
  cold: coldStart,
  declared: summary(declaredVectors(all, PER_SETTING, SEED)),
  undeclared: summary(undeclaredVectors(all, PER_SETTING, SEED + 1)),
  largest: Object.fromEntries(
    Object.keys(LARGEST).map((language) => [
      language,
      summary(undeclaredVectors([language], PER_SETTING, SEED + 2, LARGEST)),
    ]),
  ),
  unknownNounsDeclared: summary(unknownNounVectors(PER_SETTING, SEED + 3)),
  timesAsCounts: summary(timeVectors(all, [undefined, "en", "de", "ja"])),
  lengthsAsCounts: summary(clockVectors()),
  agesInOwnLanguage: summary(ageVectors(all, NOW)),
  strings: strings(),
  growth: growth(),
  speed: speed(),
  youtube: youtube(),
};

function line(name: string, row: ReturnType<typeof summary>): string {
  const faults = row.engineFaults > 0 ? `, ${row.engineFaults} texts of the engine's own say another number` : "";
  return `${name.padEnd(44)} ${row.checked} texts, read ${(row.share * 100).toFixed(2)} %, wrong ${row.wrong}${faults}`;
}

function print(): void {
  const say = (text: string) => process.stdout.write(`${text}\n`);
  say(`Engine: ICU ${report.engine.icu}, CLDR ${report.engine.cldr}, ${report.engine.locales} locales\n`);
  say(line("Every locale, its language declared", report.declared));
  say(line("Every locale, no language", report.undeclared));
  say(line("20 largest, declared, a noun never heard of", report.unknownNounsDeclared));
  say(line("Relative times read as counts", report.timesAsCounts));
  say(line("Lengths read as counts (read: as lengths)", report.lengthsAsCounts));
  say(line("Relative times read as ages", report.agesInOwnLanguage));
  say("\n20 largest languages, no language declared, a noun beside:");
  for (const [language, row] of Object.entries(report.largest)) say(line(`  ${language}`, row));
  for (const row of [report.declared, report.undeclared, report.timesAsCounts])
    for (const each of row.examples) say(`  ! ${each}`);
  say("\nRandom and mutated strings");
  for (const [name, value] of Object.entries(report.strings))
    say(`  ${name.padEnd(28)} ${typeof value === "object" ? JSON.stringify(value) : value}`);
  say("\nTime at ten times the length (18 to 180 letters; 2000 to 20000)");
  for (const [name, { inside, beyond }] of Object.entries(report.growth))
    say(`  ${name.padEnd(28)} ${inside}  ${beyond}`);
  say("\nSpeed, warm");
  for (const [name, row] of Object.entries(report.speed))
    say(`  ${name.padEnd(32)} ${row.parsesPerSecond} a second, Number() is ${row.timesSlowerThanNumber} times as fast`);
  say("\nCold, milliseconds");
  for (const [name, value] of Object.entries(report.cold)) say(`  ${name.padEnd(28)} ${value}`);
  if (report.youtube === null) {
    say("\nYouTube's samples: left out, no shared folder");
    return;
  }
  const { texts, right, wrong, perLanguage } = report.youtube;
  say(`\nYouTube's own texts: ${right} of ${texts} right, ${wrong.length} wrong`);
  say(
    `  ${Object.entries(perLanguage)
      .map(([language, row]) => `${language} ${row.read}/${row.of}`)
      .join("  ")}`,
  );
  for (const each of wrong) say(`  ! ${each}`);
}

if (process.argv.includes("--json")) process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
else print();

const wrong =
  report.declared.wrong +
  report.undeclared.wrong +
  report.timesAsCounts.wrong +
  report.lengthsAsCounts.wrong +
  (report.youtube?.wrong.length ?? 0);
process.exitCode = wrong === 0 && report.strings.exceptions === 0 ? 0 : 1;
