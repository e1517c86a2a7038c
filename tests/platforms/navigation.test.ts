import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import type { DomScope } from "../../core/platforms/dom";
import { isStillOf, PLATFORMS, readDocument, readInSteps } from "../../core/platforms/registry";
import type { Reading } from "../../core/types/reading";
import { FIXTURE_NOW, type Fixture } from "../../scripts/inspect/fixture";
import { wrongCounts } from "../support/counts";
import { anyCount, creatorsOn, ownPosts } from "../support/creators";
import { parsePage } from "../support/document";
import { fixtures, readFixture } from "../support/fixtures";

/*
 * All these networks change from creator A to creator B inside one page. The address may change first
 * (Twitch, YouTube), the content may (a click on a tile), or half of the content; the server's data of A
 * stays in the head for the whole session. In each of these moments a number of A must not be read as B's.
 */

interface Parts {
  head: string;
  body: string;
}

function parts({ html }: Fixture): Parts {
  const head = /<head[^>]*>([\s\S]*?)<\/head>/i.exec(html)?.[1] ?? "";
  const body = /<body[^>]*>([\s\S]*?)<\/body>/i.exec(html)?.[1] ?? "";
  return { head, body };
}

const page = (language: string | null, head: string, body: string): string =>
  `<!doctype html><html${language === null ? "" : ` lang="${language}"`}><head>${head}</head><body>${body}</body></html>`;

function read(fixture: Fixture, root: DomScope, url: string): Reading {
  const reading = readFixture(fixture, { root, url });
  if (!reading) throw new Error(`${url} is not a creator's`);
  return ownPosts(reading);
}

const pairs = PLATFORMS.flatMap((platform) => {
  const known = creatorsOn(platform.id);
  return known.flatMap((a) => known.filter((b) => b !== a).map((b) => [platform.id, a, b] as const));
}).map(([id, a, b]) => ({ title: `${id}: from ${a.name} to ${b.name}`, a, b }));

describe.each(pairs)("$title", ({ a, b }) => {
  const from = parts(a);
  const to = parts(b);
  const truth = read(b, b.parse(), b.url);

  it("reads nothing while only the address has changed", () => {
    expect(anyCount(read(a, a.parse(), b.url))).toEqual([]);
  });

  it("reads nothing while only the content has changed", () => {
    expect(anyCount(read(b, b.parse(), a.url))).toEqual([]);
  });

  it.each([
    ["the embedded data of A still there", page(b.language, from.head, to.body)],
    ["the embedded data of A before that of B", page(b.language, from.head + to.head, to.body)],
    ["the embedded data of B after A's content", page(a.language, to.head, from.body)],
    ["A's content still below B's", page(b.language, to.head, to.body + from.body)],
    ["A's content still above B's", page(b.language, to.head, from.body + to.body)],
    ["A's data and content still above B's", page(b.language, from.head, from.body + to.body)],
  ])("gives no number of A for B with %s", (_name, html) => {
    expect(wrongCounts(read(b, parsePage(html), b.url), truth)).toEqual([]);
  });

  it("gives no number of B for A on the way back", () => {
    const back = read(a, a.parse(), a.url);
    for (const html of [
      page(b.language, from.head, to.body),
      page(a.language, from.head + to.head, from.body + to.body),
    ]) {
      expect(wrongCounts(read(a, parsePage(html), a.url), back)).toEqual([]);
    }
  });

  it("keeps no number of B in a reading of A during which the page changed", () => {
    const mine = read(a, a.parse(), a.url);
    let shown: DomScope = a.parse();
    const root: DomScope = {
      querySelector: (selector) => shown.querySelector(selector),
      querySelectorAll: (selector) => shown.querySelectorAll(selector),
    };
    const options = { root, url: a.url, language: a.language, now: FIXTURE_NOW };
    const all = [...readInSteps(options)].length;
    for (const change of [1, Math.floor(all / 2)]) {
      shown = a.parse();
      const steps = readInSteps(options);
      let next = steps.next();
      for (let at = 1; !next.done; at += 1) {
        if (at === change) shown = parsePage(page(b.language, from.head, to.body));
        next = steps.next();
      }
      const { value } = next;
      if (!value?.ok || !isStillOf(value.reading, options)) continue;
      // What only A's own embedded data says of A's post may stand: the whole reading prefers the tile's word.
      const isOwn = (place: string) => place.includes("/") && a.html.includes(place.split("/")[0] ?? "");
      const wrong = wrongCounts(ownPosts(value.reading), mine).filter((each) => {
        const [place = "", text = ""] = each.replace(/ \([^)]*\)$/, "").split(": ");
        return !isOwn(place) || !a.html.includes(text);
      });
      expect(wrong, `changed after step ${change} of ${all}`).toEqual([]);
    }
    shown = a.parse();
    // Where nothing happens a reading with pauses counts: the line would never show otherwise.
    expect(isStillOf(mine, options)).toBe(true);
  });

  it("follows one living document from A to B and back", () => {
    const window = new Window({ url: a.url });
    // happy-dom's document has all that rules read through; its types are its own.
    const document = window.document as unknown as DomScope & { documentElement: { innerHTML: string } };
    const show = (head: string, body: string): DomScope => {
      document.documentElement.innerHTML = `<head>${head}</head><body>${body}</body>`;
      return document;
    };
    const atA = read(a, show(from.head, from.body), a.url);
    expect(anyCount(read(a, document, b.url))).toEqual([]);
    expect(wrongCounts(read(b, show(from.head, to.body), b.url), truth)).toEqual([]);
    expect(anyCount(read(b, show(to.head, to.body), b.url))).toEqual(anyCount(truth));
    expect(anyCount(read(a, show(from.head, from.body), a.url))).toEqual(anyCount(atA));
    window.close();
  });
});

it("walks between creators on every network that reads profiles", () => {
  const walked = new Set(pairs.map(({ a }) => a.platform));
  const readable = PLATFORMS.filter((platform) => platform.counts.followers.length > 0).map(({ id }) => id);
  expect(readable.filter((id) => !walked.has(id) && fixtures(id).length > 0)).toEqual([]);
});

describe.each(PLATFORMS.map((platform) => [platform.id, platform] as const))("%s", (id, platform) => {
  it("reads nothing at a look-alike address, whatever the page holds", () => {
    for (const fixture of fixtures(id)) {
      for (const url of platform.examples.refused) {
        const result = readDocument({ root: fixture.parse(), url, language: fixture.language, now: 0 });
        expect(result.ok, `${fixture.name} at ${url}`).toBe(false);
      }
    }
  });
});
