import { parseAge, parseCount, parseDuration } from "../../core/counts";
import { CARRIED } from "../../core/counts/carried-writings";
import { LANGUAGES, LANGUAGES_WITH_TIMES_ONLY } from "../../core/counts/languages";
import { seededRandom } from "../../core/metrics/bootstrap";
import type { CountResult } from "../../core/types/count";

/**
 * Vectors that are made from the engine's own `Intl` data, so that the same module judges Node, Chromium
 * and Firefox. Pure: imports core alone, takes its seed, returns what failed.
 */
export interface VectorReport {
  checked: number;
  read: number;
  failures: string[];
  /** Texts that say another number by themselves: the engine's own mistake ("1" for 1329 in Venetian). */
  engineFaults: string[];
}

/** Whole numbers log-uniform from 0 to 5 thousand million. */
export function values(count: number, next: () => number): number[] {
  return Array.from({ length: count }, () => Math.floor(Math.exp(next() * Math.log(5e9 + 1)) - 1));
}

export const FRACTIONS = [0, 1, 2];
export const DISPLAYS = ["short", "long"] as const;

export function newReport(): VectorReport {
  return { checked: 0, read: 0, failures: [], engineFaults: [] };
}

const holds = (result: CountResult, value: number): boolean =>
  result.ok && result.count.low <= value && (result.count.high ?? Infinity) >= value;

/** A text that is a plain other number: no reader can tell. */
const isEngineFault = (number: string, value: number): boolean => /^\d+$/.test(number) && Number(number) !== value;

/** The locale's own compact texts must hold the true value when read with their language. */
export function declaredVectors(locales: readonly string[], perSetting: number, seed: number): VectorReport {
  const report = newReport();
  const next = seededRandom(seed);
  for (const locale of locales) {
    for (const compactDisplay of DISPLAYS) {
      for (const maximumFractionDigits of FRACTIONS) {
        const format = new Intl.NumberFormat(locale, { notation: "compact", compactDisplay, maximumFractionDigits });
        for (const value of values(perSetting, next)) {
          const text = format.format(value);
          const result = parseCount(text, { language: locale });
          report.checked += 1;
          if (holds(result, value)) report.read += 1;
          else if (isEngineFault(text, value)) report.engineFaults.push(`${locale} ${value} "${text}"`);
          else report.failures.push(`${locale} ${compactDisplay} ${value} "${text}" -> ${JSON.stringify(result)}`);
        }
      }
    }
  }
  return report;
}

/** The same without a language, with a noun where given: unread is allowed, wrong is not. */
export function undeclaredVectors(
  locales: readonly string[],
  perSetting: number,
  seed: number,
  nouns: Readonly<Record<string, string>> = {},
): VectorReport {
  const report = newReport();
  const next = seededRandom(seed);
  for (const locale of locales) {
    const noun = nouns[locale];
    for (const compactDisplay of DISPLAYS) {
      for (const maximumFractionDigits of FRACTIONS) {
        const format = new Intl.NumberFormat(locale, { notation: "compact", compactDisplay, maximumFractionDigits });
        for (const value of values(perSetting, next)) {
          const number = format.format(value);
          const text =
            noun === undefined ? number : noun.includes("#") ? noun.replace("#", number) : `${number} ${noun}`;
          const result = parseCount(text);
          report.checked += 1;
          if (!result.ok) continue;
          report.read += 1;
          if (holds(result, value)) continue;
          if (isEngineFault(number, value)) report.engineFaults.push(`${locale} ${value} "${number}"`);
          else report.failures.push(`${locale} ${compactDisplay} ${value} "${text}" -> ${result.count.value}`);
        }
      }
    }
  }
  return report;
}

const UNITS = ["second", "minute", "hour", "day", "week", "month", "year"] as const;
const STYLES = ["long", "short", "narrow"] as const;

/** Relative times of a language are no counts, with or without their language, or with a wrong one. */
export function timeVectors(locales: readonly string[], wrong: readonly (string | undefined)[]): VectorReport {
  const report = newReport();
  for (const locale of locales) {
    for (const style of STYLES) {
      const format = new Intl.RelativeTimeFormat(locale, { style });
      for (const unit of UNITS) {
        for (const amount of [1, 2, 3, 5, 11, 12, 21, 45]) {
          const text = format.format(-amount, unit);
          for (const language of [locale, ...wrong]) {
            const result = parseCount(text, language === undefined ? {} : { language });
            report.checked += 1;
            if (result.ok) {
              report.read += 1;
              report.failures.push(`${locale} as ${language} "${text}" -> ${result.count.value}`);
            }
          }
        }
      }
    }
  }
  return report;
}

const SECONDS = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 2_629_800, year: 31_557_600 };

