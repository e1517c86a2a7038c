import { parseAge } from "../../counts";
import type { VisibleComment } from "../../types/reading";
import type { DomElement, DomScope } from "../dom";
import type { Page } from "../page";
import type { Owner } from "../platform";
import { type ItemRule, postList } from "../post-list";
import { confirmed } from "../read/confirmed";
import { all } from "../read/elements";
import { objectAt, stringAt } from "../read/json";
import { numbersIn } from "../read/number-text";
import { attr, lineOf, text, texts } from "../read/text";
import { type Found, NOT_SHOWN } from "../rule";
import { opened, type SourceState, STALE, source } from "../source";
import { countedIn } from "../wording/words";
import { channelOf, sameChannel } from "./address";
import { watchData } from "./page-data";

/** The video page on view. */
export interface Watch {
  root: DomElement;
  id: string;
  /** Handle, id or older name of the channel. */
  owner: string | null;
}

function visibleWatch(page: Page): DomElement | null {
  const shown = all(page.root, "ytd-watch-flexy:not([hidden]), ytd-watch:not([hidden])");
  return shown.find((each) => each.getAttribute("role") === "main") ?? shown[0] ?? null;
}

/** The channel under the title: its handle stands before older names of the same channel. */
function ownerIn(root: DomScope): string | null {
  const hrefs = all(root, "ytd-video-owner-renderer a[href]").map((link) => link.getAttribute("href"));
  const names = hrefs.flatMap((href) => channelOf(href) ?? []);
  return names.find((name) => !name.startsWith("UC") && !name.includes("/")) ?? names[0] ?? null;
}

export const watch = source("watch", (page): SourceState<Watch> => {
  const root = page.target.kind === "post" ? visibleWatch(page) : null;
  if (!root || page.target.kind !== "post") return { state: "absent" };
  const ids = [root.getAttribute("video-id"), attr(root, "ytd-watch-metadata[video-id]", "video-id")];
  const named = ids.filter((id) => id !== null && id !== "");
  if (named.length === 0) return { state: "absent" };
  const { postId } = page.target;
  return named.every((id) => id === postId) ? opened({ root, id: postId, owner: ownerIn(root) }) : STALE;
});

/** Whose video it is. */
export function ownerOf(page: Page): Owner {
  const visible = watch.open(page);
  if (visible.state === "stale") return { state: "stale" };
  if (visible.state === "open" && visible.scope.owner !== null) return { state: "known", handle: visible.scope.owner };
  const data = watchData.open(page);
  const endpoint = data.state === "open" ? objectAt(data.scope.owner, "navigationEndpoint", "browseEndpoint") : null;
  const id = stringAt(endpoint, "browseId");
  const handle = channelOf(stringAt(endpoint, "canonicalBaseUrl")) ?? id;
  if (handle === null) return { state: "absent" };
  return { state: "known", handle, ...(id === null ? {} : { stableId: id }) };
}

const DOT = /\s[•·]\s/;

/** People who watch or wait now are no views. */
export const asViews = (shown: string | undefined): string | null =>
  shown === undefined || !/\p{Nd}/u.test(shown) || countedIn(shown) === "watching" ? null : shown;

/** The player's clock runs backwards from now while a stream is live. */
const isLive = ({ root }: Watch): boolean => root.querySelector(".ytp-live") !== null;

/** "2,304 views • Mar 3, 2026": what the line under the title says in full when pointed at. */
const tooltip = ({ root }: Watch): string[] => (text(root, "ytd-watch-info-text #tooltip") ?? "").split(DOT);

const info = ({ root }: Watch): string[] => texts(root, "ytd-watch-info-text #info span").filter((part) => part !== "");

function likeButtons({ root }: Watch): DomElement[] {
  const now = all(root, "ytd-watch-metadata like-button-view-model button");
  return now.length > 0 ? now : all(root, "like-button-view-model button");
}

