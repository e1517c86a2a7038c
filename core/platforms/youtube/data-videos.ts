import { parseAge } from "../../counts";
import type { PostKind } from "../../types/reading";
import type { Page } from "../page";
import { type JsonObject, listAt, objectAt, stringAt, under } from "../read/json";
import { source } from "../source";
import { countedIn } from "../wording/words";
import { type ChannelData, channelData, textOf } from "./page-data";

/** A video of the page's data. */
export interface DataVideo {
  id: string;
  kind: PostKind;
  title: string | null;
  /** Texts under the title, in order: views, then age. */
  parts: string[];
  /** The number of views in full, where the data has it. */
  exactViews: string | null;
  /** The one that plays on top of the channel's home; it stands outside the order. */
  featured: boolean;
}

const RENDERERS = [
  "videoRenderer",
  "gridVideoRenderer",
  "lockupViewModel",
  "reelItemRenderer",
  "shortsLockupViewModel",
  "channelVideoPlayerRenderer",
];

const CLOCK = /^\p{Nd}{1,3}(?::\p{Nd}{2}){1,2}$/u;

/**
 * The text that counts views among those under a title. Two stand there, views and age; a single one
 * is the age of a video for members, which shows no views. People watching or waiting are no views.
 */
export function viewsInParts(parts: readonly string[], kind: PostKind, page: Page): string | null {
  const [first = "", second] = parts;
  if (kind === "live" || !/\p{Nd}/u.test(first)) return null;
  if (kind !== "short" && second === undefined) return null;
  if (countedIn(first) === "watching" || parseAge(first, page.language, page.now).ok) return null;
  return first;
}

/** Channels that an item names; without one it is the channel's own. */
function channelsOf(item: JsonObject): string[] {
  const named = under(
    [item.shortBylineText, item.longBylineText, objectAt(item, "metadata")],
    ["browseEndpoint"],
    3000,
  );
  return named.flatMap(({ value }) => {
    const id = stringAt(value, "browseId");
    return id?.startsWith("UC") ? [id] : [];
  });
}

function lockup(item: JsonObject): DataVideo | null {
  const type = stringAt(item, "contentType");
  const id = stringAt(item, "contentId");
  if (id === null || (type !== null && !/VIDEO|SHORT/.test(type))) return null;
  const badges = under(item.contentImage, ["thumbnailBadgeViewModel"], 3000).map(({ value }) => value);
  const live = badges.some((badge) => /LIVE/.test(stringAt(badge, "badgeStyle") ?? ""));
  const timed = badges.some((badge) => CLOCK.test((stringAt(badge, "text") ?? "").trim()));
  if (!live && !timed && badges.length > 0) return null;
  const meta = objectAt(item, "metadata", "lockupMetadataViewModel");
  const rows = listAt(meta, "metadata", "contentMetadataViewModel", "metadataRows");
  const parts = rows
    .flatMap((row) => listAt(row, "metadataParts"))
    .filter((part) => under(part, ["browseEndpoint"]).length === 0)
    .flatMap((part) => textOf(objectAt(part, "text")) ?? []);
  return { id, kind: live ? "live" : "video", title: textOf(meta?.title), parts, exactViews: null, featured: false };
}

function short(item: JsonObject): DataVideo | null {
  const id = stringAt(item, "onTap", "innertubeCommand", "reelWatchEndpoint", "videoId") ?? stringAt(item, "videoId");
  if (id === null) return null;
  const shown = textOf(objectAt(item, "overlayMetadata", "secondaryText")) ?? textOf(item.viewCountText);
  const title = textOf(objectAt(item, "overlayMetadata", "primaryText")) ?? textOf(item.headline);
  return { id, kind: "short", title, parts: shown === null ? [] : [shown], exactViews: null, featured: false };
}

function renderer(item: JsonObject, featured: boolean): DataVideo | null {
  const id = stringAt(item, "videoId");
  if (id === null || objectAt(item, "upcomingEventData")) return null;
  const overlays = under(item.thumbnailOverlays, ["thumbnailOverlayTimeStatusRenderer"]);
  const style = stringAt(overlays[0]?.value, "style");
  if (style === "UPCOMING") return null;
  const full = textOf(item.viewCountText);
  const parts = [textOf(item.shortViewCountText) ?? full, textOf(item.publishedTimeText)].filter(
    (part): part is string => part !== null,
  );
  const kind = style === "LIVE" ? "live" : style === "SHORTS" ? "short" : "video";
  const counted = full !== null && countedIn(full) !== "watching" && kind !== "live";
  return { id, kind, title: textOf(item.title), parts, exactViews: counted ? full : null, featured };
}

function videosOf({ content, id: channel }: ChannelData): DataVideo[] {
  const found = new Map<string, DataVideo>();
  for (const { key, value } of under(content, RENDERERS)) {
    const named = channelsOf(value);
    if (named.length > 0 && !named.includes(channel)) continue;
    const featured = key === "channelVideoPlayerRenderer";
    const video =
      key === "lockupViewModel"
        ? lockup(value)
        : key === "reelItemRenderer" || key === "shortsLockupViewModel"
          ? short(value)
          : renderer(value, featured);
    if (!video) continue;
    const known = found.get(video.id);
    if (!known) found.set(video.id, video);
    else if (known.featured && !featured)
      found.set(video.id, { ...video, exactViews: video.exactViews ?? known.exactViews });
  }
  return [...found.values()];
}

/** Videos in the selected tab of the page's data. */
export const dataVideos = source<readonly DataVideo[]>("data-videos", (page) => {
  const data = channelData.open(page);
  return data.state === "open" ? { state: "open", scope: videosOf(data.scope) } : data;
});
