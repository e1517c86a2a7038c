import type { Address } from "../address";
import { HOSTS } from "../hosts";
import type { Target } from "../page";
import type { Platform } from "../platform";
import { counts, owner, values } from "./profile";
import { posts } from "./spotlight";

const HANDLE = /^[A-Za-z][A-Za-z0-9._-]{2,30}$/;

/** "/@mira", "/add/mira" and "/@mira/spotlight/ID". Words of the network have no at sign before them. */
function target({ path }: Address): Target | null {
  const [first = "", second, third, fourth] = path;
  const handle = first === "add" ? second : first.startsWith("@") ? first.slice(1) : undefined;
  if (handle === undefined || !HANDLE.test(handle)) return null;
  if (first === "add") return third === undefined ? { kind: "profile", handle, tab: "" } : null;
  if (second === undefined) return { kind: "profile", handle, tab: "" };
  return second === "spotlight" && third !== undefined && fourth === undefined
    ? { kind: "post", handle, postId: third }
    : null;
}

/**
 * Snapchat's public profiles. Followers are called subscribers; numbers on tiles are rounded ("1.3m"),
 * the page's data has them in full. Following and the number of posts are not shown.
 */
export const snapchat: Platform = {
  id: "snapchat",
  name: "Snapchat",
  hosts: HOSTS.snapchat,
  evidence: "captured",
  examples: {
    profiles: [
      { url: "https://www.snapchat.com/@mirabakes", handle: "mirabakes" },
      { url: "https://www.snapchat.com/add/mirabakes", handle: "mirabakes" },
      { url: "https://www.snapchat.com/@spotlight", handle: "spotlight" },
    ],
    posts: [
      {
        url: "https://www.snapchat.com/@mirabakes/spotlight/W7_QkLmNoPqRBxYzAbCdEfGhIjKl7",
        postId: "W7_QkLmNoPqRBxYzAbCdEfGhIjKl7",
        handle: "mirabakes",
      },
    ],
    refused: [
      "https://www.snapchat.com/",
      "https://www.snapchat.com/spotlight",
      "https://www.snapchat.com/lens",
      "https://www.snapchat.com/discover",
      "https://www.snapchat.com/topic/baking",
      "https://www.snapchat.com/web",
      "https://www.snapchat.com/download",
      "https://www.snapchat.com/@mirabakes/highlight/0f3c",
      "https://notsnapchat.com/@mirabakes",
      "https://www.snapchat.com.evil.example/@mirabakes",
    ],
  },
  target,
  canonicalHandle: (handle) => handle.replace(/^@/, "").toLowerCase(),
  owner,
  profileUrl: (handle) => `https://www.snapchat.com/@${handle}`,
  neverShown: ["following", "posts", "viewers", "saves", "reposts", "quotes"],
  blankIsZero: [],
  counts,
  values,
  posts,
  timeFromPostId: null,
  leadKinds: ["short"],
  anchors: ['[data-testid="headerWrapper"]'],
};
