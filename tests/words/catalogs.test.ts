import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { PLATFORMS } from "../../core/platforms/registry";
import { REJECT_REASONS, STATUSES } from "../../core/shortlist/types";
import { SIGNAL_RULES } from "../../core/signals/registry";
import {
  accusations,
  addresses,
  emptyTexts,
  informal,
  type Messages,
  needlessAllowances,
  typography,
  untranslated,
  wrongKeys,
  wrongPlaceholders,
} from "./faults";

const ROOT = resolve(import.meta.dirname, "../..");
const LOCALES = join(ROOT, "assets/locales");

// The files' form is what the first test checks.
const load = (language: string) =>
  JSON.parse(readFileSync(join(LOCALES, language, "messages.json"), "utf8")) as Messages;
const languages = readdirSync(LOCALES);
const english = load("en");
const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Keys that are named by the manifest or asked for under a name that core decides. */
const NAMED_ELSEWHERE = /^(language_tag|extension_|command_)/;

function sources(): string {
  const files = ["components", "entrypoints", "scripts/build"].flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(ROOT, room, name), "utf8")),
  );
  return files.join("\n");
}

/** Beginnings of names that are put together at run time: `tier_${…}`. */
function prefixes(text: string): string[] {
  return [...text.matchAll(/`([a-z0-9_]+_)\$\{/gi)].map((match) => match[1] ?? "");
}

describe("the catalogues", () => {
  it("name no key that browsers refuse", () => {
    expect(Object.keys(english).filter((key) => !/^[A-Za-z0-9_@]+$/.test(key))).toEqual([]);
  });

  it("hold no text that no surface uses", () => {
    const text = sources();
    const starts = prefixes(text);
    const unused = Object.keys(english).filter((key) => {
      const base = key.replace(PLURAL, "");
      const written = [key, base].some((name) => text.includes(`"${name}"`));
      return !written && !NAMED_ELSEWHERE.test(key) && !starts.some((start) => key.startsWith(start));
    });
    expect(unused).toEqual([]);
  });

  it("have every text that a surface asks for by a fixed name", () => {
    const asked = [...sources().matchAll(/\b(?:t|plural|maybe)\(\s*"([A-Za-z0-9_]+)"/g)].map((match) => match[1] ?? "");
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((key) => !(key in english) && !(`${key}_other` in english))).toEqual([]);
  });
});

describe.each(languages)("the catalogue %s", (language) => {
  const catalog = load(language);

  it("says which language it is, as the folder does", () => {
    expect(catalog.language_tag?.message).toBe(language.replace("_", "-"));
  });

  it("has exactly the English texts, with its own plural forms", () => {
    expect(wrongKeys(english, catalog, language)).toEqual([]);
  });

  it("fills in what English fills in", () => {
    expect(wrongPlaceholders(english, catalog)).toEqual([]);
  });

  it("has no empty text, no address, no markup", () => {
    expect(emptyTexts(catalog)).toEqual([]);
    expect(addresses(catalog)).toEqual([]);
  });

  it("accuses nobody, is polite and set as the language is set", () => {
    expect(accusations(catalog)).toEqual([]);
    expect(informal(catalog, language)).toEqual([]);
    expect(typography(catalog, language)).toEqual([]);
  });

  it("keeps within the lengths that the stores allow", () => {
    expect(catalog.extension_name?.message.length).toBeLessThanOrEqual(45);
    expect(catalog.extension_description?.message.length).toBeLessThanOrEqual(132);
  });
});

describe.each(languages.filter((language) => language !== "en"))("the catalogue %s", (language) => {
  it("is translated", () => {
    expect(untranslated(english, load(language), language)).toEqual([]);
    expect(needlessAllowances(english, load(language), language)).toEqual([]);
  });
});

describe("the words for what core decides", () => {
  const has = (key: string) => key.replaceAll("-", "_") in english;

  it("name every signal and every other explanation", () => {
    const names = SIGNAL_RULES.flatMap(({ meta }) => [
      `signal_${meta.id}`,
      ...meta.explanations.map((each) => `explanation_${each}`),
    ]);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !has(name))).toEqual([]);
  });

  it("name every reason to reject, status and network", () => {
    const names = [
      ...REJECT_REASONS.map((reason) => `reason_${reason}`),
      ...STATUSES.map((status) => `known_status_${status}`),
      ...PLATFORMS.map(({ id }) => `platform_${id}`),
    ];
    expect(names.filter((name) => !has(name))).toEqual([]);
  });
});
