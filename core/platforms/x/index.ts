import { HOSTS } from "../hosts";
import type { Platform } from "../platform";
import { target, timeFromId } from "./address";
import { counts, owner, values } from "./header";
import { posts } from "./timeline";

/**
 * X, before 2023 Twitter. Exact numbers stand in the labels of the controls, in every language; the
 * numbers on the buttons are cut, not rounded. A blank control means zero and its label says "0".
 * A profile does not show how many likes it got.
 */
export const x: Platform = {
  id: "x",
  name: "X",
  hosts: HOSTS.x,
  evidence: "captured",
  examples: {
    profiles: [
      { url: "https://x.com/mira_bakes", handle: "mira_bakes" },
      { url: "https://twitter.com/Mira_Bakes/with_replies", handle: "mira_bakes" },
      { url: "https://x.com/163mira/media?mx=2", handle: "163mira" },
      { url: "https://x.com/homeof_mira", handle: "homeof_mira" },
    ],
    posts: [
      {
        url: "https://x.com/mira_bakes/status/1987512999739831853",
        postId: "1987512999739831853",
        handle: "mira_bakes",
      },
      {
        url: "https://x.com/mira_bakes/status/1987512999739831853/photo/1",
        postId: "1987512999739831853",
        handle: "mira_bakes",
      },
      { url: "https://x.com/i/status/1987512999739831853", postId: "1987512999739831853", handle: null },
    ],
    refused: [
      "https://x.com/",
      "https://x.com/home",
      "https://x.com/explore/tabs/trending",
      "https://x.com/i/bookmarks",
      "https://x.com/search?q=mira",
      "https://x.com/settings/account",
      "https://x.com/hashtag/baking",
      "https://x.com/mira_bakes/following",
      "https://x.com/mira_bakes/verified_followers",
      "https://x.com/mira_bakes/lists",
      "https://x.com/mira_bakes/status/1987512999739831853/quotes",
      "https://notx.com/mira_bakes",
      "https://x.com.evil.example/mira_bakes",
    ],
  },
  target,
  canonicalHandle: (handle) => handle.replace(/^@/, "").toLowerCase(),
  owner,
  profileUrl: (handle) => `https://x.com/${handle}`,
  neverShown: ["viewers", "shares"],
  blankIsZero: ["likes", "comments", "reposts"],
  counts,
  values,
  posts,
  timeFromPostId: timeFromId,
  leadKinds: ["text", "photo", "video"],
  anchors: ['[data-testid="primaryColumn"] [data-testid="UserName"]', '[data-testid="primaryColumn"]'],
};
