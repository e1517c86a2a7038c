import { type AnyNode, isTag, type ParentNode } from "domhandler";
import { parse, serialize } from "parse5";
import { adapter, type Htmlparser2TreeAdapterMap } from "parse5-htmlparser2-tree-adapter";
import { describe, expect, it } from "vitest";
import { seededRandom } from "../../core/metrics/bootstrap";
import type { Reading } from "../../core/types/reading";
import { POST_COUNTS, wrongCounts } from "../support/counts";
import { parsePage } from "../support/document";
import { fixtures, readFixture } from "../support/fixtures";

function removeSome(node: ParentNode, random: () => number, share: number): void {
  node.children = node.children.filter((child: AnyNode) => {
    if (isTag(child) && !["html", "head", "body"].includes(child.name) && random() < share) return false;
    if (isTag(child)) removeSome(child, random, share);
    return true;
  });
}

/** A page from which a share of all elements was taken, each with what is in it. */
function damaged(html: string, seed: number, share: number): string {
  const document = parse<Htmlparser2TreeAdapterMap>(html, { treeAdapter: adapter });
  removeSome(document, seededRandom(seed), share);
  return serialize<Htmlparser2TreeAdapterMap>(document, { treeAdapter: adapter });
}

/** Without its notice this is an ordinary page of the creator before it is drawn, and its tags are right. */
const WHOLE_ONLY = ["facebook/page-unsupported-browser"];

/**
 * What no reader can tell: a blank control means zero on some networks, so a control that lost its
 * number reads as one. And posts that were in the page's data all along show up when their tiles are gone.
 */
function knowable(reading: Reading, truth: Reading): Reading {
  const ids = new Set(truth.posts.map(({ id }) => id));
  const posts = reading.posts
    .filter(({ id }) => ids.has(id))
    .map((post) => {
      const copy = { ...post };
      for (const name of POST_COUNTS) {
        const field = copy[name];
        if (field.ok && field.value.text === "") copy[name] = { ok: false, why: "empty", tried: [] };
      }
      return copy;
    });
  return { ...reading, posts };
}

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const pages = fixtures().filter(({ platform, name }) => !WHOLE_ONLY.includes(`${platform}/${name}`));

describe.each(pages.map((page) => [`${page.platform}/${page.name}`, page] as const))("%s", (_name, page) => {
  it("gives no wrong number with many of its elements missing", () => {
    const truth = readFixture(page);
    if (!truth) return;
    const wrong = SEEDS.flatMap((seed) => {
      // A tenth at every level takes about half of a page that is nested seven deep.
      const html = damaged(page.html, seed, 0.1);
      const reading = readFixture(page, { root: parsePage(html) });
      return reading ? wrongCounts(knowable(reading, truth), truth).map((each) => `seed ${seed}: ${each}`) : [];
    });
    expect(wrong).toEqual([]);
  });
});
