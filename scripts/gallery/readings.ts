import type { Count } from "../../core/types/count";
import type { Field, PlatformId, Post, Reading } from "../../core/types/reading";

/** The moment at which the gallery is looked at: pictures of it do not change from day to day. */
export const NOW = Date.UTC(2026, 9, 1, 12);
const DAY = 86_400_000;

const RULE = "gallery";
const ABSENT: Field<never> = { ok: false, why: "absent", tried: [RULE] };

export const read = <T>(value: T): Field<T> => ({ ok: true, value, rule: RULE });

/** A count as networks print it: two digits and a letter from ten thousand up, rounded. */
export function count(value: number): Field<Count> {
  if (value < 10_000) return read({ value, low: value, high: value, text: String(value) });
  const step = value >= 1_000_000 ? 100_000 : 100;
  const shown = Math.round(value / step) * step;
  const text = value >= 1_000_000 ? `${shown / 1_000_000}M` : `${shown / 1000}K`;
  return read({ value: shown, low: shown - step / 2, high: shown + step / 2 - 1, text });
}

/** Ratios to the typical post: a few hits, many modest ones, as on real short-video profiles. */
const RATIOS = [0.8, 1.3, 0.6, 2.9, 1, 0.9, 0.45, 1.7, 1.1, 0.7, 4.2, 0.95, 0.65, 1.25];

export function posts(platform: PlatformId, how: { number: number; views: number; likes: number | null }): Post[] {
  return Array.from({ length: how.number }, (_, index) => {
    const views = Math.round(how.views * (RATIOS[index % RATIOS.length] ?? 1));
    const likes = how.likes === null ? ABSENT : count(Math.round(views * how.likes));
    return {
      id: `7${index}00`,
      url: `https://example.org/post/7${index}00`,
      kind: platform === "instagram" ? "photo" : platform === "youtube" ? "video" : "short",
      publishedAt: NOW - (5 + index * 4) * DAY,
      pinned: index === 12,
      repost: false,
      advert: false,
      sponsored: index === 3,
      caption: index % 2 ? "Three doughs, one bowl, and a long quiet Sunday in the kitchen" : "Cardamom knots #baking",
      origin: "latest",
      views: platform === "instagram" ? ABSENT : count(views),
      likes,
      comments: how.likes === null ? ABSENT : count(Math.round(views * how.likes * 0.012)),
      shares: how.likes === null ? ABSENT : count(Math.round(views * how.likes * 0.03)),
      saves: ABSENT,
      reposts: ABSENT,
      quotes: ABSENT,
    };
  });
}

/** An invented profile; everything that is not given was not on the page. */
export function reading(changes: Partial<Omit<Reading, "fields">> & { fields?: Partial<Reading["fields"]> }): Reading {
  const { fields, ...rest } = changes;
  return {
    platform: "tiktok",
    page: "profile",
    handle: "mira.bakes",
    url: "https://www.tiktok.com/@mira.bakes",
    language: "en",
    readAt: NOW,
    posts: [],
    ...rest,
    fields: {
      displayName: read("Mira Bakes"),
      handle: read(rest.handle ?? "mira.bakes"),
      verified: ABSENT,
      bio: read("Sourdough, buns and honest failures"),
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
