import type { Count } from "../../core/types/count";
import type { Field, Post, Reading } from "../../core/types/reading";

export const NOW = Date.UTC(2026, 9, 1, 12);
export const DAY = 86_400_000;

/** An exact count, as a field that was read. */
export function exact(value: number): Field<Count> {
  return { ok: true, value: { value, low: value, high: value, text: String(value) }, rule: "test" };
}

/** A rounded count. */
export function rounded(value: number, low: number, high: number | null): Field<Count> {
  return { ok: true, value: { value, low, high, text: `~${value}` }, rule: "test" };
}

export const ABSENT: Field<never> = { ok: false, why: "absent", tried: [] };
export const NOT_SHOWN: Field<never> = { ok: false, why: "not-shown", tried: [] };

/** A post with no counts, ten days old, from the list of latest posts. */
export function post(id: string, changes: Partial<Post> = {}): Post {
  return {
    id,
    url: `https://example.org/${id}`,
    kind: "photo",
    publishedAt: NOW - 10 * DAY,
    pinned: false,
    repost: false,
    advert: false,
    sponsored: false,
    origin: "latest",
    views: ABSENT,
    likes: ABSENT,
    comments: ABSENT,
    shares: ABSENT,
    saves: ABSENT,
    reposts: ABSENT,
    quotes: ABSENT,
    ...changes,
  };
}

/** A profile without posts and without counts. */
export function reading(
  changes: Partial<Omit<Reading, "fields">> & { fields?: Partial<Reading["fields"]> } = {},
): Reading {
  const { fields, ...rest } = changes;
  return {
    platform: "instagram",
    page: "profile",
    handle: "mira.bakes",
    url: "https://www.instagram.com/mira.bakes/",
    language: "en",
    readAt: NOW,
    posts: [],
    ...rest,
    fields: {
      displayName: ABSENT,
      handle: ABSENT,
      verified: ABSENT,
      bio: ABSENT,
      category: ABSENT,
      links: ABSENT,
      contact: ABSENT,
      followers: ABSENT,
      following: ABSENT,
      posts: ABSENT,
      likes: ABSENT,
      viewers: ABSENT,
      ...fields,
    },
  };
}

/** The ordinary Instagram micro creator of the documents: 30 000 followers, about 294 engagements a post. */
export function ordinaryMicro(): Reading {
  const likes = [280, 270, 295, 262, 301, 280, 255, 290, 279, 281, 330, 240];
  const posts = likes.map((value, i) =>
    post(`p${i}`, { publishedAt: NOW - (2 + i * 4) * DAY, likes: exact(value), comments: exact(14) }),
  );
  return reading({ fields: { followers: exact(30_000) }, posts });
}

/** A TikTok creator whose tiles show views alone. */
export function tiktokTiles(views: readonly number[], followers = 50_000): Reading {
  const posts = views.map((value, i) =>
    post(`v${i}`, { kind: "short", publishedAt: NOW - (4 + i * 3) * DAY, views: exact(value) }),
  );
  return reading({ platform: "tiktok", fields: { followers: exact(followers) }, posts });
}
