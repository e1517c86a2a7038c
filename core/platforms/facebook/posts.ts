import { type PostList, postList } from "../post-list";
import { inFeed, onPage, single } from "./articles";
import { type Feedback, ownPosts } from "./embedded";
import { inPlayer, player } from "./player";
import { titleCount, videoTags } from "./tags";

const inData = postList<Feedback[], Feedback>({
  source: ownPosts,
  name: "feedback",
  items: (found) => found,
  id: ({ id }) => id,
  url: ({ id, owner }, page) => {
    const handle = page.target.handle ?? owner ?? "";
    return `https://www.facebook.com/${handle}/posts/${id}`;
  },
  kind: ({ counts }) => (counts.views ? "video" : "text"),
  flags: ({ pinned }) => ({ pinned }),
  origin: (_found, page) => (page.target.kind === "post" ? "single" : "latest"),
  counts: {
    likes: [{ name: "reactions", read: ({ counts }) => counts.likes ?? null }],
    comments: [{ name: "comments", read: ({ counts }) => counts.comments ?? null }],
    shares: [{ name: "shares", read: ({ counts }) => counts.shares ?? null }],
    views: [{ name: "views", read: ({ counts }) => counts.views ?? null }],
  },
});

const inTitle = postList<string[], string[]>({
  source: videoTags,
  name: "title",
  items: (parts) => [parts],
  id: (_parts, page) => (page.target.kind === "post" ? page.target.postId : null),
  url: (_parts, page) => page.url,
  kind: (_parts, { address }) => {
    if (address.path.includes("posts")) return "text";
    if (address.path.some((part) => part.startsWith("photo"))) return "photo";
    return address.path[0] === "reel" ? "reel" : "video";
  },
  origin: () => "single",
  counts: {
    views: [{ name: "views", read: (parts) => titleCount(parts, "views") }],
    likes: [{ name: "reactions", read: (parts) => titleCount(parts, "likes") }],
    comments: [{ name: "comments", read: (parts) => titleCount(parts, "comments") }],
    shares: [{ name: "shares", read: (parts) => titleCount(parts, "shares") }],
  },
});

/** In order of trust: what is drawn, embedded data, tags of a page that is not drawn yet. */
export const posts: readonly PostList[] = [inFeed, inPlayer, onPage, inData, inTitle];
export const postSource = single;
export const playerSource = player;
