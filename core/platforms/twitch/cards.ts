import type { DomElement, DomScope } from "../dom";
import { postList } from "../post-list";
import { cleaned, plainText } from "../read/number-text";
import type { Found } from "../rule";
import { ageOf } from "./age";
import { channel } from "./channel";

const CARDS =
  'div[data-a-target^="video-tower-card-"] article, article[data-a-target^="video-carousel-card-"], div[data-a-target^="clips-card-"] article';

/** Where a card leads: "/videos/123" or "/mira/clip/Slug". */
function linkOf(card: DomElement): { id: string; clip: boolean; login: string | null } | null {
  const href = card.querySelector('a[data-a-target="preview-card-image-link"]')?.getAttribute("href") ?? "";
  const video = /^(?:https:\/\/www\.twitch\.tv)?\/videos\/(\d+)/.exec(href)?.[1];
  if (video !== undefined) return { id: video, clip: false, login: null };
  const clip = /^(?:https:\/\/www\.twitch\.tv)?\/([A-Za-z0-9_]{2,25})\/clip\/([A-Za-z0-9_-]+)/.exec(href);
  return clip?.[1] && clip[2] ? { id: clip[2], clip: true, login: clip[1] } : null;
}

const stats = (card: DomElement): string[] =>
  Array.from(card.querySelectorAll(".tw-media-card-stat"), (each) => cleaned(each.textContent ?? ""));

/** Three figures lie over the picture: duration, views, age. With fewer, which is which is unknown. */
function views(card: DomElement): Found {
  const shown = stats(card);
  return shown.length === 3 && /^\d+(?::\d\d)+$/.test(shown[0] ?? "") ? (shown[1] ?? null) : null;
}

/** Recordings and clips on a channel's tabs. */
export const cards = postList<DomScope, DomElement>({
  source: channel,
  name: "card",
  items: (root) => Array.from(root.querySelectorAll(CARDS)),
  id: (card, page) => {
    const link = linkOf(card);
    const other = link?.login !== null && link?.login.toLowerCase() !== page.target.handle?.toLowerCase();
    return link && !other ? link.id : null;
  },
  url: (card, page, id) =>
    linkOf(card)?.clip
      ? `https://www.twitch.tv/${page.target.handle}/clip/${id}`
      : `https://www.twitch.tv/videos/${id}`,
  kind: (card) => (linkOf(card)?.clip ? "short" : "video"),
  time: (card, page) => ageOf(stats(card).slice(2), page),
  caption: (card) => plainText(card, 'a[data-a-target="preview-card-title-link"] h3'),
  // Clips and the home tab are sorted by how often they were watched.
  origin: (_card, page) => (page.target.kind === "profile" && page.target.tab === "videos" ? "latest" : "popular"),
  counts: { views: [{ name: "second-figure", read: views }] },
});
