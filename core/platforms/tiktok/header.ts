import type { ProfileCount } from "../../types/reading";
import type { DomScope } from "../dom";
import type { Page } from "../page";
import type { Owner, ValueRules } from "../platform";
import { confirmed } from "../read/confirmed";
import { contactIn } from "../read/contact";
import { booleanAt, stringAt } from "../read/json";
import { cleaned } from "../read/number-text";
import { attr, attrs, severalTexts, text, texts } from "../read/text";
import { type Found, type Rule, rule } from "../rule";
import { opened, type SourceState, STALE, source } from "../source";
import { canonicalHandle, permalink, sameHandle } from "./address";
import { authorData, type Person, personCount, sigiUser, userData } from "./embedded";
import { video } from "./video";

/** Handle and display name; their two places were swapped in 2026. */
const titles = (root: DomScope): string[] =>
  texts(root, '[data-e2e="user-title"], [data-e2e="user-subtitle"]').filter((each) => each !== "");

/** Whether tiles stand under the header and not one is this creator's, though the tab is their own videos. */
function tilesOfOthers(root: DomScope, page: Page): boolean {
  const selected = attr(root, '[role="tab"][aria-selected="true"]', "data-e2e");
  if (selected !== null && selected !== "videos-tab") return false;
  const authors = attrs(root, '[data-e2e="user-post-item"] a[href]', "href").flatMap((href) => permalink(href) ?? []);
  return authors.length > 0 && !authors.some(({ author }) => sameHandle(author, page.target.handle));
}

/** Whether headers of two creators stand in the page at once: one is drawn, the other not yet gone. */
const twoHeaders = (root: DomScope): boolean =>
  severalTexts(root, '[data-e2e="user-title"]') || severalTexts(root, '[data-e2e="user-subtitle"]');

/** The visible profile, if it is the one in the address. */
export const header = source("header", (page): SourceState<DomScope> => {
  const root = page.target.kind === "profile" ? page.root.querySelector('[data-e2e="user-page"]') : null;
  if (!root) return { state: "absent" };
  const shown = titles(root);
  if (shown.length === 0) return { state: "absent" };
  const own = shown.some((title) => sameHandle(title, page.target.handle));
  return own && !twoHeaders(root) && !tilesOfOthers(root, page) ? opened(root) : STALE;
});

/** Until a post is drawn the profile that it was opened from is on view. */
function profileOfAnother(page: Page): boolean {
  const root = page.root.querySelector('[data-e2e="user-page"]');
  const shown = root ? titles(root) : [];
  return shown.length > 0 && !shown.some((title) => sameHandle(title, page.target.handle));
}

/** Whose page it is: the visible header, else the data that the document came with. */
export function owner(page: Page): Owner {
  const visible = page.target.kind === "post" ? video.open(page) : header.open(page);
  if (visible.state === "stale") return { state: "stale" };
  if (visible.state === "absent" && profileOfAnother(page)) return { state: "stale" };
  for (const data of [userData, authorData, sigiUser]) {
    const state = data.open(page);
    if (state.state !== "open") continue;
    const stableId = stringAt(state.scope.user, "id");
    return {
      state: "known",
      handle: stringAt(state.scope.user, "uniqueId") ?? page.target.handle ?? "",
      ...(stableId === null ? {} : { stableId }),
    };
  }
  return visible.state === "open" && page.target.handle !== null
    ? { state: "known", handle: page.target.handle }
    : { state: "absent" };
}

type Shown = "followers" | "following" | "likes";
const KEYS = { followers: "followerCount", following: "followingCount", likes: "heartCount", posts: "videoCount" };

/** The number beside its label; two headers in one page must say the same. */
const shownCount = (root: DomScope, field: Shown): Found => {
  const found = texts(root, `[data-e2e="${field}-count"]`);
  return found.length === 0 ? null : found;
};

const dataRules = (field: keyof typeof KEYS): Rule<Found>[] => {
  const read = (person: Person): Found => personCount(person, KEYS[field]);
  return [userData, authorData, sigiUser].map((data) => rule(data, field, read));
};

