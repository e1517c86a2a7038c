import type { PostKind, PostOrigin, VisibleComment } from "../../types/reading";
import type { DomElement, DomScope } from "../dom";
import type { Page } from "../page";
import { postList } from "../post-list";
import { cleaned, plainText } from "../read/number-text";
import { firstPutThere } from "../read/put-first";
import { opened, source } from "../source";
import { permalink, timeFromId } from "./address";
import { focalCounts, type Item, timelineCounts } from "./engagement";

const same = (a: string, b: string | null): boolean => a.toLowerCase() === b?.toLowerCase();

const column = (page: Page): DomScope | null => page.root.querySelector('[data-testid="primaryColumn"]');

const articles = (root: DomScope): DomElement[] => Array.from(root.querySelectorAll("article"));

/** Permalinks of an article that carry its time; a quoted post comes after the article's own. */
function permalinks(article: DomElement): { author: string; id: string }[] {
  return Array.from(article.querySelectorAll('a[href*="/status/"]')).flatMap((link) => {
    const found = link.querySelector("time") ? permalink(link.getAttribute("href")) : null;
    return found ? [found] : [];
  });
}

/** An advert has no time; its id and author stand in the link of its views. */
function advertLink(article: DomElement): { author: string; id: string } | null {
  if (article.querySelector("time")) return null;
  return permalink(article.querySelector('a[href$="/analytics"]')?.getAttribute("href") ?? null);
}

type Context = "none" | "pinned" | "community" | { by: string };

/** The line over a post: without a link it says "Pinned"; a link names who reposted, or a community. */
function context(article: DomElement): Context {
  const line = article.querySelector('[data-testid="socialContext"]');
  if (!line) return "none";
  const links = Array.from(article.querySelectorAll("a[href]"));
  const around = links.find(
    (link) =>
      link.getAttribute("data-testid") === "socialContext" ||
      link.querySelector('[data-testid="socialContext"]') !== null,
  );
  const href = (around ?? line.querySelector("a[href]"))?.getAttribute("href") ?? null;
  if (href === null) return "pinned";
  const by = /^(?:https:\/\/(?:x|twitter)\.com)?\/([A-Za-z0-9_]{1,20})$/.exec(href)?.[1];
  return by === undefined ? "community" : { by };
}

/** A post's own media. A quoted post stands in an inner link without address. */
function kind({ article }: Item): PostKind {
  const own = (selector: string): boolean =>
    article.querySelectorAll(selector).length > article.querySelectorAll(`div[role="link"] ${selector}`).length;
  if (own('[data-testid="videoPlayer"]') || own('[data-testid="videoComponent"]')) return "video";
  return own('[data-testid="tweetPhoto"]') ? "photo" : "text";
}

/** Visitors without an account get a creator's top posts of all years, not the latest. */
function origin(page: Page): PostOrigin {
  if (page.target.kind === "post") return "single";
  const signedIn = page.root.querySelector(
    '[data-testid="SideNav_AccountSwitcher_Button"], [data-testid="AppTabBar_Profile_Link"], [data-testid="SideNav_NewTweet_Button"]',
  );
  return signedIn && page.target.tab !== "highlights" ? "latest" : "popular";
}

/** The time in the post's own permalink; a quoted post has a time too. */
function time({ article, id }: Item): number | null {
  const link = Array.from(article.querySelectorAll('a[href*="/status/"]')).find(
    (each) => each.querySelector("time") !== null && permalink(each.getAttribute("href"))?.id === id,
  );
  const written = Date.parse(link?.querySelector("time")?.getAttribute("datetime") ?? "");
  return Number.isNaN(written) ? null : written;
}

const caption = ({ article }: Item): string | null => plainText(article, '[data-testid="tweetText"]');

const shared = {
  id: (item: Item) => item.id,
  url: (item: Item) => `https://x.com/${item.author}/status/${item.id}`,
  kind,
  caption,
  time,
};

/** The replies tab mixes answers to others with posts, and nothing tells them apart: it is left out. */
const timeline = source("timeline", (page) =>
  page.target.kind === "profile" && page.target.tab !== "with_replies" ? opened(column(page)) : { state: "absent" },
);

/** One post can be pinned. The last posts of a chain of own ones stand below its first, so three places prove nothing. */
const TOP_PLACES = 3;

/** The first post is older than others further down: it was put there, whether or not its line is drawn. */
const isPutFirst = firstPutThere((page) => {
  if (origin(page) !== "latest") return [];
  const shown = articles(column(page) ?? page.root).flatMap((article) => permalinks(article)[0] ?? []);
  return shown.map(({ id }) => ({ id, time: timeFromId(id) }));
}, TOP_PLACES);

/** Posts on a profile: the creator's own, and those reposted, each keyed by its permalink's author and id. */
const profilePosts = postList<DomScope, Item>({
  ...shared,
  source: timeline,
  name: "tweet",
  counts: timelineCounts,
  items: (root, page) =>
    articles(root).flatMap((article) => {
      const link = permalinks(article)[0] ?? advertLink(article);
      if (!link) return [];
      const line = context(article);
      const own = same(link.author, page.target.handle);
      const reposted = typeof line === "object";
      // The creator's own post, reposted by the creator, stands out of its order: its first place counts.
      if (own ? reposted : !reposted && article.querySelector("time")) return [];
      return [{ article, ...link, focal: false }];
    }),
  flags: (item, page) => {
    const { article, author } = item;
    const line = context(article);
    const own = same(author, page.target.handle);
    return {
      pinned: own && (line === "pinned" || isPutFirst(item.id, page)),
      repost: !own && typeof line === "object",
      advert: !article.querySelector("time"),
    };
  },
  origin: (_item, page) => origin(page),
});

/** The article that the address of a post page means; others are what it answers, answers to it and more. */
export function focalItem(page: Page): Item | null {
  const root = page.target.kind === "post" ? column(page) : null;
  if (!root || page.target.kind !== "post") return null;
  const { postId } = page.target;
  for (const article of articles(root)) {
    const links = permalinks(article);
    const marked = article.getAttribute("tabindex") === "-1";
    const link = marked ? links.find(({ id }) => id === postId) : links[0];
    if (link?.id === postId) return { article, ...link, focal: true };
  }
  return null;
}

const thread = source("thread", (page) => opened(focalItem(page)));

function answers(item: Item, page: Page): VisibleComment[] {
  const root = column(page);
  const below: { author: string; text: string }[] = [];
  let after = false;
  for (const article of root ? articles(root) : []) {
    const link = permalinks(article)[0];
    if (after && link && context(article) === "none")
      below.push({ author: link.author, text: caption({ article, ...link, focal: false }) ?? "" });
    if (link?.id === item.id) after = true;
  }
  return below.map(({ author, text }, at) => ({
    author,
    text: cleaned(text),
    byCreator: same(author, item.author),
    creatorReplied: !same(author, item.author) && same(item.author, below[at + 1]?.author ?? null),
  }));
}

/** The one post of a post page. */
const singlePost = postList<Item, Item>({
  ...shared,
  source: thread,
  name: "focal",
  counts: focalCounts,
  items: (item) => [item],
  origin: () => "single",
  comments: answers,
});

export const posts = [profilePosts, singlePost];
