import { describe, expect, it } from "vitest";
import { disclosureIn } from "../../core/metrics/disclosure";
import { DISCLOSURE_WORDS } from "../../core/metrics/disclosure-words";
import { brandsIn, sponsoredOf, sponsoredPost } from "../../core/metrics/sponsored";
import type { Metric } from "../../core/types/insight";
import { DAY, NOW, post } from "../insight/build";

describe("disclosure", () => {
  it.each([
    ["en", "New mugs! #ad", "#ad"],
    ["en", "Paid partnership with @bluekettle", "paid partnership"],
    ["de", "Werbung | Mein neuer Wasserkocher", "werbung"],
    ["de", "Neue Tassen #Anzeige", "#anzeige"],
    ["fr", "Collaboration commerciale avec Blue Kettle", "collaboration commerciale"],
    ["fr", "Mes tasses #PartenariatRémunéré", "#partenariatrémunéré"],
    ["es", "Tazas nuevas #publi", "#publi"],
    ["pt", "Parceria paga com Blue Kettle", "parceria paga"],
    ["it", "Nuove tazze #adv", "#adv"],
    ["nl", "Nieuwe mokken #samenwerking", "#samenwerking"],
    ["pl", "Nowe kubki #współpraca", "#współpraca"],
    ["sv", "Nya muggar, betalt samarbete", "betalt samarbete"],
    ["tr", "Yeni kupalar #işbirliği", "#işbirliği"],
    ["ru", "Новые кружки #реклама", "#реклама"],
    ["ar", "أكواب جديدة #إعلان", "#إعلان"],
    ["ja", "新しいマグです #PR", "#pr"],
    ["ja", "【PR】新しいマグです", "【pr】"],
    ["ko", "새 머그컵 #협찬", "#협찬"],
    ["ko", "유료 광고 포함", "유료 광고 포함"],
    ["zh", "新杯子 #廣告", "#廣告"],
    ["hi", "नए मग #विज्ञापन", "#विज्ञापन"],
    ["th", "แก้วใหม่ #โฆษณา", "#โฆษณา"],
    ["id", "Mug baru #iklan", "#iklan"],
    ["full width", "新しいマグ ＃ＰＲ", "#pr"],
  ])("is found in %s: %s", (_, caption, word) => expect(disclosureIn(caption)).toBe(word));

  it.each([
    "An #adventure, not an ad",
    "#adidas and #prague",
    "Island hopping in #PR",
    "Ich mag keine Werbung im Fernsehen",
    "Werbung, unbezahlt: meine Lieblingstasse",
    "I read an advertisement for mugs today",
    "Madrid, adiós",
    "",
  ])("is not found in: %s", (caption) => expect(disclosureIn(caption)).toBeNull());

  it("covers at least ten languages, each word found alone", () => {
    expect(Object.keys(DISCLOSURE_WORDS).length).toBeGreaterThanOrEqual(10);
    for (const [language, words] of Object.entries(DISCLOSURE_WORDS)) {
      const missed = words.filter((word) => disclosureIn(language === "ja" ? `です ${word}` : `${word} .`) === null);
      expect([language, missed]).toEqual([language, []]);
    }
  });
});

describe("brands", () => {
  it("are the tagged and the named ones", () => {
    expect(brandsIn("Paid partnership with Blue Kettle, @bluekettle and @Mira.bakes", "mira.bakes")).toEqual([
      "bluekettle",
      "blue kettle",
    ]);
    expect(brandsIn("Sponsored by nobody in particular", "mira")).toEqual([]);
  });
});

const captions = ["#ad @a", "#ad @b", "#ad @c", "x", "y", "z", "w", "v"];
const posts = captions.map((caption, i) => post(`p${i}`, { caption, publishedAt: NOW - (5 + i) * DAY }));
const views = [50, 60, 40, 100, 120, 80, 100, 90];
const metric: Metric = {
  ok: true,
  formula: "median-views",
  kind: "photo",
  median: 85,
  mean: 80,
  rounding: { low: 85, high: 85 },
  likely: { low: 50, high: 110 },
  n: 8,
  parts: views.map((value, i) => ({ postId: `p${i}`, value })),
  oneHit: false,
};

describe("sponsored posts", () => {
  it("carry how they were seen", () => {
    expect(sponsoredPost(post("a", { sponsored: true }), "mira")).toMatchObject({ by: "label", word: null });
    expect(sponsoredPost(post("a", { caption: "#ad @b" }), "mira")).toMatchObject({
      by: "caption",
      word: "#ad",
      brands: ["b"],
    });
    expect(sponsoredPost(post("a"), "mira")).toBeNull();
  });

  it("have a share of the sample and stand against the others", () => {
    const found = sponsoredOf(posts, posts, "mira", metric);
    expect(found).toMatchObject({ share: 3 / 8, n: 8, againstOrganic: { sponsored: 50, organic: 100, ratio: 0.5 } });
    expect(found.posts.map((each) => each.postId)).toEqual(["p0", "p1", "p2"]);
  });

  it("are not compared below three of each", () => {
    expect(
      sponsoredOf(posts.slice(1), posts, "mira", { ...metric, parts: metric.parts.slice(1) }).againstOrganic,
    ).toBeNull();
  });

  it("have no share where no caption was read", () => {
    const tiles = [post("a"), post("b")];
    expect(sponsoredOf(tiles, tiles, "mira", metric)).toMatchObject({ share: null, n: 0, posts: [] });
  });

  it("never come from a repost or an advert of the network", () => {
    const others = [post("a", { caption: "#ad", repost: true }), post("b", { caption: "#ad", advert: true })];
    expect(sponsoredOf([], others, "mira", metric).posts).toEqual([]);
  });
});
