import { parseAge } from "../../counts";
import type { PostKind, PostOrigin } from "../../types/reading";
import type { DomElement, DomScope } from "../dom";
import type { Page } from "../page";
import { postList } from "../post-list";
import { confirmed } from "../read/confirmed";
import { all, outside } from "../read/elements";
import { cleaned } from "../read/number-text";
import { attr, attrs, lineOf, text } from "../read/text";
import { type SourceState, source } from "../source";
import { channelOf, sameChannel, videoOf } from "./address";
import { header, visibleChannel } from "./channel";
import { type DataVideo, dataVideos, viewsInParts } from "./data-videos";
import { channelData } from "./page-data";

/** A tile of a channel's grid or shelves. */
interface Tile {
  root: DomElement;
  id: string;
  kind: PostKind;
  /** Texts under the title, in order: views, then age. */
  parts: string[];
}

interface Grid {
  tiles: Tile[];
  origin: PostOrigin;
  known: ReadonlyMap<string, DataVideo>;
}

/** One element for each layout of a tile: until 2026, since 2026, Shorts now and before. */
const TILES =
  "ytd-rich-grid-media, ytd-grid-video-renderer, ytd-video-renderer, yt-lockup-view-model, ytm-shorts-lockup-view-model, " +
  "ytd-rich-grid-slim-media, ytd-reel-item-renderer";
const LINK = 'a[href*="/watch?"], a[href*="/shorts/"]';
const CLOCK = /^\p{Nd}{1,3}(?::\p{Nd}{2}){1,2}$/u;

/** A playlist's tile links to its first video. */
const isPlaylist = (tile: DomElement): boolean => tile.querySelector("yt-collection-thumbnail-view-model") !== null;

function kindOf(tile: DomElement, short: boolean): PostKind | "upcoming" {
  const style = attr(tile, "ytd-thumbnail-overlay-time-status-renderer[overlay-style]", "overlay-style");
  if (short || style === "SHORTS") return "short";
  if (style === "LIVE") return "live";
  if (style === "UPCOMING") return "upcoming";
  const badges = all(tile, "badge-shape, ytd-thumbnail-overlay-time-status-renderer #text").map((badge) =>
    lineOf(badge),
  );
  // Only a finished video has a length; a stream and an announcement carry a word in its place.
  return badges.some((badge) => CLOCK.test(cleaned(badge))) ? "video" : badges.length > 0 ? "upcoming" : "video";
}

function partsOf(tile: DomElement, kind: PostKind): string[] {
  const now = outside(tile, 'span[role="text"]', ["h3"]);
  const found = now.length > 0 ? now : all(tile, "#metadata-line span, ytd-video-meta-block span.inline-metadata-item");
  const parts = found.map(lineOf).filter((part) => part !== "" && part !== "•");
  return kind === "short" ? parts.slice(0, 1) : parts;
}

/** Another channel's video among the shelves names its channel. */
function isForeign(tile: DomElement, page: Page, own: readonly (string | null)[]): boolean {
  const named = attrs(tile, "yt-content-metadata-view-model a[href], ytd-channel-name a[href]", "href").flatMap(
    (href) => channelOf(href) ?? [],
  );
  return (
    named.length > 0 && !named.some((name) => [page.target.handle, ...own].some((each) => sameChannel(name, each)))
  );
}

function tilesIn(root: DomScope, page: Page, own: readonly (string | null)[]): Tile[] {
  const found = new Map<string, Tile>();
  for (const tile of all(root, TILES)) {
    const link = videoOf(attr(tile, LINK, "href"));
    if (!link || found.has(link.id) || isPlaylist(tile) || isForeign(tile, page, own)) continue;
    const kind = kindOf(tile, link.short);
    if (kind === "upcoming") continue;
    found.set(link.id, { root: tile, id: link.id, kind, parts: partsOf(tile, kind) });
  }
  return [...found.values()];
}

