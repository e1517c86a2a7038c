import { HOSTS } from "../hosts";
import type { Platform } from "../platform";
import { canonicalHandle, target, timeFromId } from "./address";
import { profilePosts } from "./grid";
import { counts, owner, values } from "./header";
import { singlePost } from "./video";

/**
 * TikTok. A profile's tiles show views alone; likes, comments, saves and shares stand on the post's page,
 * its views in the data of that page. Numbers are shown in full below ten thousand, then rounded to
 * one decimal of K, M or B in every language seen. The id of a post carries its second.
 */
export const tiktok: Platform = {
  id: "tiktok",
  name: "TikTok",
  hosts: HOSTS.tiktok,
  evidence: "captured",
  examples: {
    profiles: [
      { url: "https://www.tiktok.com/@mira.bakes", handle: "mira.bakes" },
      { url: "https://www.tiktok.com/@Mira.Bakes?lang=fr", handle: "mira.bakes" },
      { url: "https://www.tiktok.com/@explore", handle: "explore" },
    ],
    posts: [
      {
        url: "https://www.tiktok.com/@mira.bakes/video/7641903883774776967",
        postId: "7641903883774776967",
        handle: "mira.bakes",
      },
      {
        url: "https://www.tiktok.com/@mira.bakes/photo/7641903883774776999?is_from_webapp=1",
        postId: "7641903883774776999",
        handle: "mira.bakes",
      },
    ],
    refused: [
      "https://www.tiktok.com/",
      "https://www.tiktok.com/explore",
      "https://www.tiktok.com/foryou",
      "https://www.tiktok.com/following",
      "https://www.tiktok.com/live",
      "https://www.tiktok.com/@mira.bakes/live",
      "https://www.tiktok.com/@mira.bakes/collection/bread-7105550101",
      "https://www.tiktok.com/@mira.bakes/playlist/bread-7105550101",
      "https://www.tiktok.com/@mira.bakes/video/",
      "https://www.tiktok.com/@/video/7641903883774776967",
      "https://www.tiktok.com/search/user?q=mira",
      "https://www.tiktok.com/tag/baking",
      "https://www.tiktok.com/music/original-sound-7641900000000000001",
      "https://www.tiktok.com/tiktokstudio/content",
      "https://www.tiktok.com/mira.bakes",
      "https://nottiktok.com/@mira.bakes",
      "https://www.tiktok.com.evil.example/@mira.bakes",
    ],
  },
  target,
  canonicalHandle,
  owner,
  profileUrl: (handle) => `https://www.tiktok.com/@${handle}`,
  neverShown: ["viewers", "posts", "quotes", "reposts"],
  blankIsZero: [],
  counts,
  values,
  posts: [...profilePosts, ...singlePost],
  timeFromPostId: timeFromId,
  leadKinds: ["short", "photo", "video"],
  anchors: [
    '[data-e2e="user-page"] h3',
    '[data-e2e="user-title"]',
    '[data-e2e="browse-username"]',
    '[data-e2e="user-page"]',
  ],
};
