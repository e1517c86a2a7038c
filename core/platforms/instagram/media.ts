import type { Count } from "../../types/count";
import type { PostKind } from "../../types/reading";
import { at, type JsonObject, textAt } from "../meta/json-objects";
import { exactCount } from "../read/schema-org";
import { type Found, NOT_SHOWN } from "../rule";

/**
 * A post in embedded JSON, in the shape of any year:
 * 2023 on (`code`, `like_count`, `user`), to 2022 (`shortcode`, `edge_media_preview_like`, `owner`).
 */
export type Media = JsonObject;

/**
 * The post's code, or null for an object that is no post.
 *
 * @example codeOf({ code: "DRQawBzjANc", like_count: 5 }) // "DRQawBzjANc"
 * @example codeOf({ code: "DRQawBzjANc" }) // null
 */
export function codeOf(media: Media): string | null {
  const carries = "like_count" in media || "edge_media_preview_like" in media || "comment_count" in media;
  return carries ? (textAt(media, "code") ?? textAt(media, "shortcode")) : null;
}

/**
 * The handle of who made the post, or null.
 *
 * @example ownerOf({ user: { username: "mira.bakes" } }) // "mira.bakes"
 * @example ownerOf({}) // null
 */
export const ownerOf = (media: Media): string | null =>
  textAt(media, "user", "username") ?? textAt(media, "owner", "username");

const count = (value: unknown): Count | null => exactCount(value);

/**
 * Likes, unless the creator hid them: then the data may still carry a number that nobody is shown.
 *
 * @example likesOf({ like_count: 187 }) // { value: 187, low: 187, high: 187, text: "187" }
 * @example likesOf({ like_count: 187, like_and_view_counts_disabled: true }) // { shown: false }
 */
export function likesOf(media: Media): Found {
  if (media.like_and_view_counts_disabled === true || media.hide_like_and_view_counts === true) return NOT_SHOWN;
  const value =
    media.like_count ?? at(media, "edge_media_preview_like", "count") ?? at(media, "edge_liked_by", "count");
  return typeof value === "number" && value < 0 ? NOT_SHOWN : count(value);
}

/**
 * Comments, unless the creator switched them off.
 *
 * @example commentsOf({ comment_count: 5 }) // { value: 5, low: 5, high: 5, text: "5" }
 * @example commentsOf({ comment_count: 5, comments_disabled: true }) // { shown: false }
 */
export function commentsOf(media: Media): Found {
  if (media.comments_disabled === true) return NOT_SHOWN;
  return (
    count(media.comment_count) ??
    count(at(media, "edge_media_to_comment", "count")) ??
    count(at(media, "edge_media_to_parent_comment", "count"))
  );
}

/**
 * Plays are what a Reel shows as views; only other videos show `view_count`. Before 2022 all showed `video_view_count`.
 *
 * @example viewsOf({ play_count: 900, view_count: 400 }) // { value: 900, low: 900, high: 900, text: "900" }
 * @example viewsOf({ product_type: "clips", view_count: 400 }) // null
 */
export function viewsOf(media: Media): Found {
  if (media.like_and_view_counts_disabled === true || media.hide_like_and_view_counts === true) return NOT_SHOWN;
  const plays = count(media.play_count) ?? count(media.ig_play_count);
  if (plays) return plays;
  const older = count(media.video_view_count);
  return older ?? (media.product_type === "clips" ? null : count(media.view_count));
}

/**
 * Kind by the network's own numbers: 1 photo, 2 video, 8 carousel.
 *
 * @example kindOf({ product_type: "clips" }) // "reel"
 * @example kindOf({ media_type: 8 }) // "photo"
 */
export function kindOf(media: Media): PostKind {
  if (media.product_type === "clips") return "reel";
  const type = textAt(media, "__typename") ?? "";
  if (media.media_type === 2 || media.is_video === true || /^(?:GraphVideo|XIGPolarisVideoMedia)$/.test(type)) {
    return media.product_type === "feed" || media.product_type === "igtv" || media.is_video === true ? "video" : "reel";
  }
  return "photo";
}

/**
 * Time of publication in ms since 1970, or null.
 *
 * @example timeOf({ taken_at: 1763595000 }) // 1763595000000
 * @example timeOf({}) // null
 */
export function timeOf(media: Media): number | null {
  const seconds = media.taken_at ?? media.taken_at_timestamp;
  return typeof seconds === "number" && seconds > 0 ? seconds * 1000 : null;
}

/**
 * The creator's own words under the post, or null.
 *
 * @example captionOf({ caption: { text: "Bread" } }) // "Bread"
 * @example captionOf({ caption: null }) // null
 */
export const captionOf = (media: Media): string | null =>
  textAt(media, "caption", "text") ?? textAt(media, "edge_media_to_caption", "edges", 0, "node", "text");

/**
 * Pinned, paid partnership, advert, as the data says.
 *
 * @example flagsOf({ is_paid_partnership: true }) // { pinned: false, sponsored: true, advert: false }
 * @example flagsOf({ timeline_pinned_user_ids: ["1"] }) // { pinned: true, sponsored: false, advert: false }
 */
export function flagsOf(media: Media): { pinned?: boolean; sponsored?: boolean; advert?: boolean } {
  const pinned = media.timeline_pinned_user_ids;
  return {
    pinned: Array.isArray(pinned) && pinned.length > 0,
    sponsored: media.is_paid_partnership === true,
    advert: typeof media.ad_id === "string" && media.ad_id !== "",
  };
}
