import type { ProfileCount } from "../../types/reading";
import { at, type JsonObject, jsonObjects, objectAt, textAt } from "../meta/json-objects";
import type { Page } from "../page";
import { confirmed } from "../read/confirmed";
import { exactCount } from "../read/schema-org";
import type { Found } from "../rule";
import { type SourceState, source } from "../source";
import { codeOf, type Media, ownerOf } from "./media";
import { profileTags, tagCount } from "./tags";

const same = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.toLowerCase() === b.toLowerCase();

/** The creator in embedded JSON: `follower_count` since 2023, `edge_followed_by` before. */
export const user = source<JsonObject>("user-json", (page) => {
  if (page.target.kind !== "profile") return { state: "absent" };
  const { handle } = page.target;
  for (const each of jsonObjects(page.root, `"${handle.toLowerCase()}"`)) {
    const counts = "follower_count" in each || "edge_followed_by" in each;
    if (counts && same(textAt(each, "username"), handle)) return { state: "open", scope: each };
  }
  return { state: "absent" };
});

const KEYS: Partial<Record<ProfileCount, readonly (readonly string[])[]>> = {
  followers: [["follower_count"], ["edge_followed_by", "count"]],
  following: [["following_count"], ["edge_follow", "count"]],
  posts: [["media_count"], ["edge_owner_to_timeline_media", "count"]],
};

/**
 * A count of the creator in embedded JSON. Where the page's tags show a rounded one that it does not
 * fit, they are not of the same moment, and the shown one is left to be read.
 */
export function userCount(found: JsonObject, page: Page, field: "followers" | "following" | "posts"): Found {
  const exact = (KEYS[field] ?? []).map((keys) => exactCount(at(found, ...keys))).find((each) => each !== null) ?? null;
  const tags = profileTags.open(page);
  const shown = tags.state === "open" ? tagCount(tags.scope, field) : null;
  return shown === null ? exact : confirmed(exact, shown, page, field);
}

/** Posts that embedded JSON lists for the creator of a profile page. */
export const timeline = source<Media[]>("timeline-json", (page) => {
  if (page.target.kind !== "profile" || page.target.tab === "tagged" || page.target.tab === "saved") {
    return { state: "absent" };
  }
  const { handle } = page.target;
  const known = user.open(page);
  const edges = known.state === "open" ? at(known.scope, "edge_owner_to_timeline_media", "edges") : null;
  // The older shape lists videos a second time under another key, in another order.
  const media: Media[] = Array.isArray(edges)
    ? edges.flatMap((edge): Media[] => {
        const node = objectAt(edge, "node");
        return node ? [node] : [];
      })
    : [...jsonObjects(page.root, `"${handle.toLowerCase()}"`)];
  const own = media.filter((each) => codeOf(each) !== null && same(ownerOf(each), handle) && !isSlide(each));
  return own.length > 0 ? { state: "open", scope: own } : { state: "absent" };
});

/** A picture of a carousel has a code of its own and always zero likes. */
const isSlide = (media: Media): boolean =>
  media.like_count === 0 && !("comment_count" in media) && !("edge_media_to_comment" in media);

/** The post in the address, by its own code. */
export const media = source<Media>("media-json", (page): SourceState<Media> => {
  if (page.target.kind !== "post") return { state: "absent" };
  const { postId, handle } = page.target;
  for (const each of jsonObjects(page.root, `"${postId}"`)) {
    if (codeOf(each) !== postId || isSlide(each)) continue;
    const owner = ownerOf(each);
    if (handle === null || owner === null || same(owner, handle)) return { state: "open", scope: each };
  }
  return { state: "absent" };
});

/**
 * Who made the post of a short address, as the embedded data says. The logged-out shape of 2026 names
 * the owner on the carousel's pictures alone.
 */
export function mediaOwner(page: Page): { handle: string; stableId?: string } | null {
  const found = media.open(page);
  if (found.state !== "open") return null;
  const handle = ownerOf(found.scope) ?? textAt(found.scope, "carousel_media", 0, "user", "username");
  const id = textAt(found.scope, "user", "pk");
  return handle === null ? null : { handle, ...(id === null ? {} : { stableId: id }) };
}
