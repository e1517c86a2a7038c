import { SAMPLE_CREATORS } from "./creators";
import { escapeHtml, initials, shell, shortCount } from "./html";

/** The sample's page of search results. */
export const YOUTUBE_SEARCH = "https://www.youtube.com/results?search_query=workshop";

/** Channels besides those that have pages of their own; nobody here exists. */
const OTHERS = [
  { handle: "QuietBench", name: "The Quiet Bench", followers: 8_730, bio: "Hand tools, no music." },
  { handle: "SolderAndSalt", name: "Solder & Salt", followers: 64_200, bio: "Repairing what others throw away." },
  { handle: "GlueUpDiaries", name: "Glue-up Diaries", followers: 731, bio: "One clamp short, every time." },
] as const;

interface Channel {
  handle: string;
  name: string;
  followers: number;
  bio: string;
}

function result({ handle, name, followers, bio }: Channel, hidden = false): string {
  return `<ytd-channel-renderer${hidden ? " hidden" : ""} style="${hidden ? "" : "display:block;padding:16px 0"}"><div class="head"><div class="face">${escapeHtml(initials(name))}</div><div id="info-section">
<a id="main-link" data-in-page href="/@${handle}"><ytd-channel-name id="channel-title">${escapeHtml(name)}</ytd-channel-name>
<div id="metadata"><span id="subscribers">@${handle}</span> • <span id="video-count">${shortCount(followers, "cut", 1_000)} subscribers</span></div></a>
<div id="description">${escapeHtml(bio)}</div></div></div></ytd-channel-renderer>`;
}

/** Search results in the layout of 2025: the handle where the subscribers were, and one result the page keeps hidden. */
export function youtubeSearch(): string {
  const channels: Channel[] = [...SAMPLE_CREATORS.filter((each) => each.platform === "youtube"), ...OTHERS];
  const hidden = { handle: "OffScreenOtto", name: "Otto", followers: 5_000, bio: "" };
  return shell({
    title: "workshop - YouTube",
    language: "en",
    links: [],
    body: `<ytd-app><div class="bar">YouTube (sample page, invented creators)</div><ytd-page-manager><ytd-search role="main"><div class="page" id="contents">${channels.map((each) => result(each)).join("")}${result(hidden, true)}</div></ytd-search></ytd-page-manager></ytd-app>`,
  });
}
