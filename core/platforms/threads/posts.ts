import type { Post, PostCount, PostKind, VisibleComment } from "../../types/reading";
import type { DomElement } from "../dom";
import { actionOf } from "../meta/action-words";
import { type JsonObject, textAt } from "../meta/json-objects";
import { hasPaidLabel } from "../meta/paid-partnership";
import { timeFromShortcode } from "../meta/shortcode";
import type { Page } from "../page";
import { type ItemRule, type PostList, postList } from "../post-list";
import { confirmed } from "../read/confirmed";
import { all, outside } from "../read/elements";
import { cleaned, numberText } from "../read/number-text";
import { putFirst } from "../read/put-first";
import { type Found, NOT_SHOWN } from "../rule";
import { source } from "../source";
import { permalink } from "./address";
import { column, POST_BOX } from "./column";
import { posts as embedded, embeddedCount, embeddedPost, isHidden, isPinned, kindOf } from "./embedded";

interface Item {
  box: DomElement;
  author: string;
  code: string;
  pinned: boolean;
}

const INNER = `:scope ${POST_BOX}`;
const DAY = 86_400_000;
/** Places at the top where pinned posts stand. */
const MOST_PINNED = 3;
/** Nobody gets so many answers without one like: the number of likes is hidden. */
const ANSWERS_WITHOUT_LIKES = 10;

const same = (a: string, b: string | null): boolean => a.toLowerCase() === b?.toLowerCase();

/** Boxes with the permalink that carries their own time; a quoted post is a box inside a box. */
function itemsIn(boxes: readonly DomElement[]): Omit<Item, "pinned">[] {
  return boxes.flatMap((box) => {
    const links = outside(box, 'a[href*="/post/"]', [INNER]).filter((link) => link.querySelector("time") !== null);
    const post = permalink(links[0]?.getAttribute("href") ?? null);
    return post ? [{ box, author: post.author, code: post.code }] : [];
  });
}

/** Chains of own posts run from old to new within minutes; a pinned post is days older than what follows. */
const outOfOrder = (items: readonly { code: string }[], place: number): boolean =>
  putFirst(
    items.map(({ code }) => timeFromShortcode(code)),
    place,
    MOST_PINNED,
    2 * DAY,
  );

const boxesOf = (root: { querySelectorAll: DomElement["querySelectorAll"] }): DomElement[] =>
  outside(root as DomElement, POST_BOX, [POST_BOX]);

const timeline = source<Item[]>("column", (page) => {
  const found = column.open(page);
  if (found.state !== "open") return found;
  // Answers to others are no posts of their own.
  if (page.target.kind !== "profile" || page.target.tab === "replies") return { state: "absent" };
  const items = itemsIn(boxesOf(found.scope.root));
  const own = items.filter(({ author }) => same(author, page.target.handle));
  const shown = page.target.tab === "media" ? own : items;
  return { state: "open", scope: shown.map((item, place) => ({ ...item, pinned: outOfOrder(shown, place) })) };
});

/** The post of a post page and the answers below it. */
const thread = source<{ item: Item; answers: Omit<Item, "pinned">[] }>("thread", (page) => {
  if (page.target.kind !== "post") return { state: "absent" };
  const { postId, handle } = page.target;
  const items = itemsIn(outside(page.root, POST_BOX, ["[hidden]", POST_BOX]));
  const place = items.findIndex(({ code, author }) => code === postId && same(author, handle));
  const item = items[place];
  if (!item) return { state: items.length > 0 ? "stale" : "absent" };
  return { state: "open", scope: { item: { ...item, pinned: false }, answers: items.slice(place + 1) } };
});

/** Whose post page it is: the drawn post tells. */
export const threadSource = thread;

type Shown = "likes" | "comments" | "reposts" | "shares";
const ORDER: readonly Shown[] = ["likes", "comments", "reposts", "shares"];

/** The row of four controls, in this order in every language: Like, Comment, Repost, Share. */
function row({ box }: Item): DomElement[] | null {
  const rows = outside(box, "div", [INNER]).filter((each) => {
    if (each.querySelector("a[href], time, video, img") !== null) return false;
    const controls = all(each, '[role="button"]');
    return controls.length === ORDER.length && controls.every((control) => control.querySelector("svg") !== null);
  });
  const last = rows[rows.length - 1];
  return last ? all(last, '[role="button"]') : null;
}

/**
 * The control of one action: by its place, unless labels that are known say that the row is in another
 * order.
 */
function controlFor(controls: readonly DomElement[], field: Shown): DomElement | null {
  const actions = controls.map((control) => actionOf(control.querySelector("svg")?.getAttribute("aria-label") ?? ""));
  const fits = actions.every((action, place) => action === null || action === ORDER[place]);
  if (fits) return controls[ORDER.indexOf(field)] ?? null;
  const named = controls.filter((_control, place) => actions[place] === field);
  return named.length === 1 ? (named[0] ?? null) : null;
}

