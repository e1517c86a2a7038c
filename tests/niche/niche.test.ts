import { describe, expect, it } from "vitest";
import { brandsOf, sameBrand } from "../../core/niche/brands";
import { hashtagsOf, mentionsOf, namesWord } from "../../core/niche/caption";
import { detectionTexts, LETTERS_NEEDED, languagesOf } from "../../core/niche/languages";
import { linkDomains } from "../../core/niche/niche";
import { placesOf } from "../../core/niche/places";
import { flagsIn, regionOf } from "../../core/niche/regions";
import { TOPIC_LISTS } from "../../core/niche/topic-lists";
import { topicsOf } from "../../core/niche/topics";
import type { Field } from "../../core/types/reading";
import { post, reading } from "../insight/build";

const read = <Value>(value: Value): Field<Value> => ({ ok: true, value, rule: "test" });

describe("captions", () => {
  it("have hashtags and mentions in any script, and no false ones", () => {
    expect(hashtagsOf("Bread #Baking #baking #광고 #été C# #1")).toEqual(["baking", "광고", "été"]);
    expect(mentionsOf("with @Brand.co, @brand.co! mail me@example.com")).toEqual(["brand.co"]);
  });

  it.each([
    ["Our Cold-Brew guide", "cold brew", true],
    ["try #ColdBrew", "cold brew", true],
    ["Madrid", "ad", false],
    ["私はコーヒーが好き", "コーヒー", true],
    ["Straße", "STRASSE", false],
    ["anything", "  ", false],
  ])("%s names %s: %s", (text, word, named) => expect(namesWord(text, word)).toBe(named));
});

