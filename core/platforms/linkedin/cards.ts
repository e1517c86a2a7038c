import type { PostCount, PostKind, VisibleComment } from "../../types/reading";
import type { DomElement, DomScope } from "../dom";
import type { Page } from "../page";
import { type ItemRule, postList } from "../post-list";
import { cleaned, firstNumber, plainText } from "../read/number-text";
import type { Found } from "../rule";
import { opened, source } from "../source";
import { type Member, memberIn, sameMember, timeFromId } from "./address";

/** A card with one post: on a member's page, or alone on a post page. */
interface Card {
  element: DomElement;
  actor: Member;
  id: string;
}

const REACTIONS = '[data-test-id="social-actions__reactions"]';
const COMMENTS = '[data-test-id="social-actions__comments"]';

const idIn = (urn: string | null): string | null => /:(\d{10,20})$/.exec(urn ?? "")?.[1] ?? null;

function cards(root: DomScope): Card[] {
  return Array.from(root.querySelectorAll("article[data-activity-urn]")).flatMap((element) => {
    const id = idIn(element.getAttribute("data-activity-urn"));
    const name = element.querySelector('[data-tracking-control-name$="feed-actor-name"]');
    const actor = memberIn(name?.getAttribute("href") ?? null);
    return id !== null && actor ? [{ element, actor, id }] : [];
  });
}

/** Over a card that somebody shared or liked stands a line that links to them. */
const sharer = ({ element }: Card): Member | null =>
  memberIn(element.querySelector('[data-tracking-control-name$="feed-reaction-header"]')?.getAttribute("href") ?? null);

/** The card of a post page, by the id in the address: of the activity, the share or the text itself. */
export function focalCard(page: Page): Card | null {
  if (page.target.kind !== "post") return null;
  const { postId, handle } = page.target;
  const names = ["data-activity-urn", "data-featured-activity-urn", "data-attributed-urn"];
  return (
    cards(page.root).find(
      ({ element, actor }) =>
        (handle === null || actor.slug.toLowerCase() === handle.toLowerCase()) &&
        names.some((name) => idIn(element.getAttribute(name)) === postId),
    ) ?? null
  );
}

/** A number given exactly in an attribute, else in the control's label or text. */
const number = (control: string, attribute: string): ItemRule<Card>[] => [
  { name: attribute, read: ({ element }) => element.querySelector(control)?.getAttribute(attribute) ?? null },
  { name: `${attribute.slice(9)}-text`, read: ({ element }) => shown(element, control) },
];

function shown(element: DomElement, control: string): Found {
  const node = element.querySelector(control);
  return node ? firstNumber(node.getAttribute("aria-label") ?? cleaned(node.textContent ?? "")) : null;
}

/** Anything that is left of comments: their count, the link to them, a comment itself. */
const COMMENTED =
  '[data-num-comments], [data-tracking-control-name$="social-actions-comments"], .comment, section[data-nosnippet]';

/** The count of comments is left out where there are none, as long as reactions are counted. */
function noComments({ element }: Card): Found {
  return element.querySelector(REACTIONS) && !element.querySelector(`${COMMENTS}, ${COMMENTED}`) ? "" : null;
}

const counts: Partial<Record<PostCount, ItemRule<Card>[]>> = {
  likes: number(REACTIONS, "data-num-reactions"),
  comments: [...number(COMMENTS, "data-num-comments"), { name: "no-comments", read: noComments }],
};

function kind({ element }: Card): PostKind {
  if (element.querySelector('video, [data-test-id="feed-native-video-content"]')) return "video";
  return element.querySelector('[data-test-id="feed-images-content"]') ? "photo" : "text";
}

const shared = {
  id: ({ id }: Card) => id,
  url: ({ id }: Card) => `https://www.linkedin.com/feed/update/urn:li:activity:${id}`,
  kind,
  time: ({ id }: Card) => timeFromId(id),
  caption: ({ element }: Card) => plainText(element, '[data-test-id="main-feed-activity-card__commentary"]'),
  counts,
};

const feed = source("feed", (page) => (page.target.kind === "profile" ? opened(page.root) : { state: "absent" }));
const wanted = (page: Page): Member | null => memberIn(`/${page.address.path.slice(0, 2).join("/")}`);

/** Updates on a member's page; most of them may be by others, shared by the member. */
const updates = postList<DomScope, Card>({
  ...shared,
  source: feed,
  name: "card",
  items: (root, page) =>
    cards(root).filter((card) => {
      const own = sameMember(card.actor, wanted(page));
      const by = sharer(card);
      return own ? by === null : sameMember(by, wanted(page));
    }),
  flags: (card, page) => ({ repost: !sameMember(card.actor, wanted(page)) }),
});

function comments(card: Card): VisibleComment[] {
  return Array.from(card.element.querySelectorAll("section.comment")).map((comment) => {
    const link = comment.querySelector(".comment__author");
    return {
      author: memberIn(link?.getAttribute("href") ?? null)?.slug ?? cleaned(link?.textContent ?? ""),
      text: plainText(comment, ".comment__text, .attributed-text-segment-list__content") ?? "",
      byCreator: sameMember(memberIn(link?.getAttribute("href") ?? null), card.actor),
      creatorReplied: false,
    };
  });
}

const post = source("post", (page) => opened(focalCard(page)));

const single = postList<Card, Card>({
  ...shared,
  source: post,
  name: "card",
  items: (card) => [card],
  origin: () => "single",
  comments,
});

export const posts = [updates, single];
