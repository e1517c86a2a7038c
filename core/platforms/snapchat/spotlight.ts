import { parseCount } from "../../counts";
import type { DomElement, DomScope } from "../dom";
import type { Page } from "../page";
import { type ItemRule, postList } from "../post-list";
import { cleaned } from "../read/number-text";
import { childOf, interaction, isA, type SchemaNode, schemaNodes, textOf } from "../read/schema-org";
import type { Found } from "../rule";
import { opened, source } from "../source";

const SPOTLIGHT = /^(?:https:\/\/www\.snapchat\.com)?\/@([^/]+)\/spotlight\/([^/?#]+)/;

const spotlight = (href: string | null): { handle: string; id: string } | null => {
  const match = SPOTLIGHT.exec(href ?? "");
  return match?.[1] && match[2] ? { handle: match[1], id: match[2] } : null;
};

const same = (a: string | null, b: string | null): boolean => a !== null && a.toLowerCase() === b?.toLowerCase();
const url = (page: Page, id: string): string => `https://www.snapchat.com/@${page.target.handle}/spotlight/${id}`;

/** Posts of a profile, or the one that an address means. */
const wanted = (page: Page, id: string): boolean => page.target.kind === "profile" || page.target.postId === id;
const origin = (page: Page) => (page.target.kind === "profile" ? "latest" : "single");

/** Video nodes of the page's data; each names its creator. */
const videos = source("schema", (page) =>
  opened(
    schemaNodes(page.root).filter(
      (node) =>
        isA(node, "VideoObject") && same(textOf(childOf(node, "creator") ?? {}, "alternateName"), page.target.handle),
    ),
  ),
);

const counted = (action: string) => (node: SchemaNode) => interaction(node, action);

const inData = postList<SchemaNode[], SchemaNode>({
  source: videos,
  name: "video",
  items: (nodes) => nodes,
  id: (node, page) => {
    const id = spotlight(textOf(node, "url"))?.id ?? null;
    return id !== null && wanted(page, id) ? id : null;
  },
  url: (_node, page, id) => url(page, id),
  kind: () => "short",
  time: (node) => {
    const written = Date.parse(textOf(node, "uploadDate") ?? "");
    return Number.isNaN(written) ? null : written;
  },
  // What the network writes where a Snap has no caption.
  caption: (node) => (textOf(node, "name") === "Spotlight Snap" ? null : textOf(node, "name")),
  origin: (_node, page) => origin(page),
  counts: {
    views: [{ name: "watched", read: counted("WatchAction") }],
    likes: [{ name: "liked", read: counted("LikeAction") }],
    comments: [{ name: "commented", read: counted("CommentAction") }],
  },
});

/** Tiles with three numbers under the picture: views, comments, shares. Every tile may stand twice. */
const tiles = source("tiles", (page) => (page.target.kind === "profile" ? opened(page.root) : { state: "absent" }));

const numbers = (tile: DomElement): string[] =>
  Array.from(tile.querySelectorAll("h7"))
    .map((each) => cleaned(each.textContent ?? ""))
    .filter((text) => text !== "");

const nth = (at: number, name: string): ItemRule<DomElement> => ({
  name,
  // Only a full row says which number is which.
  read: (tile): Found => {
    const text = numbers(tile).length === 3 ? numbers(tile)[at] : undefined;
    if (text === undefined) return null;
    // Tiles are written the English way ("1.3m" is a million and a half) on pages of every language.
    const read = parseCount(text, { language: "en", platform: "snapchat" });
    return read.ok ? read.count : text;
  },
});

const onTiles = postList<DomScope, DomElement>({
  source: tiles,
  name: "tile",
  items: (root, page) =>
    Array.from(root.querySelectorAll('a[href*="/spotlight/"]')).filter((link) =>
      same(spotlight(link.getAttribute("href"))?.handle ?? null, page.target.handle),
    ),
  id: (tile) => spotlight(tile.getAttribute("href"))?.id ?? null,
  url: (_tile, page, id) => url(page, id),
  kind: () => "short",
  counts: { views: [nth(0, "views")], comments: [nth(1, "comments")], shares: [nth(2, "shares")] },
});

export const posts = [inData, onTiles];