function inRow(item: Item, page: Page, field: Shown): Found {
  const controls = row(item);
  const control = controls && controlFor(controls, field);
  if (!control) return null;
  const text = numberText(control);
  if (text !== "" || field !== "likes") return text;
  const data = embeddedPost(page, item.code);
  const comments = controls && controlFor(controls, "comments");
  const answers = Number((comments ? numberText(comments) : "").replace(/\P{Nd}/gu, "") || "0");
  return (data && isHidden(data)) || answers >= ANSWERS_WITHOUT_LIKES ? NOT_SHOWN : "";
}

/** The exact number of the page's data, when it fits the shown one. */
function exactInRow(item: Item, page: Page, field: Shown): Found {
  const data = embeddedPost(page, item.code);
  const exact = data ? embeddedCount(data, field) : null;
  const isCount = exact !== null && typeof exact === "object" && "value" in exact;
  return isCount ? confirmed(exact, inRow(item, page, field), page, field) : null;
}

const counted = (field: Shown): ItemRule<Item>[] => [
  { name: `exact-${field}`, read: (item, page) => exactInRow(item, page, field) },
  { name: field, read: (item, page) => inRow(item, page, field) },
];

function kind({ box }: Item): PostKind {
  if (outside(box, "video", [INNER]).length > 0) return "video";
  const picture = outside(box, 'picture, a[href$="/media"]', [INNER]).length > 0;
  return picture ? "photo" : "text";
}

function time({ box }: Item): number | null {
  const written = Date.parse(box.querySelector("time[datetime]")?.getAttribute("datetime") ?? "");
  return Number.isNaN(written) ? null : written;
}

function caption({ box }: Pick<Item, "box">): string | null {
  const lines = outside(box, 'span[dir="auto"]', ["a", '[role="button"]', INNER]);
  const own = lines.find((line) => line.querySelector("time") === null && /\S/.test(line.textContent ?? ""));
  return own ? cleaned(own.textContent ?? "") : null;
}

const drawn = {
  id: ({ code }: Item) => code,
  url: ({ author, code }: Item) => `https://www.threads.com/@${author}/post/${code}`,
  kind,
  time,
  caption,
  flags: (item: Item, page: Page): Partial<Pick<Post, "pinned" | "repost" | "sponsored">> => {
    const data = embeddedPost(page, item.code);
    return {
      pinned: item.pinned || (data !== null && isPinned(data)),
      repost: !same(item.author, page.target.handle),
      sponsored: hasPaidLabel(outside(item.box, "span", [INNER]).slice(0, 20)),
    };
  },
  counts: {
    likes: counted("likes"),
    comments: counted("comments"),
    reposts: counted("reposts"),
    shares: counted("shares"),
  },
};

const inColumn = postList<Item[], Item>({
  source: timeline,
  name: "boxes",
  items: (items) => items,
  ...drawn,
  origin: (_item, page) => (page.target.kind === "profile" && page.target.tab === "reposts" ? "feed" : "latest"),
  counts: { ...drawn.counts, views: [{ name: "not-in-lists", read: () => NOT_SHOWN }] },
});

const shown = postList<{ item: Item; answers: Omit<Item, "pinned">[] }, Item>({
  source: thread,
  name: "box",
  items: ({ item }) => [item],
  ...drawn,
  origin: () => "single",
  comments: (_item, page) => {
    const found = thread.open(page);
    if (found.state !== "open") return null;
    return found.scope.answers.map(
      ({ author, box }): VisibleComment => ({
        author,
        text: caption({ box }) ?? "",
        byCreator: same(author, page.target.handle),
        creatorReplied: false,
      }),
    );
  },
});

const FIELDS: readonly PostCount[] = ["likes", "comments", "reposts", "shares", "views"];

const inData = postList<JsonObject[], JsonObject>({
  source: embedded,
  name: "post",
  items: (posts) => posts,
  id: (post) => textAt(post, "code"),
  url: (post) =>
    `https://www.threads.com/@${textAt(post, "user", "username") ?? ""}/post/${textAt(post, "code") ?? ""}`,
  kind: kindOf,
  time: (post) => (typeof post.taken_at === "number" ? post.taken_at * 1000 : null),
  caption: (post) => textAt(post, "caption", "text"),
  flags: (post) => ({ pinned: isPinned(post), sponsored: post.is_paid_partnership === true }),
  origin: (_post, page) => (page.target.kind === "post" ? "single" : "latest"),
  counts: Object.fromEntries(
    FIELDS.map((field) => [field, [{ name: field, read: (post: JsonObject) => embeddedCount(post, field) }]]),
  ),
});

/** In order of trust: what is drawn, then embedded data. */
export const posts: readonly PostList[] = [inColumn, shown, inData];
