import type { PostCount } from "../../types/reading";
import type { DomElement } from "../dom";
import type { ItemRule } from "../post-list";
import { firstNumber, numbersIn, numberText } from "../read/number-text";
import { type Found, NOT_SHOWN } from "../rule";
import { timeFromId } from "./address";

/** One article of a timeline or of a post page. */
export interface Item {
  article: DomElement;
  author: string;
  id: string;
  /** The post that the page is about: bigger, with its views in a line of text. */
  focal: boolean;
}

const BUTTONS = {
  comments: '[data-testid="reply"]',
  reposts: '[data-testid="retweet"], [data-testid="unretweet"]',
  likes: '[data-testid="like"], [data-testid="unlike"]',
  saves: '[data-testid="bookmark"], [data-testid="removeBookmark"]',
  views: 'a[href$="/analytics"]',
} as const;
type Button = keyof typeof BUTTONS;

const button = ({ article }: Item, field: Button): DomElement | null => article.querySelector(BUTTONS[field]);

/** The exact number at the head of a control's label: "512 Replies. Reply". Zero is written as "0 Replies". */
const labelNumber = (item: Item, field: Button): string | null =>
  firstNumber(button(item, field)?.getAttribute("aria-label") ?? null);

/** The same as a finding. A zero is not printed on the button: its text is blank. */
function labelled(item: Item, field: Button): Found {
  const number = labelNumber(item, field);
  const control = button(item, field);
  const zero = number !== null && /^0+$/.test(number) && control !== null && numberText(control) === "";
  return zero ? { value: 0, low: 0, high: 0, text: "" } : number;
}

/** Numbers of the bar's own label, "512 replies, 734 reposts, 5038 likes, 641872 views", zeros left out. */
function barNumbers({ article }: Item): string[] | null {
  const label = article.querySelector('[role="group"][aria-label]')?.getAttribute("aria-label");
  return label === undefined || label === null ? null : numbersIn(label);
}

/**
 * The one number of the bar's label that no control explains. The label names replies, reposts, likes,
 * bookmarks and views in this order in every language seen, so what is left over is the asked one
 * when all others are known.
 */
function leftOver(item: Item, asked: "saves" | "views"): string | null {
  const numbers = barNumbers(item);
  const order: Button[] = ["comments", "reposts", "likes", "saves", "views"];
  if (!numbers) return null;
  const left = [...numbers];
  for (const field of order) {
    if (field === asked) continue;
    const known = labelNumber(item, field);
    // On a post page bookmarks are named on their button; elsewhere the views are a link.
    if (known === null) return null;
    if (/^0+$/.test(known)) continue;
    const at = left.indexOf(known);
    if (at < 0) return null;
    left.splice(at, 1);
  }
  const place = asked === "views" ? numbers.length - 1 : -1;
  if (left.length !== 1) return null;
  return place < 0 || numbers[place] === left[0] ? (left[0] ?? null) : null;
}

/**
 * What a control shows, where its label has no number. A blank control means zero, except where the
 * counts stand elsewhere (the post pages of 2022 to 2024: a bar without numbers over a row of links).
 */
function shown(item: Item, field: Button): Found {
  const control = button(item, field);
  if (!control || labelNumber(item, field) !== null) return null;
  const text = numberText(control);
  const whole = /^(\p{Nd})\s?mil$/u.exec(text)?.[1];
  // Portuguese buttons cut to whole thousands: 1743 is "1 mil", 8053 "8 mil".
  if (whole !== undefined)
    return { value: Number(whole) * 1000, low: Number(whole) * 1000, high: Number(whole) * 1000 + 999, text };
  if (text !== "") return text;
  return item.focal || field === "views" || field === "saves" ? null : "";
}

/** The row of links on post pages of 2022 to 2024: "13.8K Retweets", "2,560 Quote Tweets", "78.6K Likes". */
function linkRow(item: Item, ends: readonly string[]): Found {
  for (const end of ends) {
    const link = item.article.querySelector(`a[href$="/status/${item.id}/${end}"]`);
    if (link && numberText(link) !== "") return numberText(link);
  }
  return null;
}

const NUMBER = '[data-testid="app-text-transition-container"]';

/**
 * Views in the line of the date on post pages: "9:00 AM · Jan 27, 2026 · 2,847 Views". The line is the
 * smallest part that holds the date and a number outside the controls; the bar's label may say it in full.
 */
function metaLine(item: Item): Found {
  const inControls = new Set(Array.from(item.article.querySelectorAll(`[role="group"] ${NUMBER}, a ${NUMBER}`)));
  const free = (part: DomElement) => Array.from(part.querySelectorAll(NUMBER)).filter((each) => !inControls.has(each));
  const line = Array.from(item.article.querySelectorAll("div"))
    .filter((part) => part.querySelector("time") !== null && free(part).length > 0)
    .at(-1);
  const numbers = line ? free(line) : [];
  // With two numbers in the line, which of them are the views is unknown.
  const text = numbers.length === 1 ? (numbers[0]?.textContent ?? "").trim() : "";
  const rest = leftOver(item, "views");
  return text === "" ? null : rest === null ? text : [text, rest];
}

/** Views were added to posts in December 2022; older posts show none. */
const FIRST_VIEWS = Date.UTC(2022, 11, 1);
const beforeViews = ({ id }: Item): Found => ((timeFromId(id) ?? 0) < FIRST_VIEWS ? NOT_SHOWN : null);

const rules = (field: Button): ItemRule<Item>[] => [
  { name: `${field}-label`, read: (item) => labelled(item, field) },
  { name: `${field}-text`, read: (item) => shown(item, field) },
];

type Rules = Partial<Record<PostCount, ItemRule<Item>[]>>;

/** How each count of a post in a timeline is read, most exact first. */
export const timelineCounts: Rules = {
  comments: rules("comments"),
  reposts: rules("reposts"),
  likes: rules("likes"),
  saves: [
    { name: "saves-bar", read: (item) => leftOver(item, "saves") },
    { name: "saves-text", read: (item) => shown(item, "saves") },
  ],
  views: [
    { name: "views-label", read: (item) => labelled(item, "views") },
    { name: "views-text", read: (item) => shown(item, "views") ?? beforeViews(item) },
  ],
};

/** The same for the post that a post page is about. Until 2024 its counts stood in a row of links. */
export const focalCounts: Rules = {
  comments: rules("comments"),
  reposts: [...rules("reposts"), { name: "reposts-link", read: (item) => linkRow(item, ["retweets", "reposts"]) }],
  likes: [...rules("likes"), { name: "likes-link", read: (item) => linkRow(item, ["likes"]) }],
  saves: rules("saves"),
  views: [
    { name: "views-label", read: (item) => labelled(item, "views") },
    { name: "views-line", read: (item) => metaLine(item) ?? beforeViews(item) },
  ],
  quotes: [{ name: "quotes-link", read: (item) => linkRow(item, ["retweets/with_comments", "quotes"]) }],
};
