import { createHash } from "node:crypto";
import fc from "fast-check";
import { parse } from "parse5";
import { beforeAll, describe, expect, test } from "vitest";
import { printFile } from "../../components/shortlist/client-file/print";
import { clientDocument, FILE_PARTS, type FileChoice } from "../../core/client-file/document";
import { clientHtml } from "../../core/client-file/html";
import { markup } from "../../core/client-file/markup";
import type { Creator } from "../../core/shortlist/types";
import { LIST } from "../e2e/support/shortlist-creators";
import { NOW } from "../shortlist/factories";
import { installEnglish } from "../support/words";
import { aChoice, aRichCreator, INSIDES, SECRETS } from "./support";

beforeAll(installEnglish);

const documentOf = (choice: Partial<FileChoice> = {}, creator: Creator = aRichCreator()) =>
  clientDocument([creator], LIST.id, aChoice(choice), NOW);
const htmlOf = (choice: Partial<FileChoice> = {}, creator: Creator = aRichCreator()) =>
  clientHtml(printFile(documentOf(choice, creator)), INSIDES);
/** What a reader sees: the text of the page without its style, script and markup. */
const wordsOf = (html: string) =>
  html
    .replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");

describe("what goes into a client's file", () => {
  test("everything ticked stands there with its day and source, and nothing of the house", () => {
    const html = htmlOf();
    const words = wordsOf(html);
    for (const text of [
      "8,200",
      "read on Jan 10, 2026",
      "12 posts · short videos",
      "typical for this size on TikTok",
      "House pack · 2026-03 · median · denominator: followers · 182 creators · Source: Own series",
      "Engagement rate by views",
      "$9,151",
      "2 × short videos",
      "usage 30 days",
      "Stated by the creator, not measured",
      "Austria 40%",
      "as of Jan 10, 2026 · media kit",
      "ada@example.test",
      "Bakes on camera",
      "Hello",
      "https://example.test/ada.bakes",
    ]) {
      expect(words).toContain(text);
    }
    for (const secret of SECRETS) expect(html).not.toContain(secret);
    expect(words).not.toContain("25%");
  });

  test.each(FILE_PARTS)("%s stays out when it is not ticked", (part) => {
    const without = documentOf({ parts: FILE_PARTS.filter((one) => one !== part) });
    const only = documentOf({ parts: [part] });
    const keys = (file: typeof only) => Object.keys(file.creators[0] ?? {});
    const key = part === "tier" ? "tiers" : part;
    if (part === "note") expect([without.creators[0]?.note, only.creators[0]?.note]).toEqual(["", "Bakes on camera"]);
    else expect([keys(without).includes(key), keys(only).includes(key)]).toEqual([false, true]);
    expect(keys(only).length).toBe(part === "note" ? 8 : 9);
  });

  test("the house's cost is never shown in the place of a price that is not set", () => {
    const rich = aRichCreator();
    const own = rich.memberships[LIST.id];
    const quotes = own?.quotes.map((quote) => ({ ...quote, clientPrice: null })) ?? [];
    const creator = { ...rich, memberships: { [LIST.id]: { ...(own as NonNullable<typeof own>), quotes } } };
    expect(documentOf({}, creator).creators[0]?.price).toBeNull();
    const html = htmlOf({}, creator);
    expect(wordsOf(html)).toContain("Price no price yet");
    for (const secret of SECRETS) expect(html).not.toContain(secret);
  });

  test("signals stand there only where they were ticked, with evidence and other explanations", () => {
    expect(htmlOf()).not.toContain("viral");
    const words = wordsOf(htmlOf({ entries: [{ id: "tiktok:ada.bakes", note: "", signals: ["one-hit"] }] }));
    expect(words).toContain("mean 90, median 20");
    expect(words).toMatch(/viral/i);
    expect(words).toContain("3%");
    expect(words).toContain("not a judgement");
    expect(words).not.toMatch(/fake|fraud|suspicious/i);
  });

  test("what was not read says so and is never a nought", () => {
    const words = wordsOf(htmlOf({}, { ...aRichCreator(), latest: null, stated: [] }));
    expect(words.match(/not read/g)?.length).toBeGreaterThanOrEqual(5);
    expect(words).not.toMatch(/Followers 0|views 0/i);
  });

  test("an address that is no web address becomes no link", () => {
    expect(htmlOf({}, { ...aRichCreator(), url: "javascript:alert(1)" })).not.toContain("javascript:");
  });

  test("creators that are gone are left out", () => {
    expect(documentOf({ entries: [{ id: "x:gone", note: "", signals: [] }] }).creators).toEqual([]);
  });
});

interface Node {
  nodeName: string;
  attrs?: { name: string; value: string }[];
  childNodes?: Node[];
}
const elements = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(elements)];
// parse5's own tree is richer than the three fields that are looked at.
const tree = (html: string) => elements(parse(html) as unknown as Node);

describe("the page", () => {
  test("allows nothing but its own style and script, whose hashes fit", () => {
    const html = htmlOf();
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1]?.replaceAll("&#39;", "'");
    const hash = (tag: string) =>
      createHash("sha256")
        .update(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html)?.[1] ?? "")
        .digest("base64");
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash("style")}'; script-src 'sha256-${hash("script")}'; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(/<(img|link|iframe|object|embed|video|audio|form)\b|[^a-z]url\(|@import|\son[a-z]+=/i);
    expect(INSIDES.script.text).not.toMatch(/fetch|XMLHttpRequest|WebSocket|sendBeacon|import\(|localStorage/);
  });

  test("keeps hostile texts as texts, whatever they are", () => {
    const plain = tree(htmlOf()).map(({ nodeName }) => nodeName);
    const hostile = fc.oneof(
      fc.constantFrom(
        '"><script>alert(1)</script>',
        "</title><img src=x onerror=y>",
        "' onload='x",
        "\u202eevil",
        "--><b>",
      ),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const name = `x${text}`;
        const creator = aRichCreator();
        const html = htmlOf(
          { title: name, message: name, entries: [{ id: creator.id, note: name, signals: [] }] },
          { ...creator, handle: name, profile: { ...creator.profile, displayName: name } },
        );
        const nodes = tree(html);
        expect(nodes.map(({ nodeName }) => nodeName)).toEqual(plain);
        const names = new Set(nodes.flatMap(({ attrs = [] }) => attrs.map((one) => one.name)));
        expect([...names].filter((one) => one.startsWith("on") || one === "src")).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("markup escapes in elements and attributes, and takes markup as it is", () => {
    expect(markup`<b title="${"\"'"}">${"<&"}</b>${[markup`<i>${"x"}</i>`]}`.html).toBe(
      '<b title="&quot;&#39;">&lt;&amp;</b><i>x</i>',
    );
  });
});
