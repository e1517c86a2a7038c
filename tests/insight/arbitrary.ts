import fc from "fast-check";
import type { Count } from "../../core/types/count";
import {
  type Field,
  type FieldGap,
  PLATFORM_IDS,
  type Post,
  type PostKind,
  type PostOrigin,
  type Reading,
} from "../../core/types/reading";
import { DAY, NOW, post, reading } from "./build";

const GAPS: FieldGap[] = ["absent", "not-shown", "empty", "unreadable", "stale", "ambiguous"];
const KINDS: PostKind[] = ["photo", "reel", "short", "video", "live", "text"];
const ORIGINS: PostOrigin[] = ["latest", "popular", "search", "feed", "single"];

/** A count with some rounding: exact, two-sided, or without an upper end. */
export const anyCount: fc.Arbitrary<Count> = fc
  .tuple(fc.integer({ min: 0, max: 2_000_000_000 }), fc.nat(100_000), fc.nat(100_000), fc.boolean())
  .map(([value, below, above, open]) => ({
    value,
    low: Math.max(0, value - below),
    high: open ? null : value + above,
    text: String(value),
  }));

export const anyField: fc.Arbitrary<Field<Count>> = fc.oneof(
  { weight: 4, arbitrary: anyCount.map((value) => ({ ok: true as const, value, rule: "test" })) },
  { weight: 1, arbitrary: fc.constantFrom(...GAPS).map((why) => ({ ok: false as const, why, tried: [] })) },
);

const caption = fc.oneof(
  fc.constantFrom(
    "",
    "#ad with @brand",
    "Bezahlte Partnerschaft mit Blue Kettle",
    "recipe for bread #baking",
    "📍 Leipzig",
  ),
  fc.string({ maxLength: 60, unit: "grapheme" }),
);

function timeOf(days: number, coarse: boolean): Partial<Post> {
  const publishedAt = Math.round(NOW - days * DAY);
  return coarse
    ? { publishedAt, publishedBetween: { earliest: publishedAt - DAY, latest: publishedAt + DAY } }
    : { publishedAt };
}

export const anyPost: fc.Arbitrary<Post> = fc
  .record({
    id: fc.nat(60).map((n) => `p${n}`),
    kind: fc.constantFrom(...KINDS),
    days: fc.option(fc.oneof(fc.constantFrom(5, 14, 30), fc.double({ min: -2, max: 250, noNaN: true })), {
      nil: undefined,
    }),
    coarse: fc.boolean(),
    position: fc.option(fc.nat(20), { nil: undefined }),
    pinned: fc.boolean(),
    flags: fc.constantFrom("none", "none", "none", "repost", "advert", "sponsored"),
    caption: fc.option(caption, { nil: undefined }),
    origin: fc.constantFrom(...ORIGINS),
    counts: fc.tuple(anyField, anyField, anyField, anyField, anyField),
  })
  .map(({ id, kind, days, coarse, position, pinned, flags, caption: text, origin, counts }) => {
    const made = post(id, {
      kind,
      pinned,
      origin,
      repost: flags === "repost",
      advert: flags === "advert",
      sponsored: flags === "sponsored",
      views: counts[0],
      likes: counts[1],
      comments: counts[2],
      shares: counts[3],
      reposts: counts[4],
      ...(text === undefined ? {} : { caption: text }),
      ...(position === undefined ? {} : { position }),
      ...(days === undefined ? {} : timeOf(days, coarse)),
    });
    if (days === undefined) delete made.publishedAt;
    return made;
  });

export const anyReading: fc.Arbitrary<Reading> = fc
  .record({
    platform: fc.constantFrom(...PLATFORM_IDS),
    posts: fc.uniqueArray(anyPost, { maxLength: 40, selector: (each) => each.id }),
    followers: anyField,
    following: anyField,
    total: anyField,
    viewers: anyField,
    bio: fc.option(fc.string({ maxLength: 80, unit: "grapheme" }), { nil: null }),
  })
  .map(({ platform, posts, followers, following, total, viewers, bio }) =>
    reading({
      platform,
      posts,
      fields: {
        followers,
        following,
        posts: total,
        likes: total,
        viewers,
        ...(bio === null ? {} : { bio: { ok: true, value: bio, rule: "test" } }),
      },
    }),
  );
