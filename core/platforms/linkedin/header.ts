import type { Count } from "../../types/count";
import type { ProfileCount } from "../../types/reading";
import type { DomElement, DomScope } from "../dom";
import type { Page } from "../page";
import type { Owner, ValueRules } from "../platform";
import { confirmed } from "../read/confirmed";
import { contactIn } from "../read/contact";
import { cleaned, firstNumber, numbersIn, plainText } from "../read/number-text";
import { childOf, interaction, type SchemaNode, schemaNodes, textOf } from "../read/schema-org";
import { type Found, type Rule, rule } from "../rule";
import { opened, type SourceState, STALE, source } from "../source";
import { type Member, memberIn, sameMember } from "./address";
import { focalCard } from "./cards";

const wanted = (page: Page): Member | null => memberIn(`/${page.address.path.slice(0, 2).join("/")}`);

/** The member whose page it is, or whose post a post page shows. */
function subject(page: Page): Member | null {
  return page.target.kind === "profile" ? wanted(page) : (focalCard(page)?.actor ?? null);
}

/** The one match of a selector: with two cards on the page, nothing says whose the tabs are. */
function only(root: DomScope, selector: string): DomElement | null {
  const found = root.querySelectorAll(selector);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A card that is the member's when a link in its tabs says so; the tabs of others make it stale. */
function byTabs(page: Page, card: DomElement | null, tabs: DomScope | null): SourceState<DomElement> {
  const members = Array.from(tabs?.querySelectorAll("a[href]") ?? []).flatMap(
    (link) => memberIn(link.getAttribute("href")) ?? [],
  );
  if (!card || members.length === 0) return { state: "absent" };
  return members.some((member) => sameMember(member, wanted(page))) ? opened(card) : STALE;
}

/** Top card for visitors without an account (2024 to 2025). */
const guest = source("guest", (page) => {
  if (page.target.kind !== "profile") return { state: "absent" };
  const card = only(page.root, ".top-card-layout");
  const state = byTabs(page, card, page.root.querySelector('[data-test-id="nav-tabs"]'));
  if (state.state !== "absent" || !card) return state;
  const canonical = memberIn(page.root.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null);
  if (canonical === null) return { state: "absent" };
  return sameMember(canonical, wanted(page)) ? opened(card) : STALE;
});

/** Top card for members (2021). */
const member = source("member", (page) => {
  if (page.target.kind !== "profile") return { state: "absent" };
  const card = only(page.root, "section.org-top-card");
  return byTabs(page, card, card?.querySelector("nav") ?? null);
});

/** "Mira Bakes | 418,370 followers on LinkedIn. …", where the page's own address is this member's. */
const description = source("meta", (page) => {
  if (page.target.kind !== "profile") return { state: "absent" };
  const canonical = memberIn(page.root.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? null);
  if (canonical !== null && !sameMember(canonical, wanted(page))) return STALE;
  const meta = page.root.querySelector('meta[name="description"], meta[property="og:description"]');
  return canonical === null ? { state: "absent" } : opened(meta);
});

/** The member in the page's data: each node names its own address. */
const schema = source("schema", (page) => {
  const whose = subject(page);
  for (const node of schemaNodes(page.root)) {
    for (const each of [node, childOf(node, "author")]) {
      const address = each ? textOf(each, "url") : null;
      if (each && sameMember(memberIn(address), whose) && interaction(each, "FollowAction")) return opened(each);
    }
  }
  return { state: "absent" };
});

/** The author's card beside a post, which leads to the author's page. */
const authorCard = source("author", (page) => {
  const card = page.target.kind === "post" ? page.root.querySelector(".public-post-author-card") : null;
  const link = card?.querySelector("a.public-post-author-card__view-profile");
  if (!card || !link) return { state: "absent" };
  return sameMember(memberIn(link.getAttribute("href")), subject(page)) ? opened(card) : STALE;
});

/** The post that a post page shows. */
const post = source("post", (page) => opened(focalCard(page)));

export function owner(page: Page): Owner {
  if (page.target.kind === "post") {
    const card = focalCard(page);
    return card ? { state: "known", handle: card.actor.slug } : { state: "absent" };
  }
  const states = [guest, member, description].map((each) => each.open(page).state);
  const handle = page.target.handle;
  if (states.includes("open")) return { state: "known", handle };
  return states.includes("stale") ? STALE : { state: "absent" };
}

/** "Porto, Porto · 418,370 followers": the last part of the line that has a number. */
function guestLine(card: DomElement, page: Page): Found {
  const line = card.querySelector(".top-card-layout__first-subline")?.textContent ?? "";
  const parts = line.split(/\n+|\s{2,}|·/).map(cleaned);
  const found = parts.filter((part) => /\p{Nd}/u.test(part)).at(-1) ?? null;
  // A place alone may have a number too (a postal code); the page's description names the followers again.
  const facts = page.root.querySelector('meta[name="description"]')?.getAttribute("content") ?? null;
  const number = firstNumber(found);
  return number !== null && (facts === null ? parts.length > 1 : numbersIn(facts).includes(number)) ? found : null;
}

/** A line of facts; the number of employees, where it stands there too, is a link. */
function memberLine(card: DomElement): Found {
  const linked = new Set(Array.from(card.querySelectorAll("a .org-top-card-summary-info-list__info-item")));
  const facts = Array.from(card.querySelectorAll(".org-top-card-summary-info-list__info-item"))
    .filter((fact) => !linked.has(fact))
    .map((fact) => cleaned(fact.textContent ?? ""))
    .filter((fact) => /\p{Nd}/u.test(fact));
  return facts.length === 1 ? (facts[0] ?? null) : null;
}

function metaFollowers(meta: DomElement, page: Page): string | null {
  const [name, facts] = (meta.getAttribute("content") ?? "").split(" | ");
  const title = plainText(page.root, "h1");
  const number = facts !== undefined && title !== null && name?.trim() === title ? firstNumber(facts) : null;
  // A line of the drawn card with other numbers alone: the description is of another moment.
  const card = guest.open(page);
  const drawn = card.state === "open" ? numbersIn(plainText(card.scope, ".top-card-layout__first-subline") ?? "") : [];
  return number !== null && (drawn.length === 0 || drawn.includes(number)) ? number : null;
}

const inSchema = (node: SchemaNode): Count | null => interaction(node, "FollowAction");

const followers: Rule<Found>[] = [
  rule(guest, "first-subline", guestLine),
  rule(member, "info-list-2021", memberLine),
  rule(schema, "followers-as-shown", (node, page) => {
    const card = authorCard.open(page);
    return card.state === "open" ? confirmed(inSchema(node), cardFollowers(card.scope), page, "followers") : null;
  }),
  rule(authorCard, "followers", cardFollowers),
  rule(schema, "followers", inSchema),
  rule(description, "description", metaFollowers),
];

function cardFollowers(card: DomElement): string | null {
  return plainText(card, ".public-post-author-card__followers");
}

export const counts: Record<ProfileCount, Rule<Found>[]> = {
  followers,
  following: [],
  posts: [],
  likes: [],
  viewers: [],
};

const ABOUT = '[data-test-id="about-us__description"]';
const WEBSITE = '[data-test-id="about-us__website"] a[href]';

/** Sections of the page under the top card, which exist for its member alone. */
const about = source("about", (page) => (guest.open(page).state === "open" ? opened(page.root) : { state: "absent" }));

function website(root: DomScope): string[] | null {
  const shown = plainText(root, WEBSITE)?.split(/\s/)[0] ?? "";
  return shown.includes(".") ? [shown] : null;
}

export const values: ValueRules = {
  displayName: [
    rule(guest, "title", (card) => plainText(card, "h1")),
    rule(member, "title", (card) => plainText(card, "h1")),
    rule(schema, "name", (node) => textOf(node, "name")),
    rule(post, "actor-name", (card) => plainText(card.element, '[data-tracking-control-name$="feed-actor-name"]')),
  ],
  handle: [
    rule(guest, "address", (_card, page) => page.target.handle),
    rule(member, "address", (_card, page) => page.target.handle),
    rule(schema, "url", (node) => memberIn(textOf(node, "url"))?.slug ?? null),
    rule(post, "actor-name", (card) => card.actor.slug),
  ],
  verified: [],
  bio: [
    rule(about, "description", (root) => plainText(root, ABOUT)),
    rule(guest, "second-subline", (card) => plainText(card, ".top-card-layout__second-subline")),
    rule(member, "tagline", (card) => plainText(card, ".org-top-card-summary__tagline")),
  ],
  category: [
    rule(guest, "headline", (card) => plainText(card, ".top-card-layout__headline")),
    rule(member, "info-list-2021", (card) => plainText(card, ".org-top-card-summary-info-list__info-item")),
  ],
  links: [rule(about, "website", website)],
  contact: [rule(about, "description", (root) => contactIn(plainText(root, ABOUT) ?? "", website(root) ?? []))],
};
