import { HOSTS } from "../hosts";
import { timeFromShortcode } from "../meta/shortcode";
import type { Page } from "../page";
import type { Owner, Platform } from "../platform";
import { NOT_SHOWN, rule } from "../rule";
import { opened, source } from "../source";
import { target } from "./address";
import { mediaOwner, user, userCount } from "./embedded";
import {
  followingAfter,
  headerSource,
  linkedFollowing,
  listedBelow,
  postsBefore,
  shownFollowers,
  titledBelow,
  titledFollowers,
} from "./header";
import { article } from "./post-page";
import { posts } from "./posts";
import { postTags, profileTags, tagCount } from "./tags";
import { stableIdOf, values } from "./values";

/** Post pages show no counts of the creator. */
const postPage = source("page", (page) => (page.target.kind === "post" ? opened(page) : { state: "absent" }));
/** A profile's likes are never added up, on any page. */
const network = source("network", (page) => opened(page));

function ownerOfPost(page: Page): Owner {
  const drawn = article.open(page);
  if (drawn.state === "stale") return drawn;
  const data = mediaOwner(page);
  const tags = postTags.open(page);
  // Data names the owner by the post's own code; on the drawn page the first link may be a commenter's
  // while the author's is not there yet.
  const handle =
    data?.handle ??
    (drawn.state === "open" ? drawn.scope.author : null) ??
    (tags.state === "open" ? tags.scope.owner : null);
  if (handle === null) return { state: "absent" };
  const stable = data?.handle.toLowerCase() === handle.toLowerCase() ? data.stableId : undefined;
  return { state: "known", handle, ...(stable === undefined ? {} : { stableId: stable }) };
}

function owner(page: Page): Owner {
  if (page.target.kind === "post") return ownerOfPost(page);
  const drawn = headerSource.open(page);
  if (drawn.state === "stale") return drawn;
  const { handle } = page.target;
  const known = [drawn, user.open(page), profileTags.open(page)].some((each) => each.state === "open");
  if (!known) return { state: "absent" };
  const stableId = stableIdOf(page, handle);
  return { state: "known", handle, ...(stableId === null ? {} : { stableId }) };
}

/**
 * Instagram. The exact number of followers is the title of the shown one. A grid shows counts only
 * while a tile is pointed at; the Reels tab always. A blank beside a control says nothing: new posts
 * and hidden likes look alike.
 */
export const instagram: Platform = {
  id: "instagram",
  name: "Instagram",
  hosts: HOSTS.instagram,
  evidence: "captured",
  examples: {
    profiles: [
      { url: "https://www.instagram.com/mira.bakes/", handle: "mira.bakes" },
      { url: "https://instagram.com/Mira.Bakes/reels/?hl=pt", handle: "mira.bakes" },
      { url: "https://www.instagram.com/mira_bakes/tagged/", handle: "mira_bakes" },
      { url: "https://www.instagram.com/explore.with.mira/", handle: "explore.with.mira" },
      { url: "https://www.instagram.com/reels_", handle: "reels_" },
    ],
    posts: [
      { url: "https://www.instagram.com/p/DSVTA7z5AO-/", postId: "DSVTA7z5AO-", handle: null },
      { url: "https://www.instagram.com/reel/DSYMaKziUq0/", postId: "DSYMaKziUq0", handle: null },
      { url: "https://www.instagram.com/mira.bakes/p/DSVTA7z5AO-/", postId: "DSVTA7z5AO-", handle: "mira.bakes" },
      { url: "https://www.instagram.com/reels/DM5CgFzxetw/", postId: "DM5CgFzxetw", handle: null },
      { url: "https://www.instagram.com/tv/CIoJlYzrORN/", postId: "CIoJlYzrORN", handle: null },
    ],
    refused: [
      "https://www.instagram.com/",
      "https://www.instagram.com/explore/",
      "https://www.instagram.com/explore/tags/bread/",
      "https://www.instagram.com/reels/",
      "https://www.instagram.com/reels/audio/750098191661736/",
      "https://www.instagram.com/direct/inbox/",
      "https://www.instagram.com/stories/mira.bakes/2591628382686224226/",
      "https://www.instagram.com/stories/highlights/18095452068239267/",
      "https://www.instagram.com/accounts/login/",
      "https://www.instagram.com/p/",
      "https://www.instagram.com/p/DSVTA7z5AO-/liked_by/",
      "https://www.instagram.com/mira.bakes/followers/",
      "https://www.instagram.com/mira.bakes/following/",
      "https://www.instagram.com/robots.txt",
      "https://www.instagram.com.evil.example/mira.bakes/",
      "https://notinstagram.com/mira.bakes/",
      "https://help.instagram.com/581964670471377",
    ],
  },
  target,
  canonicalHandle: (handle) => handle.replace(/^@/, "").toLowerCase(),
  owner,
  profileUrl: (handle) => `https://www.instagram.com/${handle}/`,
  neverShown: ["viewers", "saves", "quotes"],
  blankIsZero: [],
  counts: {
    followers: [
      rule(headerSource, "title-2025", titledFollowers),
      rule(headerSource, "row-2025", shownFollowers),
      rule(headerSource, "title-narrow", titledBelow),
      rule(headerSource, "link-narrow", (head) => listedBelow(head, "followers")),
      rule(user, "followers", (found, page) => userCount(found, page, "followers")),
      rule(profileTags, "followers", (root) => tagCount(root, "followers")),
      rule(postPage, "not-on-posts", () => NOT_SHOWN),
    ],
    following: [
      rule(headerSource, "following-link", linkedFollowing),
      rule(headerSource, "after-followers-2025", followingAfter),
      rule(headerSource, "link-narrow", (head) => listedBelow(head, "following")),
      rule(user, "following", (found, page) => userCount(found, page, "following")),
      rule(profileTags, "following", (root) => tagCount(root, "following")),
      rule(postPage, "not-on-posts", () => NOT_SHOWN),
    ],
    posts: [
      rule(headerSource, "before-followers-2025", postsBefore),
      rule(user, "posts", (found, page) => userCount(found, page, "posts")),
      rule(profileTags, "posts", (root) => tagCount(root, "posts")),
      rule(postPage, "not-on-posts", () => NOT_SHOWN),
    ],
    likes: [rule(network, "no-total", () => NOT_SHOWN)],
    viewers: [],
  },
  values,
  posts,
  timeFromPostId: timeFromShortcode,
  leadKinds: ["reel", "photo", "video"],
  anchors: ["main header section", "main header", "main article", "main section", "main"],
};
