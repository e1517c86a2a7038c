import { describe, expect, it } from "vitest";
import { accumulate, MOST_POSTS } from "../../core/platforms/accumulate";
import { ABSENT, DAY, exact, NOW, post, reading, rounded } from "../insight/build";

const profile = reading({
  fields: { followers: rounded(1_200_000, 1_150_000, 1_249_999) },
  posts: [post("a", { views: rounded(1500, 1450, 1549), pinned: true }), post("b")],
});

describe("accumulate", () => {
  it("keeps posts that the page let go of, and adds new ones", () => {
    const next = reading({ posts: [post("c")] });
    expect(accumulate(profile, next).posts.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  it("keeps the last value of a field that vanished and takes a newer value", () => {
    const later = { readAt: NOW + 1 };
    const gone = accumulate(profile, reading({ ...later, posts: [post("a", { views: ABSENT, pinned: true })] }));
    expect(gone.fields.followers).toEqual(profile.fields.followers);
    expect(gone.posts[0]?.views).toEqual(profile.posts[0]?.views);
    const grown = accumulate(profile, reading({ ...later, fields: { followers: exact(1_300_000) } }));
    expect(grown.fields.followers).toEqual(exact(1_300_000));
  });

  it("lets go of what the page's tags said when the same page is drawn without it", () => {
    const tagged = { ...rounded(31_000, 30_500, 31_499), rule: "tags.followers" };
    const undrawn = reading({ fields: { followers: tagged } });
    const wall = { readAt: NOW + 1, fields: { followers: ABSENT } };
    expect(accumulate(undrawn, reading(wall)).fields.followers).toEqual(ABSENT);
    const post = reading({ ...wall, page: "post", url: "https://www.instagram.com/mira.bakes/p/a/" });
    expect(accumulate(undrawn, post).fields.followers).toEqual(tagged);
  });

  it("keeps an exact value that a rounded one repeats", () => {
    const known = reading({ fields: { followers: exact(1_234_567) } });
    const tile = reading({ readAt: NOW + 1, fields: { followers: rounded(1_200_000, 1_150_000, 1_249_999) } });
    expect(accumulate(known, tile).fields.followers).toEqual(exact(1_234_567));
  });

  it("joins a post's own page with its tile, and stays a reading of the profile", () => {
    const url = "https://www.instagram.com/mira.bakes/p/a/";
    const page = reading({
      page: "post",
      url,
      readAt: NOW + 1,
      posts: [post("a", { origin: "single", likes: exact(77) })],
    });
    const joined = accumulate(profile, page);
    expect(joined).toMatchObject({ page: "profile", url: profile.url });
    expect(joined.posts[0]).toMatchObject({ likes: exact(77), pinned: true, origin: "latest" });
    expect(joined.posts[0]?.views).toEqual(profile.posts[0]?.views);
  });

  it("keeps the narrower time", () => {
    const day = post("a", { publishedAt: NOW - DAY, publishedBetween: { earliest: NOW - 2 * DAY, latest: NOW } });
    const to = accumulate(reading({ posts: [day] }), reading({ posts: [post("a", { publishedAt: NOW - 1.5 * DAY })] }));
    expect(to.posts[0]?.publishedAt).toBe(NOW - 1.5 * DAY);
    expect(to.posts[0]?.publishedBetween).toBeUndefined();
  });

  it("never mixes creators, networks or two people of one handle", () => {
    const other = reading({ handle: "noah", posts: [post("z")] });
    expect(accumulate(profile, other)).toEqual(other);
    const elsewhere = reading({ platform: "tiktok", posts: [post("z")] });
    expect(accumulate(profile, elsewhere)).toEqual(elsewhere);
    const renamed = reading({ stableId: "2", posts: [post("z")] });
    expect(accumulate({ ...profile, stableId: "1" }, renamed)).toEqual(renamed);
    const unnamed = reading({ handle: "", posts: [post("z")] });
    expect(accumulate({ ...profile, handle: "" }, unnamed)).toEqual(unnamed);
  });

  it("takes the later reading for the newer one, whatever the order of arrival", () => {
    const newer = reading({ readAt: NOW + 5, fields: { followers: exact(20) } });
    const older = reading({ fields: { followers: exact(10) } });
    expect(accumulate(newer, older).fields.followers).toEqual(exact(20));
  });

  it("keeps a set number of posts, the newest", () => {
    const many = Array.from({ length: MOST_POSTS + 5 }, (_, i) => post(`p${i}`, { publishedAt: NOW - i * DAY }));
    const kept = accumulate(null, reading({ posts: many })).posts;
    expect(kept).toHaveLength(MOST_POSTS);
    expect(kept.some(({ id }) => id === "p0")).toBe(true);
    expect(kept.some(({ id }) => id === `p${MOST_POSTS}`)).toBe(false);
  });

  it("drops the number of people watching when the stream is over", () => {
    const live = reading({ fields: { viewers: exact(900) } });
    expect(accumulate(live, reading({ readAt: NOW + 1 })).fields.viewers).toEqual(ABSENT);
  });

  it("changes neither of its arguments", () => {
    const before = JSON.stringify(profile);
    accumulate(profile, reading({ posts: [post("a", { likes: exact(1) })] }));
    expect(JSON.stringify(profile)).toBe(before);
  });
});
