import type { ProfileCount } from "../../types/reading";
import type { DomElement } from "../dom";
import type { Page } from "../page";
import type { Owner, ValueRules } from "../platform";
import { contactIn } from "../read/contact";
import { cleaned, numberText, plainText } from "../read/number-text";
import { childOf, interaction, textOf } from "../read/schema-org";
import { type Found, type Rule, rule } from "../rule";
import { opened, STALE, source } from "../source";
import { closeup, creator, video } from "./pin";

const HEADER = '[data-test-id="profile-header"]';

/** The header of 2023. It names its creator in the line that begins with "@". */
const header = source("header", (page) => {
  const card = page.target.kind === "profile" ? page.root.querySelector(HEADER) : null;
  if (!card) return { state: "absent" };
  const line = cleaned(card.querySelector('[data-test-id="main-user-description-text"]')?.textContent ?? "");
  const shown = /@([A-Za-z0-9_]{2,40})/.exec(line)?.[1];
  if (shown === undefined) return { state: "absent" };
  return shown.toLowerCase() === page.target.handle?.toLowerCase() ? opened(card) : STALE;
});

export function owner(page: Page): Owner {
  if (page.target.kind === "post") {
    const handle = creator(page);
    return handle === null ? { state: "absent" } : { state: "known", handle };
  }
  const state = header.open(page);
  if (state.state === "open") return { state: "known", handle: page.target.handle };
  return state.state === "stale" ? STALE : { state: "absent" };
}

const followersLink = (card: DomElement): DomElement | null =>
  card.querySelector('[data-test-id="profile-followers-link"]');

/** The test id says followers, yet beside the followers' own link the place holds the following. */
function following(card: DomElement): Found {
  const places = Array.from(card.querySelectorAll('[data-test-id="follower-count"]'));
  const link = followersLink(card);
  if (!link || link.querySelector('[data-test-id="follower-count"]') || places.length !== 1 || !places[0]) return null;
  return numberText(places[0]);
}

export const counts: Record<ProfileCount, Rule<Found>[]> = {
  followers: [
    rule(header, "followers-link-2023", (card) => {
      const link = followersLink(card);
      return link ? numberText(link) : null;
    }),
    // On a pin's page the creator's followers stand in the data of the video alone.
    rule(video, "creator-followers", (node) => {
      const person = childOf(node, "creator");
      return person ? interaction(person, "FollowAction") : null;
    }),
  ],
  following: [rule(header, "following-2023", following)],
  posts: [],
  likes: [],
  viewers: [],
};

const bio = (card: DomElement): string | null => plainText(card, '[data-test-id="main-user-description-text"]');

export const values: ValueRules = {
  displayName: [
    rule(header, "profile-name", (card) => plainText(card, '[data-test-id="profile-name"]') || null),
    rule(video, "creator-name", (node) => textOf(childOf(node, "creator") ?? {}, "name")),
    rule(closeup, "creator-name", (root) => plainText(root, '[data-test-id="creator-profile-name"]')),
  ],
  handle: [
    rule(header, "address", (_card, page) => page.target.handle),
    rule(video, "creator", (_node, page) => creator(page)),
    rule(closeup, "creator", (_root, page) => creator(page)),
  ],
  verified: [],
  bio: [rule(header, "description", bio)],
  category: [],
  links: [],
  contact: [rule(header, "description", (card) => contactIn(bio(card) ?? "", []))],
};
