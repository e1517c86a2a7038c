import { describe, expect, it } from "vitest";
import { readDocument } from "../../../core/platforms/registry";
import type { Reading } from "../../../core/types/reading";
import { parsePage } from "../../support/document";

const NUMBERS = "<div><p><b>12</b> <span>Following</span></p><p><b>48.1K</b> <span>Followers</span></p></div>";

function read(body: string): Reading {
  const url = "https://www.tiktok.com/@mira.bakes";
  const result = readDocument({ root: parsePage(`<main>${body}</main>`), url, language: "en", now: 0 });
  if (!result.ok) throw new Error(result.why);
  return result.reading;
}

describe("reading by wording", () => {
  it("finds a number by its word beside the creator's handle, and says how it was read", () => {
    const { followers, following } = read(`<div><h1>mira.bakes</h1>${NUMBERS}</div>`).fields;
    expect(followers).toMatchObject({ ok: true, rule: "wording.followers", value: { low: 48_050, high: 48_149 } });
    expect(following).toMatchObject({ ok: true, rule: "wording.following", value: { value: 12 } });
  });

  it.each([
    ["<p>48.1K Followers</p>", true],
    ["<p>Followers: 48.1K</p>", true],
    ["<p><b>48.1K</b><span>Followers</span></p>", true],
    ["<p><span>Followers</span><b>48.1K</b></p>", true],
    ["<p><span>Followers</span><b>48.1K</b><b>49K</b></p>", false],
  ])("takes the number before the word or behind it: %s", (counts, found) => {
    expect(read(`<div><a href="/@mira.bakes">Mira</a>${counts}</div>`).fields.followers.ok).toBe(found);
  });

  it.each([
    ["without the creator's handle beside it", `<h1>Mira</h1>${NUMBERS}`],
    ["in another creator's card", `<h1>mira.bakes</h1><div><a href="/@noah.knits">Noah</a>${NUMBERS}</div>`],
    ["beside another creator's written handle", `<div><h1>mira.bakes</h1><p>@noah.knits</p>${NUMBERS}</div>`],
    ["under two headings", `<div><h1>mira.bakes</h1><h1>Noah</h1>${NUMBERS}</div>`],
    ["on a hidden page", `<div hidden><h1>mira.bakes</h1>${NUMBERS}</div>`],
    [
      "in a number that has another word",
      `<div><h1>mira.bakes</h1><p><b>551 posts</b><span>Followers</span></p></div>`,
    ],
    ["far from the header", `<h1>mira.bakes</h1><p>${"long text ".repeat(400)}</p>${NUMBERS}`],
  ])("finds nothing %s", (_where, body) => {
    expect(read(body).fields.followers).toMatchObject({ ok: false });
  });

  it("is ambiguous where two numbers differ", () => {
    const twice = `<div><h1>mira.bakes</h1>${NUMBERS}<p>301 followers</p></div>`;
    expect(read(twice).fields.followers).toMatchObject({ ok: false, why: "ambiguous" });
  });
});
