import type { DomScope } from "../dom";
import type { Page } from "../page";
import { postList } from "../post-list";
import { confirmed } from "../read/confirmed";
import { firstNumber, plainText } from "../read/number-text";
import { childOf, exactCount, interaction, isA, type SchemaNode, schemaNodes, textOf } from "../read/schema-org";
import { opened, source } from "../source";
import { handleIn } from "./address";

const CREATOR = 'a[data-test-id="creator-profile-link"]';

/** Pin id in an address of the page's data. */
const pinId = (address: string | null): string | null =>
  /\/pin\/(?:[^/]*--)?(\d+)\/?$/u.exec(address ?? "")?.[1] ?? null;

/** Whose video it is. Another node names who saved the pin: not the creator. */
const videoNode = (page: Page): SchemaNode | null =>
  page.target.kind === "post"
    ? (schemaNodes(page.root).find(
        (node) =>
          isA(node, "VideoObject") &&
          pinId(textOf(node, "@id")) === (page.target.kind === "post" && page.target.postId),
      ) ?? null)
    : null;

/** The data of a video pin: views, likes and shares in full. */
export const video = source("video", (page) => opened(videoNode(page)));

/** The data of any pin: how often it was saved. */
const posting = source("posting", (page) =>
  opened(
    schemaNodes(page.root).find((node) => {
      const whole = childOf(node, "mainEntityOfPage") ?? childOf(node, "sharedContent");
      const address = whole ? (textOf(whole, "@id") ?? textOf(whole, "url")) : null;
      return page.target.kind === "post" && isA(node, "SocialMediaPosting") && pinId(address) === page.target.postId;
    }),
  ),
);

/** The creator as the page names it: beside the pin, or in the video's data. */
export function creator(page: Page): string | null {
  const node = videoNode(page);
  const person = node ? childOf(node, "creator") : null;
  return (person ? (textOf(person, "alternateName") ?? handleIn(textOf(person, "url"))) : null) ?? shownCreator(page);
}

function shownCreator(page: Page): string | null {
  return page.target.kind === "post" ? handleIn(page.root.querySelector(CREATOR)?.getAttribute("href") ?? null) : null;
}

/** The opened pin; other pins stand below it as pictures without counts. Its address vouches for it. */
export const closeup = source("closeup", (page) => {
  if (page.target.kind !== "post" || shownCreator(page) === null) return { state: "absent" };
  const canonical = page.root.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null;
  if (pinId(canonical) !== page.target.postId) return { state: canonical === null ? "absent" : "stale" };
  return opened(page.root);
});

const shared = {
  id: (_item: unknown, page: Page) => (page.target.kind === "post" ? page.target.postId : null),
  url: (_item: unknown, _page: Page, id: string) => `https://www.pinterest.com/pin/${id}/`,
  origin: () => "single" as const,
};

const written = (node: SchemaNode, key: string): number | null => {
  const time = Date.parse(textOf(node, key) ?? "");
  return Number.isNaN(time) ? null : time;
};

const shownReactions = (root: DomScope): string | null => plainText(root, '[data-test-id="reaction-count"]');

const inVideo = postList<SchemaNode, SchemaNode>({
  ...shared,
  source: video,
  name: "pin",
  items: (node) => [node],
  kind: () => "video",
  time: (node) => written(node, "uploadDate"),
  caption: (node) => textOf(node, "description") ?? textOf(node, "name"),
  counts: {
    views: [{ name: "watched", read: (node) => interaction(node, "WatchAction") }],
    likes: [
      {
        name: "liked-as-shown",
        read: (node, page) => {
          const shown = shownReactions(page.root);
          return shown === null
            ? interaction(node, "LikeAction")
            : confirmed(interaction(node, "LikeAction"), shown, page, "likes");
        },
      },
    ],
    comments: [{ name: "commented", read: (node) => exactCount(node.commentCount) }],
    shares: [{ name: "shared", read: (node) => interaction(node, "ShareAction") }],
  },
});

const inPosting = postList<SchemaNode, SchemaNode>({
  ...shared,
  source: posting,
  name: "pin",
  items: (node, page) => (creator(page) === null ? [] : [node]),
  kind: (_node, page) => (videoNode(page) ? "video" : "photo"),
  time: (node) => written(node, "datePublished"),
  caption: (node) => textOf(node, "articleBody") ?? textOf(node, "headline"),
  counts: { saves: [{ name: "saved", read: (node) => interaction(node, "LikeAction") }] },
});

const onPage = postList<DomScope, DomScope>({
  ...shared,
  source: closeup,
  name: "pin",
  items: (root) => [root],
  kind: (root) =>
    root.querySelector('[data-test-id="story-pin-closeup"] video, [data-test-id="duplo-hls-video"]')
      ? "video"
      : "photo",
  caption: (root) => plainText(root, '[data-test-id="pin-title"]'),
  counts: {
    likes: [{ name: "reactions", read: shownReactions }],
    comments: [{ name: "comments", read: (root) => firstNumber(plainText(root, "#comment-count-and-label")) }],
  },
});

export const posts = [inVideo, inPosting, onPage];
