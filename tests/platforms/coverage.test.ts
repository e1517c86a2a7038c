import { describe, expect, it } from "vitest";
import { parseCount } from "../../core/counts";
import { PLATFORMS, recognise } from "../../core/platforms/registry";
import type { PlatformId, Reading } from "../../core/types/reading";
import type { Fixture } from "../../scripts/inspect/fixture";
import { fixtures, readFixture } from "../support/fixtures";

/*
 * What the fixtures of the networks must show between them. A case lists the networks that are known to show
 * it; `others` says why the rest has none. A new network fails here until it was thought about.
 */

interface Seen {
  fixture: Fixture;
  reading: Reading;
}

const seen = (id: string): Seen[] =>
  fixtures(id).flatMap((fixture) => {
    const reading = readFixture(fixture);
    return reading ? [{ fixture, reading }] : [];
  });

const named =
  (pattern: RegExp) =>
  ({ fixture }: Seen): boolean =>
    pattern.test(fixture.name);

/** A handle that is, or begins or ends with, a word that the networks keep for themselves. */
const KEPT = "explore|reels?|shorts?|search|directory|watch|jobs|live|home|settings";
const RESERVED = new RegExp(`^(?:${KEPT})(?:$|[._-])|[._-](?:${KEPT})$`, "i");

interface Case {
  shows(page: Seen): boolean;
  networks: readonly PlatformId[];
  others: string;
}

const CASES: Readonly<Record<string, Case>> = {
  "signed in": {
    shows: named(/signed-in|korean-2026|list-2025/),
    networks: ["instagram", "x", "linkedin"],
    others: "only pages seen signed out were at hand",
  },
  "signed out": {
    shows: named(/signed-out|logged-out|server|login|classic|2023$|profile-2026|clip|data/),
    networks: [
      "instagram",
      "tiktok",
      "youtube",
      "x",
      "twitch",
      "threads",
      "facebook",
      "bluesky",
      "linkedin",
      "pinterest",
      "snapchat",
    ],
    others: "the one page of Kick has no texts",
  },
  "before it is drawn": {
    shows: named(/server|data|tags|player-only|pin-/),
    networks: [
      "instagram",
      "tiktok",
      "youtube",
      "x",
      "threads",
      "facebook",
      "bluesky",
      "linkedin",
      "pinterest",
      "snapchat",
    ],
    others: "the servers of Twitch and Kick send no counts",
  },
  "hidden likes": {
    shows: ({ reading }) => reading.posts.some(({ likes }) => !likes.ok && likes.why === "not-shown"),
    networks: ["instagram", "youtube", "threads"],
    others: "creators cannot hide likes there, or how it looks is not known",
  },
  "no posts": {
    shows: ({ reading }) => reading.page === "profile" && reading.posts.length === 0,
    networks: [
      "instagram",
      "tiktok",
      "youtube",
      "x",
      "twitch",
      "threads",
      "facebook",
      "bluesky",
      "linkedin",
      "pinterest",
      "snapchat",
      "kick",
    ],
    others: "",
  },
  private: {
    shows: named(/private|protected/),
    networks: ["instagram", "tiktok", "x"],
    others: "there are no private profiles, or how one looks is not known",
  },
  verified: {
    shows: ({ reading }) => reading.fields.verified.ok && reading.fields.verified.value,
    networks: ["instagram", "tiktok", "youtube", "x", "threads", "facebook", "bluesky"],
    others: "there is no such mark, or how it looks is not known",
  },
  "a handle like a reserved word": {
    shows: ({ fixture, reading }) => RESERVED.test(reading.handle) && recognise(fixture.url) !== null,
    networks: ["instagram", "tiktok", "youtube", "x", "twitch", "threads", "facebook", "bluesky", "linkedin"],
    others: "addresses of creators begin with a sign or word of their own",
  },
  contact: {
    shows: ({ reading }) => reading.fields.contact.ok,
    networks: [
      "instagram",
      "tiktok",
      "youtube",
      "x",
      "twitch",
      "threads",
      "facebook",
      "bluesky",
      "linkedin",
      "pinterest",
      "snapchat",
    ],
    others: "the one page of Kick has no texts",
  },
  pinned: {
    shows: ({ reading }) => reading.posts.some(({ pinned }) => pinned),
    networks: ["instagram", "tiktok", "x", "facebook", "bluesky"],
    others: "nothing is pinned there, or how it looks is not known",
  },
  repost: {
    shows: ({ reading }) => reading.posts.some(({ repost }) => repost),
    networks: ["x", "bluesky", "linkedin"],
    others: "posts of others carry their owner and are left out altogether, or there are none",
  },
  "paid partnership": {
    shows: ({ reading }) => reading.posts.some(({ sponsored }) => sponsored),
    networks: ["instagram", "tiktok"],
    others: "how the label looks is not known",
  },
};

const pages = new Map(PLATFORMS.map(({ id }) => [id, seen(id)] as const));

describe.each(Object.entries(CASES))("fixtures of the case: %s", (_name, { shows, networks, others }) => {
  it.each(PLATFORMS.map(({ id }) => id))("%s", (id) => {
    const has = (pages.get(id) ?? []).some(shows);
    if (networks.includes(id)) expect(has, "no fixture shows it").toBe(true);
    else expect(others, "the network is not listed and no reason is given").not.toBe("");
  });
});

/** Networks read in full; of the others too few pages were at hand. */
const IN_FULL: readonly PlatformId[] = [
  "instagram",
  "tiktok",
  "youtube",
  "x",
  "facebook",
  "threads",
  "bluesky",
  "linkedin",
];

/** How a text writes its number: unit or group mark, without the digits and words. */
function form(text: string): string {
  return text
    .replace(/\p{Nd}/gu, "0")
    .replace(/0+/g, "0")
    .replace(/\s+/gu, " ")
    .slice(0, 12);
}

describe.each(IN_FULL)("languages of %s", (id) => {
  it("are at least three, with numbers of different forms", () => {
    const own = pages.get(id) ?? [];
    const languages = new Set(own.flatMap(({ fixture }) => fixture.language?.split("-")[0] ?? []));
    expect([...languages].length, [...languages].join(" ")).toBeGreaterThanOrEqual(3);
    const texts = own.flatMap(({ reading }) => [
      ...Object.values(reading.fields).flatMap((field) =>
        field.ok && typeof field.value === "object" && "low" in field.value ? [field.value.text] : [],
      ),
      ...reading.posts.flatMap(({ likes, views }) =>
        [likes, views].flatMap((field) => (field.ok ? [field.value.text] : [])),
      ),
    ]);
    const read = texts.filter((text) => parseCount(text, {}).ok);
    expect(new Set(read.map(form)).size).toBeGreaterThanOrEqual(3);
  });
});
