import { HOSTS } from "../hosts";
import type { Platform } from "../platform";
import { canonicalHandle, profileUrl, target } from "./address";
import { counts, owner, values } from "./profile";
import { channelPosts } from "./tiles";
import { watchPosts } from "./watch-posts";

/**
 * YouTube. Subscribers have three digits, cut, not rounded; grids show views and an age; a watch page
 * has views and likes in full, comments once they are on screen. Pages visited before stay in the
 * document, hidden, and the data in the page is that of its first load.
 */
export const youtube: Platform = {
  id: "youtube",
  name: "YouTube",
  hosts: HOSTS.youtube,
  evidence: "captured",
  examples: {
    profiles: [
      { url: "https://www.youtube.com/@MiraBakes", handle: "mirabakes" },
      { url: "https://www.youtube.com/@Mira.Bakes./videos", handle: "mira.bakes." },
      { url: "https://www.youtube.com/@L%C3%A2mV%E1%BB%8B/shorts?view=0", handle: "lâmvị" },
      { url: "https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv/streams", handle: "UCabcdefghijklmnopqrstuv" },
      { url: "https://www.youtube.com/c/MiraBakes/featured", handle: "c/mirabakes" },
      { url: "https://www.youtube.com/user/MiraBakes", handle: "user/mirabakes" },
      { url: "https://www.youtube.com/@watch", handle: "watch" },
    ],
    posts: [
      { url: "https://www.youtube.com/watch?v=Mira-Bak_01&t=12s", postId: "Mira-Bak_01", handle: null },
      { url: "https://www.youtube.com/shorts/MiraBakes02", postId: "MiraBakes02", handle: null },
      { url: "https://www.youtube.com/live/MiraBakes03?si=x", postId: "MiraBakes03", handle: null },
    ],
    refused: [
      "https://www.youtube.com/",
      "https://www.youtube.com/shorts",
      "https://www.youtube.com/shorts/",
      "https://www.youtube.com/watch",
      "https://www.youtube.com/watch?v=short",
      "https://www.youtube.com/feed/subscriptions",
      "https://www.youtube.com/feed/trending",
      "https://www.youtube.com/results?search_query=mira",
      "https://www.youtube.com/playlist?list=PLabcdefghijklmnop",
      "https://www.youtube.com/hashtag/baking",
      "https://www.youtube.com/gaming",
      "https://www.youtube.com/premium",
      "https://www.youtube.com/account",
      "https://www.youtube.com/@",
      "https://www.youtube.com/@MiraBakes/live",
      "https://www.youtube.com/channel/UCshort",
      "https://consent.youtube.com/m?continue=https://www.youtube.com/@MiraBakes",
      "https://notyoutube.com/@MiraBakes",
      "https://www.youtube.com.evil.example/@MiraBakes",
    ],
  },
  target,
  canonicalHandle,
  owner,
  profileUrl,
  neverShown: ["following", "viewers", "shares", "saves", "reposts", "quotes"],
  neverShownOnProfile: ["likes"],
  blankIsZero: [],
  counts,
  values,
  posts: [...channelPosts, ...watchPosts],
  timeFromPostId: null,
  leadKinds: ["video", "short", "live"],
  anchors: [
    'ytd-browse[page-subtype="channels"]:not([hidden]) yt-page-header-view-model yt-content-metadata-view-model',
    'ytd-browse[page-subtype="channels"]:not([hidden]) #channel-header',
    "ytd-watch-flexy:not([hidden]) ytd-video-owner-renderer",
    'ytd-browse[page-subtype="channels"]:not([hidden])',
  ],
};
