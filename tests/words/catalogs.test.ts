import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { PLATFORMS } from "../../core/platforms/registry";
import { REJECT_REASONS, STATUSES } from "../../core/shortlist/types";
import { SIGNAL_RULES } from "../../core/signals/registry";

const ROOT = resolve(import.meta.dirname, "../..");
const LOCALES = join(ROOT, "assets/locales");
type Catalog = Record<string, { message: string }>;

// The files' form is what the first test checks.
const load = (language: string) =>
  JSON.parse(readFileSync(join(LOCALES, language, "messages.json"), "utf8")) as Catalog;
const languages = readdirSync(LOCALES);
const english = load("en");
const PLURAL = /_(zero|one|two|few|many|other)$/;
const placeholders = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();

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

  it.each(languages)("%s has exactly the English texts, with its own plural forms", (language) => {
    const catalog = load(language);
    const tag = catalog.language_tag?.message ?? "";
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const plurals = new Set(
      Object.keys(english)
        .filter((key) => key.endsWith("_other") && `${key.replace(/_other$/, "")}_one` in english)
        .map((key) => key.replace(/_other$/, "")),
    );
    const wanted = Object.keys(english).flatMap((key) => {
      const base = key.replace(PLURAL, "");
      if (!plurals.has(base)) return [key];
      return key.endsWith("_other") ? forms.map((form) => `${base}_${form}`) : [];
    });
    expect(Object.keys(catalog).sort()).toEqual([...new Set(wanted)].sort());
  });

  it.each(languages)("%s fills in what English fills in", (language) => {
    const wrong = Object.entries(load(language)).flatMap(([key, { message }]) => {
      const base = key.replace(PLURAL, "");
      const model = english[key] ?? english[`${base}_other`];
      const own = placeholders(message);
      const theirs = placeholders(model?.message ?? "");
      // A form for exactly one or two may do without the number itself.
      const missing = theirs.filter((each) => !own.includes(each) && !(PLURAL.test(key) && each === "$1"));
      return missing.length + own.filter((each) => !theirs.includes(each)).length > 0 ? [key] : [];
    });
    expect(wrong).toEqual([]);
  });

  it.each(languages)("%s accuses nobody", (language) => {
    const words = /\b(fake|fraud|betrug|gefälscht|falso|fraude|faux)\b|詐欺|偽|مزيف|احتيال/i;
    const found = Object.entries(load(language)).filter(([, { message }]) => words.test(message));
    expect(found.map(([key]) => key)).toEqual([]);
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
