import { HOSTS } from "../hosts";
import type { Platform } from "../platform";
import { target } from "./address";
import { cards } from "./cards";
import { counts, owner, values } from "./channel";
import { clipPost } from "./clip";

/**
 * Twitch. No page of a channel was at hand: where its counts stand is known from what other people's
 * extensions read (2019 to 2026), so every rule here is unverified; only a clip's page of 2023 was seen.
 * Recordings show views and nothing else.
 */
export const twitch: Platform = {
  id: "twitch",
  name: "Twitch",
  hosts: HOSTS.twitch,
  evidence: "second-hand",
  examples: {
    profiles: [
      { url: "https://www.twitch.tv/mira_bakes", handle: "mira_bakes" },
      { url: "https://www.twitch.tv/Mira_Bakes/about", handle: "mira_bakes" },
      { url: "https://www.twitch.tv/mira_bakes/videos/all?sort=time", handle: "mira_bakes" },
      { url: "https://www.twitch.tv/directorymira", handle: "directorymira" },
    ],
    posts: [
      { url: "https://www.twitch.tv/videos/1234567890", postId: "1234567890", handle: null },
      { url: "https://www.twitch.tv/mira_bakes/clip/FunnyBread-x1", postId: "FunnyBread-x1", handle: "mira_bakes" },
      { url: "https://clips.twitch.tv/FunnyBreadRises", postId: "FunnyBreadRises", handle: null },
    ],
    refused: [
      "https://www.twitch.tv/",
      "https://www.twitch.tv/directory",
      "https://www.twitch.tv/directory/category/baking",
      "https://www.twitch.tv/settings/profile",
      "https://www.twitch.tv/search?term=mira",
      "https://www.twitch.tv/popout/mira_bakes/chat",
      "https://www.twitch.tv/moderator/mira_bakes",
      "https://www.twitch.tv/p/en/legal/cookie-notice/",
      "https://www.twitch.tv/mira_bakes/followers",
      "https://clips.twitch.tv/create",
      "https://nottwitch.tv/mira_bakes",
      "https://www.twitch.tv.evil.example/mira_bakes",
    ],
  },
  target,
  canonicalHandle: (handle) => handle.replace(/^@/, "").toLowerCase(),
  owner,
  profileUrl: (handle) => `https://www.twitch.tv/${handle}`,
  neverShown: ["following", "posts", "likes", "comments", "shares", "saves", "reposts", "quotes"],
  blankIsZero: [],
  counts,
  values,
  posts: [cards, clipPost],
  timeFromPostId: null,
  leadKinds: ["video"],
  anchors: [".home-header-sticky", "#live-channel-stream-information", "#offline-channel-main-content"],
};
