import { HOSTS } from "../hosts";
import type { Page } from "../page";
import type { Owner, Platform } from "../platform";
import { NOT_SHOWN, rule } from "../rule";
import { opened, source } from "../source";
import { target } from "./address";
import { cardCount, taggedCount } from "./contradicted";
import { aboutCard, contextCount, pageId, socialContext } from "./embedded";
import { head, linkedCount, values } from "./header";
import { playerSource, postSource, posts } from "./posts";
import { descriptionCount, profileTags, taggedOwner } from "./tags";

function ownerOfPost(page: Page): Owner {
  const drawn = [postSource.open(page), playerSource.open(page)];
  if (drawn.some(({ state }) => state === "stale")) return { state: "stale" };
  const handle = taggedOwner(page) ?? (drawn.some(({ state }) => state === "open") ? page.target.handle : null);
  return handle === null ? { state: "absent" } : { state: "known", handle };
}

function owner(page: Page): Owner {
  if (page.target.kind === "post") return ownerOfPost(page);
  const drawn = head.open(page);
  if (drawn.state === "stale") return drawn;
  const sources = [drawn, socialContext.open(page), aboutCard.open(page), profileTags.open(page)];
  if (!sources.some(({ state }) => state === "open")) return { state: "absent" };
  const stableId = pageId(page);
  return { state: "known", handle: page.target.handle, ...(stableId === null ? {} : { stableId }) };
}

/** Post pages show no counts of the creator. */
const postPage = source("page", (page) => (page.target.kind === "post" ? opened(page) : { state: "absent" }));

/**
 * Facebook pages. A page's likes and followers are links to lists of people, told apart by address; a
 * post's likes are all its reactions. Numbers are cut, not rounded. Personal profiles show friends,
 * not followers, and read as absent.
 */
export const facebook: Platform = {
  id: "facebook",
  name: "Facebook",
  hosts: HOSTS.facebook,
  evidence: "captured",
  examples: {
    profiles: [
      { url: "https://www.facebook.com/mira.bakes", handle: "mira.bakes" },
      { url: "https://m.facebook.com/Mira.Bakes/reviews/", handle: "mira.bakes" },
      { url: "https://www.facebook.com/profile.php?id=100584096717164&sk=followers", handle: "100584096717164" },
      { url: "https://www.facebook.com/people/Mira-Bakes/100811847228863/", handle: "100811847228863" },
      { url: "https://www.facebook.com/Mira-Bakes-405290753141133/posts/", handle: "mira-bakes-405290753141133" },
      { url: "https://www.facebook.com/eventsbymira", handle: "eventsbymira" },
    ],
    posts: [
      {
        url: "https://www.facebook.com/mira.bakes/posts/567902771861698",
        postId: "567902771861698",
        handle: "mira.bakes",
      },
      {
        url: "https://www.facebook.com/mira.bakes/videos/fresh-bread/4085087513947667/",
        postId: "4085087513947667",
        handle: "mira.bakes",
      },
      {
        url: "https://www.facebook.com/permalink.php?story_fbid=2376315613653815&id=1598665638151085",
        postId: "2376315613653815",
        handle: "1598665638151085",
      },
      { url: "https://www.facebook.com/reel/683181605073028", postId: "683181605073028", handle: null },
      { url: "https://www.facebook.com/watch/?v=683181605073028", postId: "683181605073028", handle: null },
    ],
    refused: [
      "https://www.facebook.com/",
      "https://www.facebook.com/groups/breadlovers",
      "https://www.facebook.com/marketplace/item/1052749226771937/",
      "https://www.facebook.com/events/1052749226771937/",
      "https://www.facebook.com/watch/",
      "https://www.facebook.com/login.php?next=x",
      "https://www.facebook.com/share/p/1AbCdEfGhI/",
      "https://www.facebook.com/hashtag/bread",
      "https://www.facebook.com/search/top?q=mira",
      "https://www.facebook.com/stories/100584096717164/",
      "https://www.facebook.com.evil.example/mira.bakes",
      "https://notfacebook.com/mira.bakes",
    ],
  },
  target,
  canonicalHandle: (handle) => handle.replace(/^@/, "").toLowerCase(),
  owner,
  profileUrl: (handle) => `https://www.facebook.com/${handle}`,
  neverShown: ["posts", "viewers", "saves", "reposts", "quotes"],
  blankIsZero: [],
  counts: {
    followers: [
      rule(head, "followers-link-2022", (scope) => linkedCount(scope, "followers")),
      rule(socialContext, "followers", (scope) => contextCount(scope, ["followers"])),
      rule(aboutCard, "followers", (card, page) => cardCount(card, page, "followers")),
      rule(profileTags, "followers", (root, page) =>
        taggedCount(descriptionCount(root, "followers"), page, "followers"),
      ),
      rule(postPage, "not-on-posts", () => NOT_SHOWN),
    ],
    following: [
      rule(head, "following-link-2022", (scope) => linkedCount(scope, "following")),
      rule(socialContext, "following", (scope) => contextCount(scope, ["following"])),
      rule(postPage, "not-on-posts", () => NOT_SHOWN),
    ],
    posts: [],
    likes: [
      rule(head, "likes-link-2022", (scope) => linkedCount(scope, "friends_likes")),
      rule(socialContext, "likes", (scope) => contextCount(scope, ["friends_likes"])),
      rule(aboutCard, "likes", (card, page) => cardCount(card, page, "likes")),
      rule(profileTags, "likes", (root, page) => taggedCount(descriptionCount(root, "likes"), page, "likes")),
      rule(postPage, "not-on-posts", () => NOT_SHOWN),
    ],
    viewers: [],
  },
  values,
  posts,
  timeFromPostId: null,
  leadKinds: ["reel", "video", "photo", "text"],
  anchors: ['[role="main"] h1', '[role="main"]', "body"],
};
