import { HOSTS } from "../hosts";
import type { Platform } from "../platform";
import { target, timeFromKey } from "./address";
import { counts, owner, values } from "./header";
import { posts } from "./posts";

/**
 * Bluesky. Followers, likes and replies are exact in the labels; the numbers on the buttons are cut to
 * one decimal. A count of zero is left out where its button stays. Reposts and quotes share one number.
 * There are no views and no adverts.
 */
export const bluesky: Platform = {
  id: "bluesky",
  name: "Bluesky",
  hosts: HOSTS.bluesky,
  evidence: "captured",
  examples: {
    profiles: [
      { url: "https://bsky.app/profile/mira.bsky.social", handle: "mira.bsky.social" },
      { url: "https://bsky.app/profile/Bakes.Example", handle: "bakes.example" },
      { url: "https://bsky.app/profile/feeds.example", handle: "feeds.example" },
    ],
    posts: [
      {
        url: "https://bsky.app/profile/mira.bsky.social/post/3mdeflfry7qfz",
        postId: "3mdeflfry7qfz",
        handle: "mira.bsky.social",
      },
      {
        url: "https://bsky.app/profile/did:plc:noor2bakes3example4abcd/post/3mdgq2yw3ves2",
        postId: "3mdgq2yw3ves2",
        handle: "did:plc:noor2bakes3example4abcd",
      },
    ],
    refused: [
      "https://bsky.app/",
      "https://bsky.app/search?q=mira",
      "https://bsky.app/feeds",
      "https://bsky.app/notifications",
      "https://bsky.app/settings/account",
      "https://bsky.app/hashtag/baking",
      "https://bsky.app/profile/mira.bsky.social/followers",
      "https://bsky.app/profile/mira.bsky.social/follows",
      "https://bsky.app/profile/mira.bsky.social/feed/whats-hot",
      "https://bsky.app/profile/mira.bsky.social/lists/3mdeflfry7qfz",
      "https://bsky.app/profile/mira.bsky.social/post/3mdeflfry7qfz/liked-by",
      "https://notbsky.app/profile/mira.bsky.social",
      "https://bsky.app.evil.example/profile/mira.bsky.social",
    ],
  },
  target,
  canonicalHandle: (handle) => handle.replace(/^@/, "").toLowerCase(),
  owner,
  profileUrl: (handle) => `https://bsky.app/profile/${handle}`,
  neverShown: ["views", "viewers"],
  blankIsZero: ["likes", "comments", "shares", "reposts", "quotes"],
  counts,
  values,
  posts,
  timeFromPostId: timeFromKey,
  leadKinds: ["text", "photo", "video"],
  anchors: ['[data-testid="profileView"]', '[data-testid="profileScreen"]'],
};