/** Copies of the button for narrow windows may be blank; without a digit the likes are hidden. */
function shownLikes(item: Watch): Found {
  const shown = likeButtons(item)
    .map(lineOf)
    .filter((label) => label !== "");
  if (shown.length === 0) return null;
  const numbers = shown.filter((label) => /\p{Nd}/u.test(label));
  return numbers.length > 0 ? numbers : NOT_SHOWN;
}

/** "like this video along with 2,718 other people": exact, in every language one number. */
function labelledLikes(item: Watch, page: Page): Found {
  for (const button of likeButtons(item)) {
    const numbers = numbersIn(button.getAttribute("aria-label") ?? "");
    const exact = numbers.length === 1 ? (numbers[0] ?? null) : null;
    const found = exact === null ? null : confirmed(exact, shownLikes(item), page, "likes");
    if (found) return found;
  }
  return null;
}

const views: ItemRule<Watch>[] = [
  {
    name: "views-tooltip",
    read: (item, page) => {
      const full = asViews(tooltip(item)[0]);
      const short = asViews(info(item)[0]);
      if (isLive(item) || full === null) return null;
      return short === null ? full : (confirmed(full, short, page, "views") ?? full);
    },
  },
  { name: "views-info", read: (item) => (isLive(item) ? null : asViews(info(item)[0])) },
  {
    name: "views-2018",
    read: ({ root }) => asViews(text(root, "ytd-video-primary-info-renderer .view-count") ?? undefined),
  },
];

const likes: ItemRule<Watch>[] = [
  { name: "likes-label", read: labelledLikes },
  { name: "likes-button", read: shownLikes },
  {
    name: "likes-2018",
    read: ({ root }) => {
      const button = root.querySelector("ytd-video-primary-info-renderer ytd-toggle-button-renderer #text");
      return button?.getAttribute("aria-label") ?? null;
    },
  },
];

const comments: ItemRule<Watch>[] = [
  { name: "comments-header", read: ({ root }) => text(root, "ytd-comments-header-renderer #count") || null },
];

const COMMENT = "ytd-comment-view-model, ytd-comment-renderer";

/** Comments below the video, each with the replies that are open. */
function visibleComments({ root, owner }: Watch): VisibleComment[] {
  const authorOf = (comment: DomScope): string =>
    channelOf(attr(comment, "#author-text", "href")) ?? (text(comment, "#author-text") ?? "").replace(/^@/, "");
  return all(root, "ytd-comment-thread-renderer")
    .slice(0, 100)
    .flatMap((thread) => {
      const [comment, ...replies] = all(thread, COMMENT);
      const said = comment ? text(comment, "#content-text") : null;
      if (!comment || !said) return [];
      const author = authorOf(comment);
      const creatorReplied = replies.some((reply) => sameChannel(authorOf(reply), owner));
      return [{ author, text: said, byCreator: sameChannel(author, owner), creatorReplied }];
    });
}

export const kindOf = (page: Page, live: boolean) =>
  live ? ("live" as const) : page.address.path[0] === "shorts" ? ("short" as const) : ("video" as const);

export const urlOf = (page: Page, id: string): string =>
  page.address.path[0] === "shorts" ? `https://www.youtube.com/shorts/${id}` : `https://www.youtube.com/watch?v=${id}`;

export function ageIn(parts: readonly string[], page: Page) {
  for (const part of parts) {
    const age = parseAge(part, page.language, page.now);
    if (age.ok) return { earliest: age.earliest, latest: age.latest };
  }
  return null;
}

/** The video on view. */
export const shownVideo = postList<Watch, Watch>({
  source: watch,
  name: "video",
  items: (item) => [item],
  id: ({ id }) => id,
  url: (_item, page, id) => urlOf(page, id),
  kind: (item, page) => kindOf(page, isLive(item)),
  time: (item, page) => ageIn(info(item).slice(1), page),
  caption: ({ root }) => text(root, "ytd-watch-metadata h1, ytd-video-primary-info-renderer h1") || null,
  origin: () => "single",
  comments: visibleComments,
  counts: { views, likes, comments },
});
