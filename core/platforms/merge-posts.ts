import type { Count } from "../types/count";
import type { Field, Post } from "../types/reading";
import { narrowerTime } from "./post-time";

/** A value beats a gap; of two values the first stands, since lists are in order of trust. */
function better(first: Field<Count>, second: Field<Count>): Field<Count> {
  return first.ok || !second.ok ? first : second;
}

/**
 * Joins two readings of the same post from one page; the first is trusted more.
 *
 * @example mergePosts(tile, fromJson).likes // the JSON's, where the tile shows none
 * @example mergePosts(post, post) // equals post
 */
export function mergePosts(first: Post, second: Post): Post {
  const { publishedAt: _a, publishedBetween: _b, ...others } = second;
  const { publishedAt: _c, publishedBetween: _d, ...own } = first;
  return {
    ...others,
    ...own,
    ...narrowerTime(first, second),
    views: better(first.views, second.views),
    likes: better(first.likes, second.likes),
    comments: better(first.comments, second.comments),
    shares: better(first.shares, second.shares),
    saves: better(first.saves, second.saves),
    reposts: better(first.reposts, second.reposts),
    quotes: better(first.quotes, second.quotes),
    pinned: first.pinned || second.pinned,
    repost: first.repost || second.repost,
    advert: first.advert || second.advert,
    sponsored: first.sponsored || second.sponsored,
  };
}
