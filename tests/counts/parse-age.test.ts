import { describe, expect, it } from "vitest";
import { parseAge, parseDuration } from "../../core/counts";

const NOW = Date.UTC(2026, 0, 31, 12);
const DAY = 86_400_000;
const HOUR = 3_600_000;

const days = (text: string, language?: string | null) => {
  const result = parseAge(text, language, NOW);
  return result.ok ? [(NOW - result.earliest) / DAY, (NOW - result.latest) / DAY] : result.why;
};

const utc = (text: string, language?: string | null) => {
  const result = parseAge(text, language, NOW);
  if (!result.ok) return result.why;
  return [new Date(result.earliest + 14 * HOUR), new Date(result.latest - 12 * HOUR)].map((date) =>
    date.toISOString().slice(0, 10),
  );
};

describe("parseAge, relative", () => {
  it.each([
    ["2 weeks ago", "en", 21, 14],
    ["Streamed 2 weeks ago", "en", 21, 14],
    ["2 weeks ago (edited)", "en", 21, 14],
    ["4d ago", "en", 5, 4],
    ["3d", "en", 4, 3],
    ["vor 3 Tagen", "de", 4, 3],
    ["vor 3 Tagen", "en", 4, 3],
    ["vor 3 Tagen", null, 4, 3],
    ["hace 3 días", "es", 4, 3],
    ["il y a 3 jours", "fr", 4, 3],
    ["há 2 semanas", "pt-BR", 21, 14],
    ["3日前", "ja", 4, 3],
    ["3 天前", "zh-CN", 4, 3],
    ["منذ ٣ أيام", "ar", 4, 3],
    ["3 dni temu", "pl", 4, 3],
    ["1 year ago", "tr", 731, 365],
    ["yesterday", "en", 2, 0],
    ["gestern", "de", 2, 0],
  ] as const)("%s (%s)", (text, language, most, least) => {
    expect(days(text, language)).toEqual([most, least]);
  });

  it("is ambiguous where a letter stands for two units", () => {
    expect(days("5m", "en")).toBe("ambiguous");
  });

  it.each(["in 3 days", "tomorrow", "5 views", "12:34", "1.5 days ago", "2-3", "Jane", "3 days 2 hours 5 x"])(
    "%s is no age",
    (text) => {
      expect(days(text, "en")).toBe("unreadable");
    },
  );

  it("tells a blank from an unreadable one", () => {
    expect(days(" \u200e", "en")).toBe("empty");
  });
});

describe("parseAge, absolute", () => {
  it.each([
    ["Dec 16, 2025", "en", "2025-12-16", "2025-12-17"],
    ["16 Dec 2025", "en-GB", "2025-12-16", "2025-12-17"],
    ["Premiered Jan 5, 2020", "en", "2020-01-05", "2020-01-06"],
    ["16. Dezember 2025", "de", "2025-12-16", "2025-12-17"],
    ["16 de dez. de 2025", "pt-BR", "2025-12-16", "2025-12-17"],
    ["5 янв. 2025 г.", "ru", "2025-01-05", "2025-01-06"],
    ["2025年12月16日", "ja", "2025-12-16", "2025-12-17"],
    ["2025. 12. 16.", "ko", "2025-12-16", "2025-12-17"],
    ["16 ธ.ค. 2568", "th", "2025-12-16", "2025-12-17"],
    ["2025-05-01", null, "2025-05-01", "2025-05-02"],
    ["3/4/2025", "de", "2025-04-03", "2025-04-04"],
    ["3/4/2025", "en-US", "2025-03-04", "2025-03-05"],
    ["13/4/2025", null, "2025-04-13", "2025-04-14"],
    ["March 2024", "en", "2024-03-01", "2024-04-01"],
    ["Apr 24", "en", "2025-04-24", "2025-04-25"],
    ["30 May at 11:02", "en", "2025-05-30", "2025-05-31"],
    ["Jan 30", "en", "2026-01-30", "2026-01-31"],
  ])("%s (%s)", (text, language, from, to) => {
    expect(utc(text, language)).toEqual([from, to]);
  });

  it.each([
    ["3/4/2025", "en"],
    ["3/4/2025", null],
  ])("%s (%s) reads two ways", (text, language) => {
    expect(utc(text, language)).toBe("ambiguous");
  });

  it.each(["Mar 5, 2026", "Feb 30, 2025", "31/31/2025", "Dec 16, 1925", "version 2024.13.45"])(
    "%s is no day of the past",
    (text) => {
      expect(utc(text, "en")).toBe("unreadable");
    },
  );
});

describe("parseDuration", () => {
  it.each<[string, string | undefined, number]>([
    ["12:34", undefined, 754],
    ["1:02:03", undefined, 3723],
    ["۱۲:۳۴", "fa", 754],
    ["12.34", "fi", 754],
    ["PT12M34S", undefined, 754],
    ["12 minutes, 34 seconds", undefined, 754],
    ["12 Minuten und 34 Sekunden", "de", 754],
    ["1 h 2 min", "fr", 3720],
    ["3 分 20 秒", "ja", 200],
  ])("%s (%s)", (text, language, seconds) => {
    expect(parseDuration(text, language)).toEqual({ ok: true, seconds, text });
  });

  it.each(["LIVE", "12:75", "1:75:00", "5 views", "2 seconds 3 minutes", "P", "12"])("%s is no length", (text) => {
    expect(parseDuration(text)).toEqual({ ok: false, why: "unreadable", text });
  });
});
