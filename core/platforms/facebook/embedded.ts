import type { Count } from "../../types/count";
import type { PostCount } from "../../types/reading";
import { at, type JsonObject, jsonObjects, objectAt, textAt } from "../meta/json-objects";
import { isUndrawn, pageTag } from "../meta/page-tags";
import type { Page } from "../page";
import { all } from "../read/elements";
import { exactCount } from "../read/schema-org";
import type { Found } from "../rule";
import { source } from "../source";
import { linkTarget, sameHandle } from "./address";

/** Parts of the line of counts under the name, each with the address of its list of people. */
export interface SocialContext {
  parts: readonly { text: string; tab: string }[];
  id: string | null;
}

const isOwn = (page: Page, href: string | null): boolean => {
  const found = linkTarget(href);
  const { handle } = page.target;
  return found !== null && found.handle !== null && handle !== null && sameHandle(found.handle, handle);
};

/** The line of counts of 2022 to 2026, if its addresses are the creator's. */
export const socialContext = source<SocialContext>("context-json", (page) => {
  if (page.target.kind !== "profile") return { state: "absent" };
  let others = false;
  for (const each of jsonObjects(page.root, '"profile_social_context"')) {
    const content = at(each, "profile_social_context", "content");
    if (!Array.isArray(content)) continue;
    const parts = content.flatMap((part) => {
      const text = textAt(part, "text", "text");
      const uri = textAt(part, "uri");
      if (text === null || uri === null || !isOwn(page, uri)) return [];
      const found = linkTarget(uri);
      return found?.kind === "profile" ? [{ text, tab: found.tab }] : [];
    });
    if (parts.length === content.length && parts.length > 0) {
      return { state: "open", scope: { parts, id: textAt(each, "profile_social_context", "profile", "id") } };
    }
    others ||= content.length > 0;
  }
  return { state: others ? "stale" : "absent" };
});

/** The card about a classic page (to 2022): exact numbers, with the address of the page beside. */
export const aboutCard = source<JsonObject>("card-json", (page) => {
  if (page.target.kind !== "profile") return { state: "absent" };
  for (const each of jsonObjects(page.root, '"follower_count"')) {
    const card = objectAt(each, "page");
    if (card && "follower_count" in card && isOwn(page, textAt(each, "see_all_link"))) {
      return { state: "open", scope: card };
    }
  }
  return { state: "absent" };
});

/** The network's number of a page, from data that names the page by its address. */
export function pageId(page: Page): string | null {
  const { handle } = page.target;
  if (handle === null) return null;
  if (/^\d+$/.test(handle)) return handle;
  const context = socialContext.open(page);
  if (context.state === "open" && context.scope.id !== null) return context.scope.id;
  const card = aboutCard.open(page);
  if (card.state === "open") return textAt(card.scope, "id");
  const tagged = /^fb:\/\/(?:profile|page)\/(\d+)/.exec(pageTag(page.root, "al:android:url") ?? "")?.[1];
  // The number stands in another tag than the address: with two pages' tags it may be the other's.
  const addresses = all(page.root, 'meta[property="og:url"]').map((tag) => tag.getAttribute("content"));
  if (tagged !== undefined && addresses.length > 0 && addresses.every((href) => isOwn(page, href))) return tagged;
  return /-(\d{8,20})$/.exec(handle)?.[1] ?? null;
}

/** A page that became a profile keeps its earlier number for posts of before: data names both together. */
const formerId = source<string>("former-json", (page) => {
  const id = pageId(page);
  if (id === null) return { state: "absent" };
  for (const each of jsonObjects(page.root, '"delegate_page"')) {
    const former = textAt(each, "delegate_page", "id");
    if (former !== null && textAt(each, "id") === id) return { state: "open", scope: former };
  }
  return { state: "absent" };
});

function ownIds(page: Page): ReadonlySet<string> {
  const former = formerId.open(page);
  return new Set([pageId(page) ?? "", former.state === "open" ? former.scope : ""].filter((id) => id !== ""));
}

