import { HOSTS } from "../hosts";
import type { Platform } from "../platform";
import { COUNTRY_HOSTS, target, timeFromId } from "./address";
import { posts } from "./cards";
import { counts, owner, values } from "./header";

/**
 * LinkedIn: pages of companies and schools, and posts, as visitors without an account see them; counts
 * are written in full. Reactions are read as likes. Reposts, views and saves are not shown. A count of
 * comments that is left out beside reactions means zero.
 */
export const linkedin: Platform = {
  id: "linkedin",
  name: "LinkedIn",
  hosts: [...HOSTS.linkedin, ...COUNTRY_HOSTS],
  evidence: "captured",
  examples: {
    profiles: [
      { url: "https://www.linkedin.com/company/mira-bakes/", handle: "mira-bakes" },
      { url: "https://ke.linkedin.com/company/mira-bakes/about", handle: "mira-bakes" },
      { url: "https://www.linkedin.com/showcase/jobs/", handle: "jobs" },
      { url: "https://uk.linkedin.com/in/mira-orlov-4a1", handle: "mira-orlov-4a1" },
    ],
    posts: [
      {
        url: "https://www.linkedin.com/posts/mira-bakes_five-loaves-activity-7410643107841851413-Kq7w",
        postId: "7410643107841851413",
        handle: "mira-bakes",
      },
      {
        url: "https://www.linkedin.com/feed/update/urn:li:activity:7410643107841851413/",
        postId: "7410643107841851413",
        handle: null,
      },
    ],
    refused: [
      "https://www.linkedin.com/",
      "https://www.linkedin.com/feed/",
      "https://www.linkedin.com/jobs/view/1",
      "https://www.linkedin.com/learning/baking",
      "https://www.linkedin.com/search/results/people/?keywords=mira",
      "https://www.linkedin.com/pub/dir/mira/orlov",
      "https://www.linkedin.com/top-content/career/",
      "https://www.linkedin.com/login",
      "https://www.linkedin.com/legal/privacy-policy",
      "https://notlinkedin.com/company/mira-bakes",
      "https://www.linkedin.com.evil.example/company/mira-bakes",
    ],
  },
  target,
  canonicalHandle: (handle) => handle.replace(/^@/, "").toLowerCase(),
  owner,
  profileUrl: (handle) => `https://www.linkedin.com/in/${encodeURIComponent(handle)}/`,
  neverShown: ["following", "viewers", "views", "shares", "reposts", "quotes", "saves"],
  blankIsZero: ["comments"],
  counts,
  values,
  posts,
  timeFromPostId: timeFromId,
  leadKinds: ["text", "photo", "video"],
  anchors: [".top-card-layout", "section.org-top-card", "main h1"],
};