describe("topics", () => {
  const captions = ["Sourdough recipe #baking", "Mein Brot #backen #rezept", "Lunch #food", "My dog", ""];
  const posts = captions.map((caption, i) => post(`p${i}`, { caption }));

  it("come from words and hashtags, with the posts behind them", () => {
    const { topics, focus, hashtags } = topicsOf(posts, TOPIC_LISTS);
    expect(focus).toEqual({ topic: "food", share: 3 / 4, n: 4 });
    expect(topics.map(({ id, postIds }) => [id, postIds])).toEqual([
      ["food", ["p0", "p1", "p2"]],
      ["pets", ["p3"]],
    ]);
    expect(hashtags).toContainEqual({ tag: "backen", postIds: ["p1"] });
  });

  it("follow the scout's own lists, phrases and unspaced scripts too", () => {
    const own = [{ id: "tea", words: ["green tea", "お茶", "#matcha"] }];
    const tea = ["I love green tea", "美味しいお茶です", "#matcha", "teapot"].map((caption, i) =>
      post(`t${i}`, { caption }),
    );
    expect(topicsOf(tea, own).topics[0]).toMatchObject({ id: "tea", postIds: ["t0", "t1", "t2"] });
  });

  it("have no focus below three captions", () => {
    expect(topicsOf(posts.slice(0, 2), TOPIC_LISTS).focus).toBeNull();
    expect(topicsOf([], TOPIC_LISTS)).toEqual({ topics: [], focus: null, hashtags: [] });
  });

  it("are at least a dozen, no word speaking for two", () => {
    expect(TOPIC_LISTS.length).toBeGreaterThanOrEqual(12);
    const words = TOPIC_LISTS.flatMap((list) => list.words);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});

describe("languages", () => {
  const long = "Ich backe jeden Tag frisches Brot und zeige euch wie es geht";
  const bio = reading({ fields: { bio: read(long) } });
  const sure = { language: "de", reliable: true };

  it("are named only when sure and from 40 letters up", () => {
    expect(languagesOf(bio, { bio: sure }).languages).toEqual([{ place: "bio", language: "de" }]);
    expect(languagesOf(bio, { bio: { ...sure, reliable: false } }).languages).toEqual([
      { place: "bio", language: null, why: "not-reliable" },
    ]);
    expect(languagesOf(bio, {}).languages).toEqual([{ place: "bio", language: null, why: "not-detected" }]);
    const short = reading({ fields: { bio: read("a".repeat(LETTERS_NEEDED - 1)) } });
    expect(languagesOf(short, { bio: sure }).languages).toEqual([{ place: "bio", language: null, why: "too-short" }]);
    const enough = reading({ fields: { bio: read("a".repeat(LETTERS_NEEDED)) } });
    expect(languagesOf(enough, { bio: sure }).languages).toEqual([{ place: "bio", language: "de" }]);
    expect(languagesOf(reading(), {}).languages).toEqual([]);
  });

  it("compare comments with captions", () => {
    const comment = { author: "a", text: long, byCreator: false, creatorReplied: false };
    const both = reading({ posts: [post("a", { caption: long, visibleComments: [comment] })] });
    const detected = (comments: string) => ({
      captions: { language: "pt-BR", reliable: true },
      comments: { language: comments, reliable: true },
    });
    expect(languagesOf(both, detected("pt")).commentsMatchCaptions).toBe(true);
    expect(languagesOf(both, detected("ru")).commentsMatchCaptions).toBe(false);
    expect(languagesOf(both, {}).commentsMatchCaptions).toBeNull();
  });

  it("are asked of words alone, and not of the creator's own replies", () => {
    const own = { author: "mira", text: "merci", byCreator: true, creatorReplied: false };
    const page = reading({
      fields: { bio: read("Baker 🥐 #bread @shop https://mira.example me@mira.example") },
      posts: [post("a", { visibleComments: [own] }), post("b", { caption: "not mine", repost: true })],
    });
    expect(detectionTexts(page)).toEqual({ bio: "Baker", captions: "", comments: "" });
  });
});

describe("places", () => {
  const places = (bio: string, captions: string[] = []) =>
    placesOf(
      reading({ fields: { bio: read(bio) }, posts: captions.map((caption, i) => post(`p${i}`, { caption })) }),
    ).map(({ place, region }) => [place, region]);

  it.each([
    [
      "Home baker from Leipzig, Germany",
      [
        ["Leipzig", "DE"],
        ["Germany", "DE"],
      ],
    ],
    [
      "Bäckerin 🇩🇪🇦🇹",
      [
        ["DE", "DE"],
        ["AT", "AT"],
      ],
    ],
    ["📍 Mexico City", [["Mexico City", "MX"]]],
    ["東京のパン屋", [["東京", "JP"]]],
    [
      "Boulangère à Lyon, Allemagne",
      [
        ["Lyon", "FR"],
        ["Allemagne", "DE"],
      ],
    ],
    ["I eat turkey on Thanksgiving with Jordan", []],
    ["Comparison of parisian bread", []],
  ])("%s", (bio, found) => expect(places(bio)).toEqual(found));

  it("come from pins and tags of captions too", () => {
    expect(places("", ["📍 Leipzig | Sourdough", "#NewYork bagels"])).toEqual([
      ["Leipzig", "DE"],
      ["New York", "US"],
    ]);
  });

  it("know countries as scouts write them", () => {
    expect(["DE", "germany", "Deutschland", "UK", "usa", "Atlantis"].map(regionOf)).toEqual([
      "DE",
      "DE",
      "DE",
      "GB",
      "US",
      null,
    ]);
    expect(flagsIn("🏁 🇯🇵")).toEqual(["JP"]);
  });
});

describe("links and brands", () => {
  it("give their hosts", () => {
    const links = read([
      "https://www.mira.example/shop?a=1",
      "mira.example",
      "http://shop.example:8080",
      "mailto:x",
      "not a link",
    ]);
    expect(linkDomains(links)).toEqual(["mira.example", "shop.example"]);
  });

  it("are marked against the brief", () => {
    const post1 = { postId: "a", url: "u", at: 5, by: "label", word: null } as const;
    const found = brandsOf(
      [
        { ...post1, brands: ["bluekettle", "Blue Kettle", "vodkahouse"] },
        { ...post1, postId: "b", brands: ["bluekettle"] },
      ],
      {
        competitors: ["Blue Kettle"],
        neverWords: ["Vodka House"],
      },
    );
    expect(found).toMatchObject([
      { brand: "bluekettle", mark: "competitor", posts: [{ postId: "a" }, { postId: "b" }] },
      { brand: "vodkahouse", mark: "never-word", posts: [{ postId: "a", at: 5 }] },
    ]);
    expect(sameBrand("Blue", "Blue Kettle")).toBe(false);
  });
});
