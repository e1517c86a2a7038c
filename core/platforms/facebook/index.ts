import { HOSTS } from "../hosts";
import { at } from "../meta/json-objects";
import type { Page } from "../page";
import type { Owner, Platform } from "../platform";
import { exactCount } from "../read/schema-org";
import { NOT_SHOWN, rule } from "../rule";
import { opened, source } from "../source";
import { target } from "./address";
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
      { url: "https://www.facebook.com/profile.php?id=100064605077237&sk=followers", handle: "100064605077237" },
      { url: "https://www.facebook.com/people/Mira-Bakes/100028295814975/", handle: "100028295814975" },
      { url: "https://www.facebook.com/Mira-Bakes-405310066217577/posts/", handle: "mira-bakes-405310066217577" },
      { url: "https://www.facebook.com/eventsbymira", handle: "eventsbymira" },
    ],
    posts: [
      {
        url: "https://www.facebook.com/mira.bakes/posts/567261421429868",
        postId: "567261421429868",
        handle: "mira.bakes",
      },
      {
        url: "https://www.facebook.com/mira.bakes/videos/fresh-bread/4089532101321427/",
        postId: "4089532101321427",
        handle: "mira.bakes",
      },
      {
        url: "https://www.facebook.com/permalink.php?story_fbid=2371503626499999&id=1597565460499999",
        postId: "2371503626499999",
        handle: "1597565460499999",
      },
      { url: "https://www.facebook.com/reel/683361637963437", postId: "683361637963437", handle: null },
      { url: "https://www.facebook.com/watch/?v=683361637963437", postId: "683361637963437", handle: null },
    ],
    refused: [
      "https://www.facebook.com/",
      "https://www.facebook.com/groups/breadlovers",
      "https://www.facebook.com/marketplace/item/1053189635634220/",
      "https://www.facebook.com/events/1053189635634220/",
      "https://www.facebook.com/watch/",
      "https://www.facebook.com/login.php?next=x",
      "https://www.facebook.com/share/p/1AbCdEfGhI/",
      "https://www.facebook.com/hashtag/bread",
      "https://www.facebook.com/search/top?q=mira",
      "https://www.facebook.com/stories/100064605077237/",
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
      rule(aboutCard, "followers", (card) => exactCount(card.follower_count)),
      rule(profileTags, "followers", (root) => descriptionCount(root, "followers")),
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
      rule(aboutCard, "likes", (card) => exactCount(at(card, "page_likers", "global_likers_count"))),
      rule(profileTags, "likes", (root) => descriptionCount(root, "likes")),
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
