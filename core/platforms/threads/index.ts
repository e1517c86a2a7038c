import { HOSTS } from "../hosts";
import { textAt } from "../meta/json-objects";
import { timeFromShortcode } from "../meta/shortcode";
import type { Page } from "../page";
import type { Owner, Platform } from "../platform";
import { exactCount } from "../read/schema-org";
import { NOT_SHOWN, rule } from "../rule";
import { opened, source } from "../source";
import { target } from "./address";
import { column, shownFollowers, taggedFollowers, tags, titledFollowers, values } from "./column";
import { user } from "./embedded";
import { posts, threadSource } from "./posts";

function owner(page: Page): Owner {
  const drawn = page.target.kind === "post" ? threadSource.open(page) : column.open(page);
  if (drawn.state === "stale") return drawn;
  const data = user.open(page);
  const known = [drawn, data, tags.open(page)].some((each) => each.state === "open");
  if (page.target.handle === null || !known) return { state: "absent" };
  const stableId = data.state === "open" ? textAt(data.scope, "pk") : null;
  return { state: "known", handle: page.target.handle, ...(stableId === null ? {} : { stableId }) };
}

/** Post pages show no counts of the creator; a profile's likes are never added up. */
const postPage = source("page", (page) => (page.target.kind === "post" ? opened(page) : { state: "absent" }));
const network = source("network", (page) => opened(page));

/**
 * Threads. The exact number of followers is the title of the shown one; numbers are cut, not rounded.
 * A control without a number means zero, unless the creator hid the likes.
 */
export const threads: Platform = {
  id: "threads",
  name: "Threads",
  hosts: HOSTS.threads,
  evidence: "captured",
  examples: {
    profiles: [
      { url: "https://www.threads.com/@mira.bakes", handle: "mira.bakes" },
      { url: "https://www.threads.net/@Mira.Bakes/replies?xmt=AQF0A", handle: "mira.bakes" },
      { url: "https://www.threads.com/@search", handle: "search" },
      { url: "https://www.threads.com/@mira.bakes/media", handle: "mira.bakes" },
    ],
    posts: [
      { url: "https://www.threads.com/@mira.bakes/post/DSVTA7zqJao", postId: "DSVTA7zqJao", handle: "mira.bakes" },
      {
        url: "https://www.threads.com/@mira.bakes/post/DSVTA7zqJao/media",
        postId: "DSVTA7zqJao",
        handle: "mira.bakes",
      },
    ],
    refused: [
      "https://www.threads.com/",
      "https://www.threads.com/login",
      "https://www.threads.com/search?q=bread&serp_type=tags",
      "https://www.threads.com/settings",
      "https://www.threads.com/liked",
      "https://www.threads.com/t/DSVTA7zqJao",
      "https://www.threads.com/@mira.bakes/followers",
      "https://www.threads.com/@mira.bakes/post/DSVTA7zqJao/quotes",
      "https://www.threads.com.evil.example/@mira.bakes",
      "https://notthreads.com/@mira.bakes",
    ],
  },
  target,
  canonicalHandle: (handle) => handle.replace(/^@/, "").toLowerCase(),
  owner,
  profileUrl: (handle) => `https://www.threads.com/@${handle}`,
  neverShown: ["following", "posts", "viewers", "saves", "quotes"],
  blankIsZero: ["likes", "comments", "reposts", "shares"],
  counts: {
    followers: [
      rule(column, "title-2025", titledFollowers),
      rule(column, "shown-2025", shownFollowers),
      rule(user, "followers", (found) => exactCount(found.follower_count)),
      rule(tags, "followers", taggedFollowers),
      rule(postPage, "not-on-posts", () => NOT_SHOWN),
    ],
    following: [],
    posts: [],
    likes: [rule(network, "no-total", () => NOT_SHOWN)],
    viewers: [],
  },
  values: {
    ...values,
    handle: [...values.handle, rule(threadSource, "author", ({ item }) => item.author.toLowerCase())],
  },
  posts,
  timeFromPostId: timeFromShortcode,
  leadKinds: ["text", "photo", "video"],
  anchors: ['[role="region"] h1', '[role="region"]', "body"],
};
