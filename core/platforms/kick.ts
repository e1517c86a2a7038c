import type { Address } from "./address";
import { HOSTS } from "./hosts";
import type { Page, Target } from "./page";
import type { Owner, Platform } from "./platform";

const SLUG = /^[a-z0-9_-]{2,40}$/i;

/** First path segments that are the network's own and look like a channel. */
const RESERVED: ReadonlySet<string> = new Set(
  "about api auth browse categories category clips community-guidelines dashboard dmca-policy drops following help login logout privacy-policy search settings signup subscriptions terms-of-service videos".split(
    " ",
  ),
);
const TABS: ReadonlySet<string> = new Set(["videos", "clips", "about"]);

function target({ path }: Address): Target | null {
  const [first = "", second, third] = path;
  if (!SLUG.test(first) || RESERVED.has(first.toLowerCase())) return null;
  if (second === undefined) return { kind: "profile", handle: first, tab: "" };
  return TABS.has(second) && third === undefined ? { kind: "profile", handle: first, tab: second } : null;
}

/** The pages at hand do not name their channel, so nothing tells whose they are. */
const owner = (_page: Page): Owner => ({ state: "absent" });

/**
 * Kick. Channels are recognised, so that a scout can note and save them. The pages at hand (August 2026)
 * had every text and count taken out: where followers, viewers and views stand is unknown, and no rule
 * reads them.
 */
export const kick: Platform = {
  id: "kick",
  name: "Kick",
  hosts: HOSTS.kick,
  evidence: "captured",
  examples: {
    profiles: [
      { url: "https://kick.com/mirabakes", handle: "mirabakes" },
      { url: "https://kick.com/MiraBakes/videos", handle: "mirabakes" },
      { url: "https://kick.com/browse-mira", handle: "browse-mira" },
    ],
    posts: [],
    refused: [
      "https://kick.com/",
      "https://kick.com/browse",
      "https://kick.com/category/baking",
      "https://kick.com/drops",
      "https://kick.com/settings/profile",
      "https://kick.com/mirabakes/videos/0f3c-1",
      "https://notkick.com/mirabakes",
      "https://kick.com.evil.example/mirabakes",
    ],
  },
  target,
  canonicalHandle: (handle) => handle.replace(/^@/, "").toLowerCase(),
  owner,
  profileUrl: (handle) => `https://kick.com/${handle}`,
  neverShown: [],
  blankIsZero: [],
  counts: { followers: [], following: [], posts: [], likes: [], viewers: [] },
  values: { displayName: [], handle: [], verified: [], bio: [], category: [], links: [], contact: [] },
  posts: [],
  timeFromPostId: null,
  leadKinds: ["video"],
  anchors: ["#channel-content"],
};
