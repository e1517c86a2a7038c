import type { PostOrigin } from "../../types/reading";
import type { DomElement, DomScope } from "../dom";
import { postList } from "../post-list";
import { all } from "../read/elements";
import { type JsonObject, numberAt, objectAt, stringAt } from "../read/json";
import { putFirst } from "../read/put-first";
import { attr, text } from "../read/text";
import { source } from "../source";
import { permalink, sameHandle, timeFromId } from "./address";
import { itemCount, sigiItem, sigiItems } from "./embedded";
import { header } from "./header";

interface Tile {
  tile: DomElement;
  id: string;
  author: string;
  photo: boolean;
}

const TILE = '[data-e2e="user-post-item"]';

/** Tiles of the profile's list. Suggested and searched videos stand in lists of other names. */
function tiles(root: DomScope): Tile[] {
  return all(root, TILE).flatMap((tile) => {
    const link = permalink(attr(tile, 'a[href*="/video/"], a[href*="/photo/"]', "href"));
    return link ? [{ tile, ...link }] : [];
  });
}

const hasBadge = ({ tile }: Tile): boolean => tile.querySelector('[data-e2e="video-card-badge"]') !== null;

/** Places at the top where pinned videos stand. */
const MOST_PINNED = 3;

/** A first tile without its badge that is older than tiles below the pinned places was put there by hand. */
function isPinned(shown: readonly Tile[], place: number, origin: PostOrigin): boolean {
  const tile = shown[place];
  if (!tile || hasBadge(tile)) return tile !== undefined;
  const times = shown.map(({ id }) => timeFromId(id));
  return origin === "latest" && putFirst(times, place, MOST_PINNED);
}

const FEWEST_TO_JUDGE = 4;

/**
 * Reposts, likes and favourites have tabs of their own, and the own videos can be sorted by fame or
 * backwards: there ids do not fall from tile to tile.
 */
function originOf(shown: readonly Tile[], root: DomScope): PostOrigin {
  const tab = attr(root, '[role="tab"][aria-selected="true"]', "data-e2e");
  if (tab !== null && tab !== "videos-tab") return "feed";
  const times = shown.filter((tile) => !hasBadge(tile)).flatMap(({ id }) => timeFromId(id) ?? []);
  if (times.length < FEWEST_TO_JUDGE) return "latest";
  const falling = times.slice(1).filter((time, at) => time <= (times[at] ?? 0)).length;
  return falling >= 0.75 * (times.length - 1) ? "latest" : "popular";
}

interface Grid {
  tiles: Tile[];
  origin: PostOrigin;
}

const grid = source<Grid>("grid", (page) => {
  const state = header.open(page);
  if (state.state !== "open") return state;
  const own = tiles(state.scope).filter(({ author }) => sameHandle(author, page.target.handle));
  return { state: "open", scope: { tiles: own, origin: originOf(own, state.scope) } };
});

/** The caption stands in the picture's description, before who made it and the sound. */
function caption({ tile }: Tile): string | null {
  const own = text(tile, '[data-e2e="user-post-item-desc"]');
  if (own) return own;
  const alt = attr(tile, "img[alt]", "alt") ?? "";
  const cut = alt.search(/ created by .* with /);
  return (cut < 0 ? alt : alt.slice(0, cut)).trim() || null;
}

const permalinkOf = ({ author, id, photo }: Tile): string =>
  `https://www.tiktok.com/@${author}/${photo ? "photo" : "video"}/${id}`;

/** Videos on a profile: the tiles show views and nothing else. */
const profileTiles = postList<Grid, Tile & { grid: Grid; pinned: boolean }>({
  source: grid,
  name: "tile",
  items: (scope) =>
    scope.tiles.map((tile, place) => ({ ...tile, grid: scope, pinned: isPinned(scope.tiles, place, scope.origin) })),
  id: ({ id }) => id,
  url: permalinkOf,
  kind: ({ photo }) => (photo ? "photo" : "short"),
  time: ({ id }) => timeFromId(id),
  flags: ({ pinned }) => ({ pinned }),
  caption,
  origin: ({ grid: { origin } }) => origin,
  counts: {
    views: [
      {
        name: "video-views",
        // While a tile plays on hover its views are gone, which is no zero.
        read: ({ tile }) => text(tile, '[data-e2e="video-views"]'),
      },
    ],
  },
});

interface Listed {
  item: JsonObject;
  id: string;
}

/**
 * Posts of the 2023 data. Where tiles stand they add counts to those tiles only: the data holds more
 * posts than the page shows.
 */
const sigiPosts = postList<JsonObject, Listed>({
  source: source("sigi-posts-2023", (page) =>
    page.target.kind === "profile" ? sigiItems.open(page) : { state: "absent" },
  ),
  name: "item",
  items: (items, page) => {
    const state = grid.open(page);
    const shown = state.state === "open" ? state.scope.tiles.map(({ id }) => id) : [];
    const ids = shown.length > 0 ? shown : Object.keys(items);
    return ids.flatMap((id) => {
      const item = sigiItem(items, id, page);
      return item ? [{ item, id }] : [];
    });
  },
  id: ({ id }) => id,
  url: ({ id }, page) => `https://www.tiktok.com/@${page.target.handle}/video/${id}`,
  kind: () => "short",
  time: ({ id }) => timeFromId(id),
  flags: ({ item }) => ({ sponsored: item.isAd === true && numberAt(item, "adLabelVersion") !== null }),
  caption: ({ item }) => stringAt(item, "desc"),
  counts: {
    views: [{ name: "play-count", read: ({ item }) => itemCount(objectAt(item, "stats"), "playCount") }],
    likes: [{ name: "digg-count", read: ({ item }) => itemCount(objectAt(item, "stats"), "diggCount") }],
    comments: [{ name: "comment-count", read: ({ item }) => itemCount(objectAt(item, "stats"), "commentCount") }],
    shares: [{ name: "share-count", read: ({ item }) => itemCount(objectAt(item, "stats"), "shareCount") }],
  },
});

export const profilePosts = [profileTiles, sigiPosts];
