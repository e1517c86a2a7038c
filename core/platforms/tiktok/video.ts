import type { PostCount } from "../../types/reading";
import type { DomScope } from "../dom";
import type { Page } from "../page";
import { type ItemRule, postList } from "../post-list";
import { all } from "../read/elements";
import { numberAt, stringAt } from "../read/json";
import { attr, attrs, text, texts } from "../read/text";
import type { Found } from "../rule";
import { opened, type SourceState, STALE, source } from "../source";
import { sameHandle, timeFromId } from "./address";
import { type Item, itemCount, itemData } from "./embedded";

/** The part of a page that shows the one post of the address. */
export interface Video {
  root: DomScope;
  author: string;
}

const PLAYER = '[id^="xgwrapper-"]';
const ARTICLE = 'article[data-e2e="recommend-list-item-container"]';

/** Ids of the videos that players in a part of the page hold ("xgwrapper-0-7641903883774776967"). */
const playing = (root: DomScope): string[] =>
  attrs(root, PLAYER, "id").flatMap((id) => /-(\d{15,20})$/.exec(id)?.[1] ?? []);

const authorOf = (article: DomScope): string | null =>
  /^(?:https:\/\/www\.tiktok\.com)?\/@([^/?#]+)$/.exec(
    attr(article, 'a[data-e2e="video-author-avatar"], a[href^="/@"]', "href") ?? "",
  )?.[1] ?? null;

/** Since 2025: a column of articles, each another creator's; one of them is the post of the address. */
function inColumn(page: Page, postId: string): SourceState<Video> | null {
  const articles = all(page.root, ARTICLE).filter((article) => authorOf(article) !== null);
  if (articles.length === 0) return null;
  const own = articles.filter((article) => sameHandle(authorOf(article), page.target.handle));
  const byId = own.filter((article) => playing(article).includes(postId));
  const unnamed = own.filter((article) => playing(article).length === 0);
  // Without its id in a player only a single article of the creator can be the one.
  const found = byId[0] ?? (own.length === 1 ? unnamed[0] : undefined);
  return found ? opened({ root: found, author: authorOf(found) ?? "" }) : STALE;
}

/** One post with its comments beside it; opened from a profile it lies over the grid. */
function alone(page: Page, postId: string): SourceState<Video> {
  const names = texts(page.root, '[data-e2e="browse-username"]');
  if (names.length === 0) return { state: "absent" };
  const [author = ""] = names;
  if (!names.every((name) => sameHandle(name, page.target.handle))) return STALE;
  const ids = playing(page.root);
  return ids.length > 0 && !ids.includes(postId) ? STALE : opened({ root: page.root, author });
}

export const video = source("video", (page): SourceState<Video> => {
  if (page.target.kind !== "post") return { state: "absent" };
  return inColumn(page, page.target.postId) ?? alone(page, page.target.postId);
});

/** A control's number. The names of the controls changed with the layouts; the saves' one is a slip of the network. */
const CONTROLS = {
  likes: ["like-count", "browse-like-count"],
  comments: ["comment-count", "browse-comment-count"],
  saves: ["undefined-count", "favorite-count", "browse-favorite-count"],
  shares: ["share-count", "browse-share-count"],
} as const;

type Control = keyof typeof CONTROLS;

function shown({ root }: Video, field: Control): Found {
  for (const name of CONTROLS[field]) {
    const found = texts(root, `strong[data-e2e="${name}"], [data-e2e="${name}"]`);
    if (found.length > 0) return found;
  }
  return null;
}

const control = (field: Control): ItemRule<Video>[] => [{ name: `${field}-count`, read: (item) => shown(item, field) }];

const postId = (page: Page): string | null => (page.target.kind === "post" ? page.target.postId : null);

const urlOf = (page: Page, id: string): string =>
  `https://www.tiktok.com/@${page.target.handle}/${page.address.path[1] === "photo" ? "photo" : "video"}/${id}`;

const kindOf = (page: Page) => (page.address.path[1] === "photo" ? ("photo" as const) : ("short" as const));

const shownPost = postList<Video, Video>({
  source: video,
  name: "post",
  items: (scope) => [scope],
  id: (_item, page) => postId(page),
  url: (_item, page, id) => urlOf(page, id),
  kind: (_item, page) => kindOf(page),
  time: (_item, page) => timeFromId(postId(page) ?? ""),
  flags: ({ root }) => ({ sponsored: root.querySelector('[data-e2e="sponsored-tag"]') !== null }),
  caption: ({ root }) => text(root, '[data-e2e="video-desc"], [data-e2e="browse-video-desc"]') || null,
  origin: () => "single",
  counts: {
    likes: control("likes"),
    comments: control("comments"),
    saves: control("saves"),
    shares: control("shares"),
  },
});

const stat = (field: PostCount, key: string): ItemRule<Item>[] => [
  { name: `${field}-stat`, read: ({ stats }) => itemCount(stats, key) },
];

/** The same post in the page's data, which alone tells its views. */
const dataPost = postList<Item, Item>({
  source: itemData,
  name: "post",
  items: (scope) => [scope],
  id: (_item, page) => postId(page),
  url: (_item, page, id) => urlOf(page, id),
  kind: ({ item }, page) => ("imagePost" in item ? "photo" : kindOf(page)),
  time: ({ item }, page) => {
    const seconds = numberAt(item, "createTime");
    return seconds === null || seconds === 0 ? timeFromId(postId(page) ?? "") : seconds * 1000;
  },
  caption: ({ item }) => stringAt(item, "desc"),
  origin: () => "single",
  counts: {
    views: stat("views", "playCount"),
    likes: stat("likes", "diggCount"),
    comments: stat("comments", "commentCount"),
    shares: stat("shares", "shareCount"),
    saves: stat("saves", "collectCount"),
  },
});

export const singlePost = [shownPost, dataPost];
