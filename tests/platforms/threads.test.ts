import { describe, expect, it } from "vitest";
import { readDocument } from "../../core/platforms/registry";
import type { Reading } from "../../core/types/reading";
import { FIXTURE_NOW } from "../../scripts/inspect/fixture";
import { countsOf } from "../support/counts";
import { parsePage } from "../support/document";
import { fixtures } from "../support/fixtures";

const html = (name: string): string => fixtures("threads").find((each) => each.name === name)?.html ?? "";
const PAGE = html("profile-portuguese").replaceAll("search", "mira.pao");

function read(page: string, url: string): Reading {
  const result = readDocument({ root: parsePage(page), url, language: "pt-BR", now: FIXTURE_NOW });
  if (!result.ok) throw new Error(result.why);
  return result.reading;
}

const numbers = (reading: Reading): string[] =>
  [...countsOf(reading)].flatMap(([place, field]) => (field.ok ? [`${place} ${field.value.text}`] : []));

describe("going from one creator to the next without a page load", () => {
  const B = "https://www.threads.com/@jon.runs";

  it("shows nothing while the old column stands", () => {
    expect(read(PAGE, B).fields.followers).toMatchObject({ ok: false, why: "stale" });
    expect(numbers(read(PAGE, B))).toEqual([]);
  });

  it("shows nothing while tabs and handle disagree", () => {
    const page = PAGE.replace(/@mira\.pao\/(replies|media|reposts)/g, "@jon.runs/$1");
    expect(numbers(read(page, B))).toEqual([]);
    expect(numbers(read(page, "https://www.threads.com/@mira.pao"))).toEqual([]);
  });

  it("passes a hidden column of the creator before over", () => {
    const hidden = `<div hidden>${/<body>(.*)<\/body>/s.exec(PAGE)?.[1] ?? ""}</div>`;
    const page = PAGE.replaceAll("mira.pao", "jon.runs")
      .replaceAll('12.345">12,3 mil', '987">987')
      .replace("<body>", `<body>${hidden}`);
    expect(read(page, B).fields.followers).toMatchObject({ ok: true, value: { value: 987 } });
  });

  it("reads the column that belongs to the address where several stand side by side", () => {
    const other = (/<body>(.*)<\/body>/s.exec(PAGE)?.[1] ?? "")
      .replaceAll("mira.pao", "jon.runs")
      .replaceAll('12.345">12,3 mil', '987">987');
    const page = PAGE.replace("</body>", `${other}</body>`);
    expect(read(page, B).fields.followers).toMatchObject({ ok: true, value: { value: 987 } });
    expect(read(page, "https://www.threads.com/@mira.pao").fields.followers).toMatchObject({ value: { value: 12345 } });
  });
});

describe("a post's row of controls", () => {
  it("is left alone where a control is missing", () => {
    const page = PAGE.replace(/<div role="button"><div><div><svg aria-label="Comentar".*?<\/div><\/div><\/div>/s, "");
    const [post] = read(page, "https://www.threads.com/@mira.pao").posts;
    expect(post?.id).toBe("DSVTA7zqJao");
    expect([post?.likes.ok, post?.comments.ok, post?.shares.ok]).toEqual([false, false, false]);
  });
});

it("keeps answers to others out of the posts", () => {
  expect(read(PAGE, "https://www.threads.com/@mira.pao/replies").posts).toEqual([]);
});