/** Relative times are read to the age they say, or not at all. */
export function ageVectors(locales: readonly string[], now: number): VectorReport {
  const report = newReport();
  for (const locale of locales) {
    for (const style of STYLES) {
      const format = new Intl.RelativeTimeFormat(locale, { style });
      for (const unit of UNITS) {
        for (const amount of [1, 2, 3, 5, 11]) {
          const text = format.format(-amount, unit);
          // A language without times of its own gets the root's "-1 m", which no page writes.
          if (/^\P{L}*[-−]/u.test(text)) continue;
          const result = parseAge(text, locale, now);
          report.checked += 1;
          if (!result.ok) continue;
          report.read += 1;
          const middle = now - (amount + 0.5) * SECONDS[unit] * 1000;
          if (result.earliest > middle || result.latest < middle) {
            report.failures.push(`${locale} "${text}" -> ${JSON.stringify(result)}`);
          }
        }
      }
    }
  }
  return report;
}

const CLOCKS = ["0:05", "12:34", "1:02:03", "10:00:00", "۱۲:۳۴"];

/** Lengths of videos are no counts, and are read as seconds. */
export function clockVectors(): VectorReport {
  const report = newReport();
  for (const text of CLOCKS) {
    report.checked += 1;
    const duration = parseDuration(text);
    if (parseCount(text).ok) report.failures.push(`"${text}" read as a count`);
    if (duration.ok) report.read += 1;
    else report.failures.push(`"${text}" not read as a length`);
  }
  return report;
}

/** The 20 languages with most speakers (Ethnologue 2023), each with a noun that stands beside a count. */
export const LARGEST: Readonly<Record<string, string>> = {
  en: "views",
  zh: "次观看",
  hi: "बार देखा गया",
  es: "visualizaciones",
  fr: "vues",
  ar: "مشاهدة",
  bn: "ভিউ",
  pt: "visualizações",
  ru: "просмотров",
  ur: "ملاحظات",
  id: "penayangan",
  de: "Aufrufe",
  ja: "回視聴",
  pcm: "views",
  mr: "व्ह्यूज",
  te: "వీక్షణలు",
  tr: "görüntüleme",
  ta: "பார்வைகள்",
  yue: "次觀看",
  vi: "lượt xem",
};

/** A noun that no table knows, in the script of each language. */
export const UNKNOWN_NOUNS: Readonly<Record<string, string>> = {
  en: "gizmos",
  zh: "个小玩意",
  hi: "चीज़ें",
  es: "cosas",
  fr: "trucs",
  ar: "أشياء",
  bn: "জিনিস",
  pt: "coisas",
  ru: "штук",
  ur: "چیزیں",
  id: "barang",
  de: "Dinge",
  ja: "個",
  pcm: "tins",
  mr: "गोष्टी",
  te: "వస్తువులు",
  tr: "şeyler",
  ta: "பொருட்கள்",
  yue: "件嘢",
  vi: "đồ vật",
};

/** The largest languages with an unknown noun, read with their language: the noun must not stand in the way. */
export function unknownNounVectors(perSetting: number, seed: number): VectorReport {
  const report = newReport();
  const next = seededRandom(seed);
  for (const [locale, noun] of Object.entries(UNKNOWN_NOUNS)) {
    for (const compactDisplay of DISPLAYS) {
      const format = new Intl.NumberFormat(locale, { notation: "compact", compactDisplay });
      for (const value of values(perSetting, next)) {
        const text = `${format.format(value)} ${noun}`;
        const result = parseCount(text, { language: locale });
        report.checked += 1;
        if (holds(result, value)) report.read += 1;
        else report.failures.push(`${locale} ${value} "${text}" -> ${JSON.stringify(result)}`);
      }
    }
  }
  return report;
}

/** The languages carried along must be read in an engine that lacks them, declared or not, and never wrongly. */
export function carriedVectors(): VectorReport {
  const report = newReport();
  for (const [locale, [, , , spellings]] of Object.entries(CARRIED)) {
    for (const each of spellings.split("|")) {
      const [spelling = "", power = ""] = each.split("=");
      const value = 5 * 10 ** Number.parseInt(power, 10);
      const text = spelling.replace("#", "5");
      for (const language of [locale, undefined, "en"]) {
        const result = parseCount(text, language === undefined ? {} : { language });
        report.checked += 1;
        if (result.ok) report.read += 1;
        const missed = language === locale && !result.ok;
        if (missed || (result.ok && !holds(result, value))) {
          report.failures.push(`${locale} as ${language} "${text}" -> ${JSON.stringify(result)}`);
        }
      }
    }
  }
  return report;
}

/** Every language that this engine has number or time data for, of those the product knows. */
export function engineLocales(): string[] {
  return Intl.NumberFormat.supportedLocalesOf([...LANGUAGES, ...LANGUAGES_WITH_TIMES_ONLY]);
}

/**
 * The whole, reduced: what a unit test runs in Node and a page runs in each browser. All `failures` must be
 * empty, and the share read of "largest" at least 80 %.
 */
export function runVectors(perSetting: number, seed: number, now: number): Record<string, VectorReport> {
  const locales = engineLocales();
  return {
    declared: declaredVectors(locales, perSetting, seed),
    undeclared: undeclaredVectors(locales, perSetting, seed + 1),
    largest: undeclaredVectors(Object.keys(LARGEST), perSetting, seed + 2, LARGEST),
    unknownNouns: unknownNounVectors(perSetting, seed + 3),
    times: timeVectors(locales, [undefined, "en"]),
    ages: ageVectors(locales, now),
    clocks: clockVectors(),
    carried: carriedVectors(),
  };
}