/** The first choice over a grid is "Latest"; the others sort by fame or backwards. */
function originOf(root: DomScope, page: Page): PostOrigin {
  if (page.target.kind !== "profile") return "single";
  if (page.target.tab === "search") return "search";
  if (!["videos", "shorts", "streams"].includes(page.target.tab)) return "popular";
  for (const chips of [
    "yt-chip-cloud-chip-renderer",
    'chip-view-model button[role="tab"]',
    'chip-shape button[role="tab"]',
  ]) {
    const states = attrs(root, chips, "aria-selected");
    const selected = states.indexOf("true");
    if (selected >= 0) return selected === 0 ? "latest" : "popular";
  }
  return "latest";
}

const grid = source<Grid>("grid", (page): SourceState<Grid> => {
  const state = header.open(page);
  if (state.state !== "open") return state;
  const root = visibleChannel(page);
  if (!root) return { state: "absent" };
  const data = channelData.open(page);
  const own = [state.scope.handle, ...(data.state === "open" ? [data.scope.id, data.scope.handle] : [])];
  const videos = dataVideos.open(page);
  const known = new Map(videos.state === "open" ? videos.scope.map((video) => [video.id, video]) : []);
  return { state: "open", scope: { tiles: tilesIn(root, page, own), origin: originOf(root, page), known } };
});

type Item = Tile & { grid: Grid };

const views = (item: Item, page: Page): string | null => viewsInParts(item.parts, item.kind, page);

/** A title's label ends in the views on Shorts: "TITLE, 3 million views – play Short". */
function labelledViews({ root, kind }: Item): string | null {
  if (kind !== "short") return null;
  const heading = root.querySelector("h3[aria-label]");
  const label = heading?.getAttribute("aria-label") ?? "";
  const title = heading ? lineOf(heading) : "";
  if (title === "" || !label.startsWith(`${title}, `)) return null;
  return label.slice(title.length + 2).split(/\s[–-]\s/)[0] ?? null;
}

/** The age stands behind the views, or alone where there are none. */
function ageOf(parts: readonly string[], page: Page) {
  for (const part of parts.length > 1 ? parts.slice(1) : parts) {
    const age = parseAge(part, page.language, page.now);
    if (age.ok) return { earliest: age.earliest, latest: age.latest };
  }
  return null;
}

const channelTiles = postList<Grid, Item>({
  source: grid,
  name: "tile",
  items: (scope) => scope.tiles.map((tile) => ({ ...tile, grid: scope })),
  id: ({ id }) => id,
  url: ({ kind }, _page, id) =>
    kind === "short" ? `https://www.youtube.com/shorts/${id}` : `https://www.youtube.com/watch?v=${id}`,
  kind: ({ kind }) => kind,
  time: ({ parts }, page) => ageOf(parts, page),
  caption: ({ root }) => attr(root, "h3[title]", "title") || text(root, "h3, #video-title") || null,
  origin: ({ grid: { origin } }) => origin,
  counts: {
    views: [
      {
        name: "views-as-shown",
        // The page's data has the exact number of a tile, until 2026.
        read: (item, page) =>
          confirmed(item.grid.known.get(item.id)?.exactViews ?? null, views(item, page), page, "views"),
      },
      { name: "views", read: views },
      { name: "views-label", read: labelledViews },
    ],
  },
});

/** Videos of the page's data where no tile is drawn yet. */
const listed = postList<readonly DataVideo[], DataVideo>({
  source: dataVideos,
  name: "item",
  items: (videos, page) => {
    const state = grid.open(page);
    return state.state === "open" && state.scope.tiles.length > 0 ? [] : videos.filter(({ featured }) => !featured);
  },
  id: ({ id }) => id,
  url: ({ kind }, _page, id) =>
    kind === "short" ? `https://www.youtube.com/shorts/${id}` : `https://www.youtube.com/watch?v=${id}`,
  kind: ({ kind }) => kind,
  time: ({ parts }, page) => ageOf(parts, page),
  caption: ({ title }) => title,
  origin: (_item, page) =>
    page.target.kind === "profile" && ["videos", "shorts", "streams"].includes(page.target.tab) ? "latest" : "popular",
  counts: {
    views: [
      { name: "views-exact", read: ({ exactViews, kind }) => (kind === "live" ? null : exactViews) },
      { name: "views", read: ({ parts, kind }, page) => viewsInParts(parts, kind, page) },
    ],
  },
});

export const channelPosts = [channelTiles, listed];
