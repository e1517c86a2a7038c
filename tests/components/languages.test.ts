import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import english from "../../assets/locales/en/messages.json";
import { formatAgo, formatDay, formatMonth } from "../../components/format/dates";
import { formatLanguage } from "../../components/format/languages";
import { formatField } from "../../components/format/metric";
import { formatMoney, formatMoneyRange } from "../../components/format/money";
import { formatFactor, formatPercent, formatShort, formatWhole } from "../../components/format/numbers";
import { type Catalog, catalogSource, colon, direction, installWords, listed, plural, t } from "../../components/words";
import { installEnglish } from "../support/words";

const LOCALES = resolve(import.meta.dirname, "../../assets/locales");

function speak(folder: string, browser = folder.replace("_", "-")): void {
  // The form of the files is what the tests of the catalogues check.
  const own = JSON.parse(readFileSync(join(LOCALES, folder, "messages.json"), "utf8")) as Catalog;
  installWords(catalogSource(own, english), browser);
}

afterAll(installEnglish);

/** Spaces of any width as one, and no marks that are not seen: what a person sees. */
const seen = (text: string) => text.replace(/[\u00a0\u202f]/g, " ").replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, "");

const DAY = 86_400_000;
const NOON = Date.UTC(2026, 2, 12, 12);
const rounded = { value: 1_200_000, low: 1_150_000, high: 1_249_999, text: "1.2M" };

/** What each language writes for the same ten things. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  en: ["38K", "48,237", "25.7%", "2.3", "$0.31", "$210 – $420", "1.2M", "3 days ago", "March 2024", "Mar 12, 2026"],
  de: [
    "38 Tsd.",
    "48.237",
    "25,7 %",
    "2,3",
    "0,31 $",
    "210–420 $",
    "1,2 Mio.",
    "vor 3 Tagen",
    "März 2024",
    "12.03.2026",
  ],
  fr: ["38 k", "48 237", "25,7 %", "2,3", "0,31 $", "210–420 $", "1,2 M", "il y a 3 j", "mars 2024", "12 mars 2026"],
  es: ["38 mil", "48.237", "25,7 %", "2,3", "0,31 $", "210-420 $", "1,2 M", "hace 3 d", "marzo de 2024", "12 mar 2026"],
  pt_BR: [
    "38 mil",
    "48.237",
    "25,7%",
    "2,3",
    "$ 0,31",
    "$ 210–420",
    "1,2 mi",
    "há 3 dias",
    "março de 2024",
    "12 de mar. de 2026",
  ],
  ja: ["3.8万", "48,237", "25.7%", "2.3", "$0.31", "$210 ～ $420", "~120万", "3 日前", "2024年3月", "2026/03/12"],
  ar: [
    "38 ألف",
    "48,237",
    "25.7%",
    "2.3",
    "0.31 US$",
    "210–420 US$",
    "1.2 مليون",
    "قبل 3 أيام",
    "مارس 2024",
    "12/03/2026",
  ],
};

describe.each(Object.entries(WRITTEN))("in %s", (folder, written) => {
  it("numbers, shares, money and times are written as the language writes them", () => {
    speak(folder);
    const now = NOON + 3 * DAY;
    const texts = [
      formatShort(38_212, 2),
      formatWhole(48_237),
      formatPercent(0.2567, 3),
      formatFactor(2.31),
      formatMoney(0.31, "USD"),
      formatMoneyRange({ low: 212, high: 418, currency: "USD" }),
      formatField({ ok: true, value: rounded, rule: "x" }),
      formatAgo(NOON, now),
      formatMonth(Date.UTC(2024, 2, 12), now),
      formatDay(NOON),
    ];
    expect(texts.map(seen)).toEqual(written);
  });
});

describe("the digits and marks", () => {
  it("are those of the browser's own variety of the language", () => {
    speak("ar", "ar-EG");
    expect(seen(formatWhole(48_237))).toBe("٤٨٬٢٣٧");
    expect(seen(formatField({ ok: true, value: rounded, rule: "x" }))).toBe("١٫٢ مليون");
    expect(seen(formatPercent(0.31))).toBe("٣١٪");
    speak("de");
    const thousands = { value: 38_200, low: 38_150, high: 38_249, text: "38.2K" };
    expect(seen(formatField({ ok: true, value: thousands, rule: "x" }))).toBe("38,2 Tsd.");
    speak("es", "es-MX");
    expect(formatWhole(48_237)).toBe("48,237");
    speak("de", "de-CH");
    expect(formatWhole(48_237)).toMatch(/^48[’']237$/);
  });

  it("are never those of another language than the words around them", () => {
    speak("ja", "de");
    expect(formatWhole(48_237)).toBe("48,237");
    expect(formatLanguage("pt")).toBe("ポルトガル語");
  });

  it("set a colon and a comma as the language does", () => {
    const marks = ["en", "fr", "ja", "ar"].map((folder) => {
      speak(folder);
      return `a${colon()}${listed(["b", "c"])}`;
    });
    expect(marks).toEqual(["a: b, c", "a\u00a0: b, c", "a：b、c", "a: b، c"]);
  });
});

describe("plural forms", () => {
  it("follow the language's own rules: Arabic has six", () => {
    speak("ar");
    const texts = [0, 1, 2, 3, 11, 100].map((count) => seen(plural("shortlist_count", count, formatWhole(count))));
    expect(texts).toEqual([
      "لا صنّاع محتوى",
      "صانع محتوى واحد",
      "صانعا محتوى",
      "3 صنّاع محتوى",
      "11 صانع محتوى",
      "100 صانع محتوى",
    ]);
  });

  it("count millions with their preposition where the language has one", () => {
    speak("fr");
    expect(seen(plural("shortlist_count", 1_000_000, formatWhole(1_000_000)))).toBe("1 000 000 de créateurs");
    expect(plural("shortlist_count", 0, formatWhole(0))).toBe("0 créateur");
    speak("ja");
    expect(plural("shortlist_count", 1, formatWhole(1))).toBe("クリエイター 1 人");
  });
});

describe("what is filled in", () => {
  const ISOLATED = "\u2068@mira.bakes\u2069";

  it("stays in one piece among words of the other direction", () => {
    speak("ar");
    expect(direction()).toBe("rtl");
    expect(t("shortlist_note_of", "@mira.bakes")).toContain(ISOLATED);
    expect(plural("panel_sample", 3, "3", "12")).toContain("\u206812\u2069");
    installEnglish();
    expect(t("shortlist_note_of", "@mira.bakes")).toBe("Note on @mira.bakes");
    expect(t("shortlist_note_of", "مطبخ ليلى")).toBe("Note on \u2068مطبخ ليلى\u2069");
  });

  it("leaves no mark where there is nothing to fill in", () => {
    speak("ar");
    expect(t("word_for_size", t("word_typical"), t("platform_tiktok"), "")).not.toContain("\u2068\u2069");
  });
});
