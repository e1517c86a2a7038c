import { type ItemRule, type PostList, postList } from "../post-list";
import type { Found } from "../rule";
import { media, mediaOwner, timeline } from "./embedded";
import { gridPosts } from "./grid";
import { captionOf, codeOf, commentsOf, flagsOf, kindOf, likesOf, type Media, ownerOf, timeOf, viewsOf } from "./media";
import { shownPost } from "./post-page";
import { postTags, type TaggedPost, taggedCount } from "./tags";

const item = (name: string, read: (found: Media) => Found): ItemRule<Media> => ({ name, read });

const fromMedia = {
  id: codeOf,
  kind: kindOf,
  time: timeOf,
  flags: flagsOf,
  caption: captionOf,
  counts: {
    likes: [item("likes", likesOf)],
    comments: [item("comments", commentsOf)],
    views: [item("views", viewsOf)],
  },
};

const address = (owner: string | null, found: Media): string => {
  const word = kindOf(found) === "reel" ? "reel" : "p";
  return `https://www.instagram.com/${owner === null ? "" : `${owner}/`}${word}/${codeOf(found) ?? ""}/`;
};

const listed = postList<Media[], Media>({
  source: timeline,
  name: "posts",
  items: (found) => found,
  url: (found) => address(ownerOf(found), found),
  ...fromMedia,
});

const single = postList<Media, Media>({
  source: media,
  name: "post",
  items: (found) => [found],
  url: (found, page) => address(mediaOwner(page)?.handle ?? page.target.handle, found),
  origin: () => "single",
  ...fromMedia,
});

const tagged = postList<TaggedPost, TaggedPost>({
  source: postTags,
  name: "description",
  items: (found) => [found],
  id: (_found, page) => (page.target.kind === "post" ? page.target.postId : null),
  url: (_found, page) => page.url,
  kind: (_found, page) =>
    page.address.path.includes("p") ? "photo" : page.address.path.includes("tv") ? "video" : "reel",
  caption: ({ caption }) => caption,
  origin: () => "single",
  counts: {
    likes: [{ name: "likes", read: ({ likes }) => taggedCount(likes, "likes") }],
    comments: [{ name: "comments", read: ({ comments }) => taggedCount(comments, "comments") }],
  },
});

/** In order of trust: what is drawn, embedded data, tags of a page that is not drawn yet. */
export const posts: readonly PostList[] = [gridPosts, listed, shownPost, single, tagged];