function countRules(field: Shown): Rule<Found>[] {
  return [
    // The exact number of the page's data, as long as it lies within what the header shows rounded.
    rule(userData, `${field}-as-shown`, (person, page) => {
      const state = header.open(page);
      if (state.state !== "open") return null;
      return confirmed(personCount(person, KEYS[field]), shownCount(state.scope, field), page, field);
    }),
    rule(header, `${field}-count`, (root) => shownCount(root, field)),
    ...dataRules(field),
  ];
}

export const counts: Record<ProfileCount, Rule<Found>[]> = {
  followers: countRules("followers"),
  following: countRules("following"),
  likes: countRules("likes"),
  // The page never displays how many videos there are; its data tells.
  posts: dataRules("posts"),
  viewers: [],
};

/** The badge is drawn, not named: the one shape of this colour inside or beside a title. */
const BADGE = '[data-e2e="user-title"], [data-e2e="user-subtitle"]'
  .split(", ")
  .flatMap((title) => [`${title} circle`, `${title} ~ svg circle`, `${title} ~ div svg circle`])
  .map((place) => `${place}[fill="#20D5EC"]`)
  .join(", ");

/** Address behind the network's redirect ("…/link/v2?…&target=mira.example"). */
function outbound(href: string): string[] {
  const wanted = /[?&]target=([^&#]+)/.exec(href)?.[1];
  if (wanted === undefined) return [];
  try {
    const link = decodeURIComponent(wanted);
    return [/^https?:\/\//i.test(link) ? link : `https://${link}`];
  } catch {
    return [];
  }
}

function shownLinks(root: DomScope): string[] | null {
  const links = attrs(root, 'a[data-e2e="user-link"]', "href").flatMap(outbound);
  return links.length > 0 ? [...new Set(links)] : null;
}

function dataLinks({ user }: Person): string[] | null {
  const link = stringAt(user, "bioLink", "link");
  return link === null ? null : [/^https?:\/\//i.test(link) ? link : `https://${link}`];
}

function shownBio(root: DomScope): string | null {
  const bio = cleaned(root.querySelector('[data-e2e="user-bio"]')?.textContent ?? "");
  return bio === "" ? null : bio;
}

/** In the order of trust for what a creator says of themselves: data of this creator. */
const fromData = <T>(name: string, read: (person: Person) => T | null): Rule<T | null>[] =>
  [userData, authorData, sigiUser].map((data) => rule(data, name, read));

export const values: ValueRules = {
  displayName: [
    rule(header, "other-title", (root, page) => {
      const shown = titles(root);
      const other = shown.find((title) => !sameHandle(title, page.target.handle));
      // Handles are written small; a name that is the handle with capitals is still the name.
      return (
        other ??
        (shown.length > 1 ? (shown.find((title) => title !== canonicalHandle(title)) ?? shown[0] ?? null) : null)
      );
    }),
    rule(video, "nickname", ({ root }) => {
      const name = text(root, '[data-e2e="browser-nickname"] > span');
      return name === "" ? null : name;
    }),
    ...fromData("nickname", ({ user }) => stringAt(user, "nickname")),
  ],
  handle: [
    rule(
      header,
      "own-title",
      (root, page) => titles(root).find((title) => sameHandle(title, page.target.handle)) ?? null,
    ),
    rule(video, "author", ({ author }) => author),
    ...fromData("unique-id", ({ user }) => stringAt(user, "uniqueId")),
  ],
  verified: [
    ...fromData("verified", ({ user }) => booleanAt(user, "verified")),
    rule(header, "badge", (root) => root.querySelector(BADGE) !== null),
  ],
  bio: [rule(header, "user-bio", shownBio), ...fromData("signature", ({ user }) => stringAt(user, "signature"))],
  category: [rule(userData, "category", ({ user }) => stringAt(user, "commerceUserInfo", "category"))],
  links: [
    rule(header, "user-link", shownLinks),
    ...[userData, sigiUser].map((data) => rule(data, "bio-link", dataLinks)),
  ],
  contact: [
    rule(header, "bio-contact", (root) => contactIn(shownBio(root) ?? "", shownLinks(root) ?? [])),
    ...fromData("signature-contact", (person) =>
      contactIn(stringAt(person.user, "signature") ?? "", dataLinks(person) ?? []),
    ),
  ],
};
