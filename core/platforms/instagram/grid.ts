import type { PostKind } from "../../types/reading";
import type { DomElement } from "../dom";
import { timeFromShortcode } from "../meta/shortcode";
import { type ItemRule, postList } from "../post-list";
import { all, outside } from "../read/elements";
import { cleaned } from "../read/number-text";
import { putFirst } from "../read/put-first";
import { type Found, NOT_SHOWN } from "../rule";
import { source } from "../source";
import { type Permalink, permalink } from "./address";
import { isGeneratedAlt } from "./generated-alt";
import { TILE_COUNTS, TILE_SELECTOR } from "./grid-tiles";
import { headerSource, namesIn } from "./header";

/** A tile of the profile's grid or of its Reels tab. */
interface Tile {
  link: DomElement;
  post: Permalink;
  pinned: boolean;
  /** How the page names the creator. */
  names: readonly string[];
}

const PIN_WORDS =
  /pin|épingl|fixad|fijad|anclad|angeheftet|fissat|vastgemaakt|przypi|закреп|закріп|sabit|semat|disemat|ghim|ปักหมุด|ピン|고정|置顶|置頂|مثبت|नत्थी|पिन/iu;
/** At most three posts can be pinned; they stand first. */
const MOST_PINNED = 3;

const labels = (link: DomElement): string =>
  all(link, "svg[aria-label]")
    .map((icon) => icon.getAttribute("aria-label") ?? "")
    .join(" ");

const grid = source("grid", (page) => {
  const found = headerSource.open(page);
  if (found.state !== "open") return found;
  // These tabs show posts of other people, or posts that the viewer saved.
  if (page.target.kind !== "profile" || ["tagged", "saved"].includes(page.target.tab)) return { state: "absent" };
  const { main, handle } = found.scope;
  const tiles = outside(main, TILE_SELECTOR, ["header", '[role="dialog"]']).flatMap((link) => {
    const post = permalink(link.getAttribute("href"));
    if (!post || post.word === "comment") return [];
    // A reel that somebody else owns, or a tile of the creator before.
    if (post.owner !== null && post.owner.toLowerCase() !== handle.toLowerCase()) return [];
    return [{ link, post }];
  });
  const times = tiles.map(({ post }) => timeFromShortcode(post.code));
  const names = [handle, ...namesIn(found.scope)];
  const latest = page.target.tab === "" || page.target.tab === "reels";
  return {
    state: "open",
    scope: tiles.map((tile, place) => ({
      ...tile,
      pinned: PIN_WORDS.test(labels(tile.link)) || (latest && putFirst(times, place, MOST_PINNED)),
      names,
    })),
  };
});

const kind = ({ post }: Tile): PostKind => (post.word === "reel" ? "reel" : post.word === "tv" ? "video" : "photo");

function inOverlay({ link }: Tile, place: 0 | 1): Found {
  const parts = all(link, TILE_COUNTS.overlay).map((part) => cleaned(part.textContent ?? ""));
  // With one part alone nothing tells which of the two it is.
  if (parts.length !== 2) return null;
  const text = parts[place] ?? "";
  // The part is drawn and blank where the creator hid the number.
  return text === "" ? NOT_SHOWN : text;
}

function besideIcon({ link, post }: Tile): Found {
  const texts = outside(link, TILE_COUNTS.views, ["ul"])
    .map((part) => cleaned(part.textContent ?? ""))
    .filter((text) => /^\p{Nd}/u.test(text));
  // A photo has no views anywhere.
  if (texts.length === 0) return post.word === "p" ? NOT_SHOWN : null;
  return [...new Set(texts)];
}

/** A picture's description is the caption, unless the network wrote it. */
function caption({ link, post, names }: Tile): string | null {
  const alt = link.querySelector("img[alt]")?.getAttribute("alt")?.trim() ?? "";
  return alt === "" || isGeneratedAlt(alt, post.code, names) ? null : alt;
}

const item = (name: string, read: (tile: Tile) => Found): ItemRule<Tile> => ({ name, read });

/** Tiles of 2024 on: counts over the picture while it is pointed at; on the Reels tab always, with views. */
export const gridPosts = postList<Tile[], Tile>({
  source: grid,
  name: "tiles-2024",
  items: (tiles) => tiles,
  id: ({ post }) => post.code,
  url: ({ post }, page) => {
    const handle = page.target.handle ?? "";
    return `https://www.instagram.com/${handle}/${post.word}/${post.code}/`;
  },
  kind,
  flags: ({ pinned }, page) => ({
    pinned,
    repost: page.target.kind === "profile" && page.target.tab === "reposts",
  }),
  caption,
  origin: (_tile, page) => (page.target.kind === "profile" && page.target.tab === "reposts" ? "feed" : "latest"),
  counts: {
    likes: [item("overlay-first", (tile) => inOverlay(tile, 0))],
    comments: [item("overlay-second", (tile) => inOverlay(tile, 1))],
    views: [item("beside-icon", besideIcon)],
  },
});
