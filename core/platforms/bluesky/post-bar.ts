import type { PostCount } from "../../types/reading";
import type { DomElement } from "../dom";
import type { ItemRule } from "../post-list";
import { confirmed } from "../read/confirmed";
import { firstNumber, numberText } from "../read/number-text";
import { type Found, NOT_SHOWN } from "../rule";

/** One post in a feed or thread. */
export interface Item {
  element: DomElement;
  author: string;
  key: string;
}

const REPLY = '[data-testid="replyBtn"]';
const LIKE = '[data-testid="likeBtn"]';

/** Label in which the exact number stands in brackets: "Like (3,817 likes)", "Reply (0 replies)". */
const label = ({ element }: Item, button: string): string | null =>
  firstNumber(element.querySelector(button)?.getAttribute("aria-label") ?? null);

/** The button of reposts and quotes has no mark of its own: it is the one between replies and likes. */
function repostButton({ element }: Item): DomElement | null {
  const buttons = Array.from(element.querySelectorAll("button"));
  const [reply, like] = [element.querySelector(REPLY), element.querySelector(LIKE)];
  if (!reply || !like) return null;
  const between = buttons.slice(buttons.indexOf(reply) + 1, buttons.indexOf(like));
  return between.length === 1 ? (between[0] ?? null) : null;
}

/** Text on a button; blank means zero as long as the button is there. */
const shown = (button: DomElement | null): Found => (button ? numberText(button) : null);
const replies = ({ element }: Item): Found => shown(element.querySelector(REPLY));
const likes = ({ element }: Item): Found => shown(element.querySelector(LIKE));
const reposts = (item: Item): Found => shown(repostButton(item));

/** "187 reposts" over the bar of a post page; missing when zero, and zero for sure when the bar is blank too. */
function expanded(item: Item, count: string): Found {
  const node = item.element.querySelector(`[data-testid="${count}-expanded"]`);
  if (node) return numberText(node);
  return count !== "bookmarkCount" && reposts(item) === "" ? "" : null;
}

type Rules = Partial<Record<PostCount, ItemRule<Item>[]>>;

/** The bar shows reposts and quotes as one number, read as `shares`. */
const bar: Rules = {
  comments: [
    { name: "replies-label", read: (item) => label(item, REPLY) },
    { name: "replies-text", read: replies },
  ],
  likes: [
    {
      name: "likes-label",
      read: (item, page) => confirmed(label(item, LIKE), likes(item), page, "likes"),
    },
    { name: "likes-text", read: likes },
  ],
  shares: [{ name: "reposts-and-quotes", read: reposts }],
};

const hidden = (name: string): ItemRule<Item>[] => [{ name, read: () => NOT_SHOWN }];

/** A post in a feed: reposts, quotes and saves apart stand only on the post's own page. */
export const feedCounts: Rules = {
  ...bar,
  reposts: hidden("reposts-apart"),
  quotes: hidden("quotes-apart"),
  saves: hidden("saves-apart"),
};

/** The post that a post page is about. */
export const focalCounts: Rules = {
  ...bar,
  reposts: [{ name: "reposts", read: (item) => expanded(item, "repostCount") }],
  quotes: [{ name: "quotes", read: (item) => expanded(item, "quoteCount") }],
  saves: [{ name: "saves", read: (item) => expanded(item, "bookmarkCount") }],
};
