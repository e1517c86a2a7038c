import type { PostKind } from "../../types/reading";
import type { DomElement, DomScope } from "../dom";
import { postList } from "../post-list";
import { plainText } from "../read/number-text";
import { firstPutThere } from "../read/put-first";
import { childOf, interaction, isA, type SchemaNode, schemaNodes, textOf } from "../read/schema-org";
import { opened, STALE, source } from "../source";
import { postLink, timeFromKey } from "./address";
import { feedCounts, focalCounts, type Item } from "./post-bar";
import { focalItem, replies } from "./thread";

const PREFIX = "feedItem-by-";
const same = (a: string, b: string | null): boolean => a.toLowerCase() === b?.toLowerCase();

/** Own media: pictures are buttons that open them; link cards and avatars are links. */
function kind({ element }: Item): PostKind {
  if (element.querySelector("video")) return "video";
  return element.querySelector('button [data-expoimage="true"]') ? "photo" : "text";
}

const profileLinks = (element: DomElement): DomElement[] =>
  Array.from(element.querySelectorAll('a[href^="/profile/"]')).filter(
    (link) => postLink(link.getAttribute("href")) === null,
  );

/** Over a repost stands a link with text to the one who reposted; otherwise the avatar comes first. */
function reposter(element: DomElement): string | null {
  const [first] = profileLinks(element);
  if (!first || first.querySelector('[data-testid="userAvatarImage"]') || (first.textContent ?? "").trim() === "")
    return null;
  return /^\/profile\/([^/?#]+)/.exec(first.getAttribute("href") ?? "")?.[1] ?? null;
}

/** A pinned post has a word before the author's name, in the language of the page, and no link around it. */
function pinned(element: DomElement): boolean {
  if (reposter(element) !== null) return false;
  const name = profileLinks(element).find((link) => (link.textContent ?? "").trim() !== "");
  const text = (element.textContent ?? "").trim();
  return name !== undefined && !text.startsWith((name.textContent ?? "").trim());
}

/** One post can be pinned. The last posts of a chain of own ones stand below its first, so three places prove nothing. */
const TOP_PLACES = 3;
const ITEM = `[data-testid="postsFeed"] [data-testid^="${PREFIX}"]`;

/** The first post is older than others further down: it was put there, whether or not its word is drawn. */
const isPutFirst = firstPutThere((page) => {
  const keys = Array.from(page.root.querySelectorAll(ITEM)).flatMap((element) => keyIn(element) ?? []);
  return keys.map((id) => ({ id, time: timeFromKey(id) }));
}, TOP_PLACES);

/** The key of an item, out of its author's own link. */
function keyIn(element: DomElement): string | null {
  const author = (element.getAttribute("data-testid") ?? "").slice(PREFIX.length);
  const found = Array.from(element.querySelectorAll('a[href*="/post/"]'))
    .map((link) => postLink(link.getAttribute("href")))
    .find((link) => link !== null && same(link.name, author));
  return found?.key ?? null;
}

const shared = {
  id: (item: Item) => item.key,
  url: (item: Item) => `https://bsky.app/profile/${item.author}/post/${item.key}`,
  kind,
  time: (item: Item) => timeFromKey(item.key),
};

const feed = source("feed", (page) => (page.target.kind === "profile" ? opened(page.root) : { state: "absent" }));

/** Posts on a profile; other tabs show answers and likes. The author stands in the item's test id; one of somebody else is a repost. */
const feedPosts = postList<DomScope, Item>({
  ...shared,
  source: feed,
  name: "item",
  counts: feedCounts,
  items: (root, page) =>
    Array.from(root.querySelectorAll(ITEM)).flatMap((element) => {
      const author = (element.getAttribute("data-testid") ?? "").slice(PREFIX.length);
      const key = keyIn(element);
      if (key === null) return [];
      const by = reposter(element);
      const own = same(author, page.target.handle);
      // A post above an answer is somebody else's and no repost; an own post reposted stands out of its order.
      if (own ? by !== null : by === null || !same(by, page.target.handle)) return [];
      return [{ element, author, key }];
    }),
  flags: (item, page) => {
    const own = same(item.author, page.target.handle);
    return { pinned: pinned(item.element) || (own && isPutFirst(item.key, page)), repost: !own };
  },
  caption: ({ element }) => plainText(element, '[data-testid="postText"]'),
});

const thread = source("thread", (page) => opened(focalItem(page)));

/** The one post of a post page. */
const threadPost = postList<Item, Item>({
  ...shared,
  source: thread,
  name: "focal",
  counts: focalCounts,
  items: (item) => [item],
  caption: ({ element }) => plainText(element, '[data-word-wrap="1"]'),
  origin: () => "single",
  comments: replies,
});

/**
 * The server's data of a post, which names its author but not its key: the page's own address must be
 * the one in the address bar, or the data is of the first page of the session.
 */
const posting = source("schema", (page) => {
  if (page.target.kind !== "post") return { state: "absent" };
  const { postId, handle } = page.target;
  const node = schemaNodes(page.root).find((each) => isA(each, "DiscussionForumPosting"));
  const author = node ? (textOf(childOf(node, "author") ?? {}, "alternateName") ?? "").replace(/^@/, "") : "";
  const own = postLink(page.root.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null);
  if (!node || author === "" || !own) return { state: "absent" };
  return own.key === postId && same(author, handle) ? opened({ node, author }) : STALE;
});

const inData = postList<{ node: SchemaNode; author: string }, { node: SchemaNode; author: string }>({
  source: posting,
  name: "posting",
  items: (item) => [item],
  id: (_item, page) => (page.target.kind === "post" ? page.target.postId : null),
  url: ({ author }, _page, id) => `https://bsky.app/profile/${author}/post/${id}`,
  kind: () => "text",
  time: (_item, page) => (page.target.kind === "post" ? timeFromKey(page.target.postId) : null),
  caption: ({ node }) => textOf(node, "text"),
  origin: () => "single",
  counts: {
    likes: [{ name: "likes", read: ({ node }) => interaction(node, "LikeAction") }],
    comments: [{ name: "replies", read: ({ node }) => interaction(node, "CommentAction") }],
    shares: [{ name: "reposts-and-quotes", read: ({ node }) => interaction(node, "ShareAction") }],
  },
});

export const posts = [feedPosts, threadPost, inData];
