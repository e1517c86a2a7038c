import { HOSTS } from "../hosts";
import type { Platform } from "../platform";
import { COUNTRY_HOSTS, target } from "./address";
import { posts } from "./pin";
import { counts, owner, values } from "./profile";

/**
 * Pinterest: pins in full, as far as pages were seen; of profiles only the layout of 2023, and only
 * when it names the creator of the address (a missing one shows "@undefined" with placeholder zeros).
 * The number of views a month is not read: no page with it was seen.
 */
export const pinterest: Platform = {
  id: "pinterest",
  name: "Pinterest",
  hosts: [...HOSTS.pinterest, ...COUNTRY_HOSTS],
  evidence: "captured",
  examples: {
    profiles: [
      { url: "https://www.pinterest.com/mirabakes/", handle: "mirabakes" },
      { url: "https://ru.pinterest.com/mirabakes/_created/", handle: "mirabakes" },
      { url: "https://www.pinterest.co.uk/searchlight_mira/_saved/", handle: "searchlight_mira" },
    ],
    posts: [
      { url: "https://www.pinterest.com/pin/31464844971678449/", postId: "31464844971678449", handle: null },
      {
        url: "https://mx.pinterest.com/pin/sourdough-at-home--31464844971678449/",
        postId: "31464844971678449",
        handle: null,
      },
    ],
    refused: [
      "https://www.pinterest.com/",
      "https://www.pinterest.com/ideas/",
      "https://www.pinterest.com/search/pins/?q=bread",
      "https://www.pinterest.com/today/",
      "https://www.pinterest.com/settings/",
      "https://www.pinterest.com/business/hub/",
      "https://www.pinterest.com/pin-creation-tool/",
      "https://www.pinterest.com/_/_/about/",
      "https://www.pinterest.com/mirabakes/bread/",
      "https://notpinterest.com/mirabakes/",
      "https://www.pinterest.com.evil.example/mirabakes/",
    ],
  },
  target,
  canonicalHandle: (handle) => handle.replace(/^@/, "").toLowerCase(),
  owner,
  profileUrl: (handle) => `https://www.pinterest.com/${handle}/`,
  neverShown: ["posts", "viewers", "reposts", "quotes"],
  blankIsZero: [],
  counts,
  values,
  posts,
  timeFromPostId: null,
  leadKinds: ["photo", "video"],
  anchors: ['[data-test-id="profile-header"]', '[data-test-id="CloseupDetails"]'],
};
