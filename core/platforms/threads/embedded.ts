import type { PostCount, PostKind } from "../../types/reading";
import { at, type JsonObject, jsonObjects, objectAt, textAt } from "../meta/json-objects";
import type { Page } from "../page";
import { exactCount } from "../read/schema-org";
import { type Found, NOT_SHOWN } from "../rule";
import { source } from "../source";

const same = (a: string | null, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

/** The creator in embedded JSON. */
export const user = source<JsonObject>("user-json", (page) => {
  const { handle } = page.target;
  if (handle === null || page.target.kind !== "profile") return { state: "absent" };
  for (const each of jsonObjects(page.root, `"${handle.toLowerCase()}"`)) {
    if ("follower_count" in each && same(textAt(each, "username"), handle)) return { state: "open", scope: each };
  }
  return { state: "absent" };
});

const isPost = (each: JsonObject): boolean =>
  typeof each.code === "string" && "like_count" in each && objectAt(each, "text_post_app_info") !== null;

/** Posts of the creator in embedded JSON by their codes; answers to others are left out. */
const byCode = source<ReadonlyMap<string, JsonObject>>("posts-json", (page) => {
  const { handle } = page.target;
  const found = new Map<string, JsonObject>();
  if (handle === null) return { state: "absent" };
  for (const each of jsonObjects(page.root, `"${handle.toLowerCase()}"`)) {
    if (!isPost(each) || !same(textAt(each, "user", "username"), handle)) continue;
    const code = textAt(each, "code");
    if (code !== null && !found.has(code)) found.set(code, each);
  }
  return found.size > 0 ? { state: "open", scope: found } : { state: "absent" };
});

/** A post in embedded JSON by its code, or null. */
export function embeddedPost(page: Page, code: string): JsonObject | null {
  const found = byCode.open(page);
  return found.state === "open" ? (found.scope.get(code) ?? null) : null;
}

/** The posts that a profile page or a post page is about. */
export const posts = source<JsonObject[]>("posts-json", (page) => {
  const found = byCode.open(page);
  if (found.state !== "open") return found;
  const { target } = page;
  if (target.kind === "profile" && target.tab !== "" && target.tab !== "media") return { state: "absent" };
  const own = [...found.scope.values()].filter((each) =>
    target.kind === "post" ? each.code === target.postId : at(each, "text_post_app_info", "is_reply") !== true,
  );
  return own.length > 0 ? { state: "open", scope: own } : { state: "absent" };
});

/**
 * Whether the creator hid the numbers of likes.
 *
 * @example isHidden({ like_and_view_counts_disabled: true }) // true
 * @example isHidden({}) // false
 */
export const isHidden = (post: JsonObject): boolean => post.like_and_view_counts_disabled === true;

/**
 * A count of a post in embedded JSON. The page shows reposts and quotes as one number.
 *
 * @example embeddedCount(post, "reposts") // 169 for repost_count 152 and quote_count 21
 * @example embeddedCount(hiddenPost, "likes") // NOT_SHOWN
 */
export function embeddedCount(post: JsonObject, field: PostCount): Found {
  const info = objectAt(post, "text_post_app_info") ?? {};
  if (field === "likes") return isHidden(post) ? NOT_SHOWN : exactCount(post.like_count);
  if (field === "comments") return exactCount(info.direct_reply_count);
  if (field === "shares") return exactCount(info.reshare_count);
  if (field === "views") return exactCount(post.view_count);
  if (field !== "reposts" || typeof info.repost_count !== "number") return null;
  return exactCount(info.repost_count + (typeof info.quote_count === "number" ? info.quote_count : 0));
}

/** Kind by the network's own numbers: 1 photo, 2 video, 8 carousel, 19 text. */
export function kindOf(post: JsonObject): PostKind {
  if (post.media_type === 2) return "video";
  return post.media_type === 1 || post.media_type === 8 ? "photo" : "text";
}

/**
 * Whether the data says that the post is pinned to the profile.
 *
 * @example isPinned({ text_post_app_info: { pinned_post_info: { is_pinned_to_profile: true } } }) // true
 * @example isPinned({}) // false
 */
export const isPinned = (post: JsonObject): boolean =>
  at(post, "text_post_app_info", "pinned_post_info", "is_pinned_to_profile") === true;
