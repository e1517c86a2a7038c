import type { OverlayContent } from "../../components/overlay/overlay";
import type { Deed, ProfileView } from "../../components/view/profile-view";
import { assess } from "../../core/insight";
import type { Known, List, Membership } from "../../core/shortlist/types";
import type { AssessContext } from "../../core/types/assess-context";
import type { Reading } from "../../core/types/reading";
import { count, NOW, posts, read, reading } from "./readings";

export const LIST: List = {
  id: "spring",
  name: "Spring bakery launch",
  brief: {},
  currency: "USD",
  budget: 12_000,
  createdAt: NOW,
  updatedAt: NOW,
  archivedAt: null,
};

function membership(changes: Partial<Membership>): Membership {
  return {
    addedAt: NOW,
    status: "shortlisted",
    statusAt: Date.UTC(2026, 2, 3),
    reason: null,
    words: "",
    history: [],
    owner: "",
    note: "",
    forClient: "",
    clientAnswers: [],
    custom: {},
    channel: null,
    lastContactAt: null,
    followUpAt: null,
    quotes: [],
    delivered: [],
    ...changes,
  };
}

function known(changes: Partial<Known>, inList: Partial<Membership> | null = null): Known {
  return {
    id: "tiktok:mira.bakes",
    savedAt: NOW,
    readAt: NOW,
    doNotWorkWith: null,
    exclusivity: null,
    memberships:
      inList === null ? [] : [{ listId: LIST.id, listName: LIST.name, active: true, membership: membership(inList) }],
    tags: [],
    hiddenSignals: [],
    personId: null,
    removedAt: null,
    ...changes,
  };
}

function view(from: Reading, changes: Partial<ProfileView> = {}, context: Partial<AssessContext> = {}): ProfileView {
  const full = { now: NOW, ...context };
  return {
    reading: from,
    insight: assess(from, full),
    known: null,
    activeList: LIST,
    context: full,
    connected: true,
    ...changes,
  };
}

const contact = read({ emails: ["hello@mirabakes.example"], handles: [], links: [], behindButton: false });
const mira = reading({
  fields: { followers: count(48_200), contact },
  posts: posts("tiktok", { number: 14, views: 12_400, likes: null }),
});
/** Captions that name brands, a place and topics, and visible comments. */
const talked = posts("tiktok", { number: 14, views: 12_400, likes: 0.13 }).map((post, index) => ({
  ...post,
  position: index,
  caption:
    index % 4 === 1
      ? "#ad A kettle that whistles on time, with @bluekettle"
      : `${post.caption ?? ""} 📍 Leipzig #bread`,
  sponsored: index === 5,
}));
const niche = reading({
  fields: {
    followers: count(48_200),
    contact,
    links: read(["https://mirabakes.example/shop", "https://www.kitchen.example/mira"]),
  },
  posts: talked,
});
const wanted = {
  competitors: ["Blue Kettle"],
  markets: ["DE"],
  niches: ["food"],
  priceMax: { amount: 90, currency: "USD" },
};
/** As many likes more on every video as the middle one has. */
const likesAdded = reading({
  fields: { followers: count(48_200), likes: count(2_000_000), posts: count(320) },
  posts: talked.map((post) => ({
    ...post,
    sponsored: false,
    likes: count(12_400),
    comments: count(30),
    shares: count(40),
  })),
});
const detected = { language: "en", reliable: true };

const brief = { followersMin: 100_000, viewRateMin: 0.4, tiers: ["macro" as const], contactNeeded: true };

/** Each state that a creator can be shown in, by name; the insights are worked out by the product's own core. */
export const VIEWS: Readonly<Record<string, ProfileView>> = {
  typical: view(mira),
  "known-rejected": view(mira, { known: known({}, { status: "rejected", reason: "too-expensive" }) }),
  "do-not-work-with": view(mira, {
    known: known({ doNotWorkWith: { at: NOW, reason: "missed two deadlines" } }, { status: "contacted" }),
  }),
  "brief-misses": view(mira, {}, { brief }),
  "rates-measured": view(
    reading({
      fields: { followers: count(48_200), contact },
      posts: posts("tiktok", { number: 14, views: 12_400, likes: 0.13 }),
    }),
  ),
  niche: view(
    niche,
    {},
    { brief: wanted, languages: { captions: detected, bio: { language: "de", reliable: false } } },
  ),
  "likes-added": view(likesAdded),
  "instagram-micro": view(
    reading({
      platform: "instagram",
      handle: "lena.lathe",
      url: "https://www.instagram.com/lena.lathe/",
      fields: { displayName: read("Lena at the Lathe"), followers: count(30_000) },
      posts: posts("instagram", { number: 12, views: 3_000, likes: 0.097 }),
    }),
  ),
  "two-kinds": view(
    reading({
      platform: "instagram",
      handle: "lena.lathe",
      url: "https://www.instagram.com/lena.lathe/",
      fields: { displayName: read("Lena at the Lathe"), followers: count(30_000) },
      posts: [
        ...posts("instagram", { number: 12, views: 3_000, likes: 0.097 }),
        ...posts("tiktok", { number: 6, views: 21_000, likes: 0.05 }).map((post) => ({
          ...post,
          id: `reel${post.id}`,
          kind: "reel" as const,
        })),
      ],
    }),
  ),
  unread: view(
    reading({
      fields: { followers: { ok: false, why: "unreadable", tried: ["header.followers"], text: "48.2 zillion" } },
      posts: posts("tiktok", { number: 8, views: 12_400, likes: null }),
    }),
  ),
  "not-enough-data": view(reading({ fields: { followers: count(4_210) }, posts: [] })),
  "one-post": view(
    reading({ fields: { followers: count(6_418) }, posts: posts("tiktok", { number: 1, views: 1_900, likes: 0.1 }) }),
  ),
  emerging: view(
    reading({ fields: { followers: count(640) }, posts: posts("tiktok", { number: 9, views: 300, likes: null }) }),
  ),
  "huge-numbers": view(
    reading({
      fields: { followers: count(391_400_000), displayName: read("The Very Big Channel") },
      posts: posts("tiktok", { number: 14, views: 182_000_000, likes: 0.04 }),
    }),
  ),
  "long-name": view(
    reading({
      handle: "a.handle.that.goes.on.and.on.until.the.network.says.stop",
      fields: {
        displayName: read(
          "<b>Markup</b> & a display name that is far longer than anybody should ever need, and then some",
        ),
        followers: count(48_200),
      },
      posts: posts("tiktok", { number: 14, views: 12_400, likes: null }),
    }),
  ),
  "right-to-left": view(
    reading({
      fields: { displayName: read("مطبخ ليلى 🍞 وأصدقاء"), followers: count(48_200) },
      posts: posts("tiktok", { number: 14, views: 12_400, likes: null }),
    }),
  ),
  "saving-impossible": view(mira, { connected: false }),
};

/** What stands in the line apart from a creator. */
export const CONTENTS: Readonly<Record<string, OverlayContent>> = {
  reading: { state: "reading" },
  "nothing-read": { state: "nothing-read", what: ["Followers", "Posts"] },
};

/** Results of the scout's own deeds. */
export const DEEDS: Readonly<Record<string, Deed>> = {
  saved: { state: "saved", undo: "1" },
  rejected: { state: "rejected", undo: "1" },
  busy: { state: "busy" },
  error: { state: "trouble", trouble: "quota" },
};
