import { describe, expect, it } from "vitest";
import { listedCreators } from "../../../core/platforms/lists";
import { parsePage } from "../../support/document";

const channel = (href: string, subscribers: string, videos: string): string =>
  `<ytd-channel-renderer><div id="avatar-section"><a href="${href}"></a></div><a id="main-link" href="${href}">
   <ytd-channel-name><yt-formatted-string id="text">Name</yt-formatted-string></ytd-channel-name>
   <div id="metadata"><yt-formatted-string id="subscribers">${subscribers}</yt-formatted-string><span id="dot">•</span>
   <span id="video-count">${videos}</span></div></a></ytd-channel-renderer>`;

const youtube = (language: string | null, ...channels: string[]) =>
  listedCreators({
    root: parsePage(channels.join("")),
    url: "https://www.youtube.com/results?search_query=bread",
    language,
  });

const shown = (list: ReturnType<typeof listedCreators>) =>
  list.map(({ handle, followers }) => [
    handle,
    followers.ok ? [followers.value.low, followers.value.high] : followers.why,
  ]);

describe("channels among YouTube's search results", () => {
  it("reads the subscribers where they stand since 2023, and where they stood before", () => {
    const found = youtube(
      "en",
      channel("/@MiraBakes", "@MiraBakes", "5.86K subscribers"),
      channel("/@olgaruns", "1.2M subscribers", "232 videos"),
    );
    expect(shown(found)).toEqual([
      ["mirabakes", [5860, 5869]],
      ["olgaruns", [1200000, 1209999]],
    ]);
    expect(found[0]).toMatchObject({ platform: "youtube", url: "https://www.youtube.com/@MiraBakes" });
  });

  it("reads other languages and their number forms", () => {
    expect(shown(youtube("es", channel("/@pan", "@pan", "5,86\u00a0mil suscriptores")))).toEqual([
      ["pan", [5860, 5869]],
    ]);
    expect(shown(youtube("de", channel("/@brot", "@brot", "1,2\u00a0Mio. Abonnenten")))).toEqual([
      ["brot", [1200000, 1209999]],
    ]);
    expect(shown(youtube("ja", channel("/@pan", "@pan", "チャンネル登録者数 12.3万人")))).toEqual([
      ["pan", [123000, 123999]],
    ]);
  });

  it("gives no number where none is printed, and lists each channel once", () => {
    const twice = channel("/@mirabakes", "@mirabakes", "");
    expect(shown(youtube("en", twice, twice, channel("/channel/UCx", "@x", "5 subscribers")))).toEqual([
      ["mirabakes", "empty"],
    ]);
  });
});

describe("accounts in TikTok's lists", () => {
  const tiktok = (body: string, path = "/search/user?q=bread") =>
    listedCreators({ root: parsePage(body), url: `https://www.tiktok.com${path}`, language: "en" });
  const suggested = (handle: string, line: string): string =>
    `<div class="css-1x-7a--DivCardContainer e0"><a href="/@${handle}"><img alt="Avatar"></a><div><a href="/@${handle}"><p>Name 2</p></a>
     <div class="css-2y-7a--DivSubtitleText e1"><p>${line}</p></div></div></div>`;

  it("reads the followers of accounts among search results and on pages of a topic", () => {
    const found = tiktok(
      `<div data-e2e="search-user-container"><a href="/@mira.bakes"></a><a data-e2e="search-user-info-container" href="/@Mira.Bakes?t=1">
       <p data-e2e="search-user-unique-id">mira.bakes</p><strong data-e2e="search-follow-count">45.1K <span>Followers</span></strong></a></div>
       <div data-e2e="discover-user-item"><a href="/@noah.fit"></a><p data-e2e="discover-user-followers-vv">3120 followers</p></div>`,
    );
    expect(shown(found)).toEqual([
      ["mira.bakes", [45050, 45149]],
      ["noah.fit", [3120, 3120]],
    ]);
    expect(found[0]).toMatchObject({ platform: "tiktok", url: "https://www.tiktok.com/@mira.bakes" });
  });

  it("reads suggested accounts beside a profile, and takes no other line for followers", () => {
    const cards = suggested("lena.turns", "12.3M followers") + suggested("tomas7", "Followed by 14 friends");
    expect(shown(tiktok(cards, "/@mira.bakes"))).toEqual([
      ["lena.turns", [12250000, 12349999]],
      ["tomas7", "absent"],
    ]);
  });

  it("lists no videos, no sounds and nobody outside of the network", () => {
    expect(
      tiktok('<a data-e2e="search-user-info-container" href="/@mira.bakes/video/7641903883774776967">1</a>'),
    ).toEqual([]);
    expect(
      tiktok('<a data-e2e="search-user-info-container" href="https://tiktok.com.evil.example/@mira">1</a>'),
    ).toEqual([]);
    expect(tiktok('<a data-e2e="search-user-info-container" href="/music/x-1">1</a>')).toEqual([]);
  });
});

describe("authors of updates on LinkedIn", () => {
  const card = (href: string, line: string): string =>
    `<div data-test-id="main-feed-activity-card__entity-lockup"><a data-tracking-control-name="x_feed-actor-name" href="${href}">Name</a><p>${line}</p></div>`;

  it("reads companies, and not a number in a person's headline", () => {
    const found = listedCreators({
      root: parsePage(
        card("https://ke.linkedin.com/showcase/mira-foundation?trk=x", "1,297 followers") +
          card("https://ke.linkedin.com/in/jo-k?trk=x", "CEO of 12 bakeries"),
      ),
      url: "https://ke.linkedin.com/company/mira-bakes",
      language: "en",
    });
    expect(shown(found)).toEqual([["mira-foundation", [1297, 1297]]]);
  });
});

it("lists nobody on another site or on a page that lists nobody", () => {
  const root = parsePage(channel("/@mirabakes", "@mirabakes", "5.86K subscribers"));
  for (const url of ["https://notyoutube.com/results", "https://www.youtube.com.evil.example/results", "about:blank"]) {
    expect(listedCreators({ root, url, language: "en" })).toEqual([]);
  }
  expect(youtube("en")).toEqual([]);
});
