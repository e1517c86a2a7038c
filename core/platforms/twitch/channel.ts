import type { ProfileCount } from "../../types/reading";
import type { DomElement, DomScope } from "../dom";
import type { Page } from "../page";
import type { Owner, ValueRules } from "../platform";
import { contactIn } from "../read/contact";
import { cleaned, plainText } from "../read/number-text";
import { type Found, type Rule, rule } from "../rule";
import { opened, STALE, source } from "../source";
import { loginIn } from "./address";
import { clip } from "./clip";

const same = (a: string | null, b: string | null): boolean => a !== null && a.toLowerCase() === b?.toLowerCase();

/** Links around the channel's name. The address changes at once, the old channel's block stays a while. */
function nameLinks(root: DomScope): { login: string; link: DomElement }[] {
  return Array.from(root.querySelectorAll('a[href^="/"]')).flatMap((link) => {
    const login = link.querySelector("h1") ? loginIn(link.getAttribute("href")) : null;
    return login === null ? [] : [{ login, link }];
  });
}

/** The page, once the block with the name is the one of the address. */
export const channel = source("channel", (page) => {
  if (page.target.kind !== "profile") return { state: "absent" };
  const named = nameLinks(page.root);
  if (named.length === 0) return { state: "absent" };
  return named.every(({ login }) => same(login, page.target.handle)) ? opened(page.root) : STALE;
});

export function owner(page: Page): Owner {
  if (page.target.kind === "post") {
    const state = clip.open(page);
    return state.state === "open" ? { state: "known", handle: state.scope.login } : { state: "absent" };
  }
  const state = channel.open(page);
  if (state.state === "open") return { state: "known", handle: page.target.handle };
  return state.state === "stale" ? STALE : { state: "absent" };
}

const displayName = (root: DomScope): string | null => {
  const [named] = nameLinks(root);
  return named ? plainText(named.link, "h1") : null;
};

const numbered = (elements: ArrayLike<DomElement>): string[] => [
  ...new Set(
    Array.from(elements)
      .map((each) => cleaned(each.textContent ?? ""))
      .filter((text) => /\p{Nd}/u.test(text)),
  ),
];

/** The panel under the player. It is this channel's once it names it; the number's place inside is told by others only. */
const about = source("about", (page) => {
  const state = channel.open(page);
  if (state.state !== "open") return state;
  const panel = page.root.querySelector(".about-section");
  const name = displayName(page.root);
  return panel && name !== null && (panel.textContent ?? "").includes(name) ? opened(panel) : { state: "absent" };
});

function inAbout(panel: DomElement): Found {
  const linked = new Set(Array.from(panel.querySelectorAll("a span")));
  const spans = Array.from(panel.querySelectorAll("span")).filter((each) => !linked.has(each));
  const texts = numbered(spans);
  return texts.length === 0 ? null : texts;
}

/** The header of the channel's home, when nothing is live: the name as a link and the followers under it. */
const home = source("home", (page) => {
  const state = channel.open(page);
  if (state.state !== "open") return state;
  const header = page.root.querySelector(".home-header-sticky");
  const own = Array.from(header?.querySelectorAll('a[href^="/"]') ?? []).some((link) =>
    same(loginIn(link.getAttribute("href")), page.target.handle),
  );
  return header && own ? opened(header) : { state: "absent" };
});

/** The bar under a live player. */
const live = source("live", (page) => {
  const state = channel.open(page);
  if (state.state !== "open") return state;
  const bar = page.root.querySelector("#live-channel-stream-information, .channel-info-content");
  return bar && nameLinks(bar).length > 0 ? opened(bar) : { state: "absent" };
});

export const counts: Record<ProfileCount, Rule<Found>[]> = {
  followers: [
    rule(home, "under-name-2022", (header): Found => {
      const texts = numbered(header.querySelectorAll("a ~ p"));
      return texts.length === 0 ? null : texts;
    }),
    rule(about, "number-2026", inAbout),
  ],
  following: [],
  posts: [],
  likes: [],
  viewers: [rule(live, "viewers-count", (bar) => plainText(bar, '[data-a-target="animated-channel-viewers-count"]'))],
};

function social(panel: DomScope): string[] | null {
  const found = Array.from(panel.querySelectorAll("a.social-media-link, .social-media-link a"))
    .map((link) => link.getAttribute("href") ?? "")
    .filter((href) => /^https?:/.test(href));
  return found.length > 0 ? [...new Set(found)] : null;
}

/** The panel's paragraphs, each on a line of its own. */
const words = (panel: DomScope): string =>
  Array.from(panel.querySelectorAll("p"), (each) => cleaned(each.textContent ?? "")).join("\n");

export const values: ValueRules = {
  displayName: [rule(channel, "name", displayName), rule(clip, "name", ({ name }) => name)],
  handle: [
    rule(channel, "name-link", (_root, page) => page.target.handle),
    rule(clip, "name-link", ({ login }) => login),
  ],
  verified: [],
  bio: [],
  category: [rule(live, "game-link", (bar) => plainText(bar, '[data-a-target="stream-game-link"]'))],
  links: [rule(about, "social-media", social)],
  contact: [rule(about, "social-media", (panel) => contactIn(words(panel), social(panel) ?? []))],
};