/** One post's numbers, gathered from the blocks that speak of it. */
export interface Feedback {
  id: string;
  owner: string | null;
  counts: Partial<Record<PostCount, Count>>;
  pinned: boolean;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Text in base 64; ids of this network are "feedback:1" so written. */
function decoded(text: string): string {
  let bits = "";
  for (const letter of text.replace(/=+$/, "")) bits += LETTERS.indexOf(letter).toString(2).padStart(6, "0");
  return (bits.match(/.{8}/g) ?? []).map((byte) => String.fromCharCode(Number.parseInt(byte, 2))).join("");
}

/** A post's number; comments have "feedback:POST_COMMENT" and are none. */
function postIdOf(block: JsonObject): string | null {
  const id = textAt(block, "id");
  if (id === null || !/^ZmVlZGJhY2s6[A-Za-z0-9+/]+=*$/.test(id)) return null;
  return /^feedback:(\d{8,20})$/.exec(decoded(id))?.[1] ?? null;
}

const PATHS: Partial<Record<PostCount, readonly (readonly string[])[]>> = {
  likes: [["reaction_count", "count"]],
  comments: [
    ["comment_rendering_instance", "comments", "total_count"],
    ["comment_count", "total_count"],
    ["total_comment_count"],
    ["comment_count_unfiltered"],
  ],
  shares: [["share_count", "count"]],
  views: [["video_view_count"]],
};

const feedbacks = source<ReadonlyMap<string, Feedback>>("posts-json", (page) => {
  const found = new Map<string, Feedback>();
  for (const block of jsonObjects(page.root, '"reaction_count"')) {
    const id = postIdOf(block);
    if (id === null) continue;
    const known = found.get(id) ?? { id, owner: null, counts: {}, pinned: false };
    const counts: Partial<Record<PostCount, Count>> = { ...known.counts };
    for (const field of ["likes", "comments", "shares", "views"] as const) {
      for (const path of PATHS[field] ?? []) {
        const count = exactCount(at(block, ...path));
        if (count && !counts[field]) counts[field] = count;
      }
    }
    found.set(id, { id, owner: known.owner ?? textAt(block, "owning_profile", "id"), counts, pinned: false });
  }
  return found.size > 0 ? { state: "open", scope: found } : { state: "absent" };
});

/** A post's numbers by its own number, if the creator in the address owns it. */
export function feedbackOf(page: Page, id: string): Feedback | null {
  const found = feedbacks.open(page);
  const feedback = found.state === "open" ? (found.scope.get(id) ?? null) : null;
  const owners = ownIds(page);
  const own = owners.size === 0 || !feedback?.owner || owners.has(feedback.owner);
  return feedback && own ? feedback : null;
}

/** Classic pages (to 2020) draw posts without numbers; a form in each names it. */
const formIds = (page: Page): string[] =>
  all(page.root, 'input[name="ft_ent_identifier"]').flatMap((field) => field.getAttribute("value") ?? []);

/** A first post with a lower number than the next ones was put there by hand. */
function isPinned(ids: readonly string[], place: number): boolean {
  const [first, ...next] = place === 0 ? ids.slice(0, 3).filter((id) => /^\d+$/.test(id)) : [];
  return first !== undefined && next.length === 2 && next.every((id) => BigInt(id) > BigInt(first));
}

/** Posts of the page that embedded data carries; visitors' posts are owned by others. */
export const ownPosts = source<Feedback[]>("posts-json", (page) => {
  const found = feedbacks.open(page);
  if (found.state !== "open") return found;
  const { target } = page;
  if (target.kind === "post") {
    const one = feedbackOf(page, target.postId);
    return one ? { state: "open", scope: [one] } : { state: "absent" };
  }
  // Drawn posts may carry another name for the same post, and show less than the data says: once a page
  // is drawn only what it shows is read. Classic pages draw their posts without numbers.
  if (!isUndrawn(page.root) && formIds(page).length === 0) return { state: "absent" };
  const owners = ownIds(page);
  const own = [...found.scope.values()].filter(
    (each) => each.owner !== null && owners.has(each.owner) && each.counts.likes !== undefined,
  );
  const ids = formIds(page);
  const shown = ids.length === 0 ? own : ids.flatMap((id) => own.find((each) => each.id === id) ?? []);
  const scope = shown.map((each, place) => ({ ...each, pinned: ids.length > 0 && isPinned(ids, place) }));
  return scope.length > 0 ? { state: "open", scope } : { state: "absent" };
});

/** The text of one part of the line of counts, by the list of people it leads to. */
export function contextCount({ parts }: SocialContext, tabs: readonly string[]): Found {
  const texts = parts.filter(({ tab }) => tabs.includes(tab)).map(({ text }) => text);
  return texts.length > 0 ? texts : null;
}
