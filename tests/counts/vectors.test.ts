import { describe, expect, it } from "vitest";
import { parseCount } from "../../core/counts";
import { CARRIED } from "../../core/counts/carried-writings";
import { LANGUAGES } from "../../core/counts/languages";
import { writingOf } from "../../core/counts/writing";
import { seededRandom } from "../../core/metrics/bootstrap";
import { anyString, LANGUAGES_TRIED } from "./strings";
import { runVectors } from "./vectors";
import { youtubeSamples } from "./youtube-samples";

const NOW = Date.UTC(2026, 0, 31);

describe("vectors from the engine's own data", () => {
  const reports = runVectors(6, 20260131, NOW);

  it.each(Object.entries(reports))("%s: nothing wrong", (_name, report) => {
    expect(report.checked).toBeGreaterThan(4);
    expect(report.failures).toEqual([]);
  });

  it("reads every declared text but the engine's own mistakes", () => {
    const { declared } = reports;
    expect(declared?.read).toBe((declared?.checked ?? 0) - (declared?.engineFaults.length ?? 0));
    expect(declared?.engineFaults.length).toBeLessThan(10);
  });

  it("reads at least 80 % of the largest languages' texts with a noun", () => {
    const { largest } = reports;
    expect((largest?.read ?? 0) / (largest?.checked ?? 1)).toBeGreaterThanOrEqual(0.8);
  });

  it("reads nearly every age in its own language", () => {
    const { ages } = reports;
    expect((ages?.read ?? 0) / (ages?.checked ?? 1)).toBeGreaterThan(0.98);
  });
});

describe("languages", () => {
  const LETTERS = "abcdefghijklmnopqrstuvwxyz";
  const compact = (language: string): string =>
    (["short", "long"] as const)
      .flatMap((compactDisplay) => {
        const format = new Intl.NumberFormat(language, {
          notation: "compact",
          compactDisplay,
          numberingSystem: "latn",
        });
        return [1e3, 2e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9].map((value) => format.format(value).replace(/[\d\s]/g, ""));
      })
      .join("|");

  it("lists every language whose compact numbers are not the root's", () => {
    const codes = [...LETTERS].flatMap((a) =>
      [...LETTERS].flatMap((b) => [a + b, ...[...LETTERS].map((c) => a + b + c)]),
    );
    const root = compact("agq");
    const bases = new Set(LANGUAGES.map((tag) => new Intl.Locale(tag).language));
    const missing = Intl.NumberFormat.supportedLocalesOf(codes).filter((tag) => {
      const { language } = new Intl.Locale(tag);
      return !bases.has(language) && compact(tag) !== root;
    });
    // Arabic of Arabia is written as Arabic itself, and "no" is another name of "nb".
    expect(missing.filter((tag) => tag !== "ars" && tag !== "no")).toEqual([]);
  });
});

describe("writings carried along for engines that lack them", () => {
  it.each(Object.keys(CARRIED))("%s: is what a full engine gives", (language) => {
    const [decimals, groups, groupFrom, spellings] = CARRIED[language] ?? [];
    const writing = writingOf(language);
    expect({ decimals: writing?.decimals, groups: writing?.groups, groupFrom: writing?.groupFrom }).toEqual({
      decimals,
      groups,
      groupFrom,
    });
    const derived = (writing?.units ?? [])
      .filter(({ power }) => power <= 10)
      .flatMap((unit) =>
        [...unit.spellings].map((each) => `${each}=${unit.power}/${unit.mostDigits}${unit.longOnly ? "l" : ""}`),
      );
    expect(derived).toEqual(spellings?.split("|"));
  });
});

/** Ages in languages whose relative times an engine may lack, as a full engine writes them. */
const AGES_IN_CARRIED = ["2 დღის წინ", "2 күн бұрын", "fyrir 2 dögum", "2 kun oldin", "2 օր առաջ", "2 өдрийн өмнө"];

describe("ages in languages that an engine may lack", () => {
  it.each(AGES_IN_CARRIED)("%s is no count, whatever is declared", (text) => {
    for (const language of [undefined, "en", "ka", "kk"]) {
      expect(parseCount(text, language === undefined ? {} : { language }).ok).toBe(false);
    }
  });
});

describe("random and mutated strings", () => {
  it("never throws, and what it reads is a sound interval", () => {
    const next = seededRandom(7);
    for (let index = 0; index < 20_000; index++) {
      const text = anyString(next);
      const language = LANGUAGES_TRIED[Math.floor(next() * LANGUAGES_TRIED.length)];
      const result = parseCount(text, language === undefined ? {} : { language });
      if (!result.ok) continue;
      const { value, low, high } = result.count;
      expect(result.count.text).toBe(text);
      expect([value, low, high ?? 0].every(Number.isSafeInteger), text).toBe(true);
      expect(low <= value && value <= (high ?? Infinity) && low >= 0, text).toBe(true);
    }
  });
});

const samples = youtubeSamples();
if (samples === null) console.warn("left out: YouTube's number samples (no shared folder)");

describe.runIf(samples !== null)("YouTube's texts in 83 languages", () => {
  it.each([undefined, "en", "tr", "es"])("reads none wrong, declared rightly or as %s", (wrong) => {
    const failures: string[] = [];
    let read = 0;
    for (const { language, text, low, high } of samples ?? []) {
      const result = parseCount(text, { language: wrong ?? language, platform: "youtube", field: "views" });
      if (!result.ok) continue;
      read += 1;
      if (low < result.count.low || high > (result.count.high ?? Infinity)) failures.push(`${language} "${text}"`);
    }
    expect(failures).toEqual([]);
    expect(read / (samples?.length ?? 1)).toBeGreaterThan(0.98);
  });
});
