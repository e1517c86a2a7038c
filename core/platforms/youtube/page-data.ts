import type { Page } from "../page";
import { all } from "../read/elements";
import { assignedJson } from "../read/embedded";
import { at, type Json, type JsonObject, listAt, objectAt, stringAt, under } from "../read/json";
import { cleaned } from "../read/number-text";
import { opened, type SourceState, STALE, source } from "../source";
import { channelOf, isChannelId, sameChannel } from "./address";

/**
 * Text of the network's data: one piece, or several in a row.
 *
 * @example textOf({ runs: [{ text: "12 " }, { text: "videos" }] }) // "12 videos"
 * @example textOf(null) // null
 */
export function textOf(value: Json): string | null {
  const simple = stringAt(value, "simpleText") ?? stringAt(value, "content");
  if (simple !== null) return cleaned(simple);
  const runs = listAt(value, "runs").map((run) => stringAt(run, "text") ?? "");
  return runs.length > 0 ? cleaned(runs.join("")) : null;
}

/** Data of a channel page. */
export interface ChannelData {
  /** The name after the "@", or null on old pages. */
  handle: string | null;
  id: string;
  title: string | null;
  header: JsonObject;
  metadata: JsonObject;
  /** What the selected tab holds. */
  content: Json;
}

const initialData = (page: Page): Json => assignedJson(page.root, "ytInitialData");

/** Every name that the data gives the channel: its id, its handle, older names. */
function namesOf(data: Json, metadata: JsonObject): string[] {
  const links = [
    stringAt(metadata, "vanityChannelUrl"),
    ...listAt(metadata, "ownerUrls").map((url) => (typeof url === "string" ? url : null)),
  ];
  const tabs = listAt(data, "contents", "twoColumnBrowseResultsRenderer", "tabs").map((tab) =>
    stringAt(tab, "tabRenderer", "endpoint", "commandMetadata", "webCommandMetadata", "url"),
  );
  return [...new Set([...links, ...tabs].flatMap((link) => channelOf(link) ?? []))];
}

const ASSIGNS = /\bytInitialData["'\]]*\s*=\s*[{[]/;

/** The address that the server answered with this document; a handle that was changed still leads to its channel. */
function requested(page: Page): string | null {
  // Data of two pages: whose address it was cannot be told.
  const data = all(page.root, "script:not([src])").filter((script) =>
    ASSIGNS.test((script.textContent ?? "").slice(0, 400)),
  );
  if (data.length > 1) return null;
  for (const script of all(page.root, "script:not([src])")) {
    const text = script.textContent ?? "";
    if (text.length > 4000) continue;
    const path = /\bytUrl['"]?\]?\s*=\s*'([^']+)'/.exec(text)?.[1];
    if (path !== undefined)
      return path
        .replace(/\\x([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
        .replace(/\\\//g, "/");
  }
  return null;
}

/** Data of the channel that this document was loaded for; after in-page navigation it is another's. */
export const channelData = source("data", (page): SourceState<ChannelData> => {
  const data = page.target.kind === "profile" ? initialData(page) : undefined;
  const metadata = objectAt(data, "metadata", "channelMetadataRenderer");
  const header = objectAt(data, "header");
  const id = stringAt(metadata, "externalId");
  if (!metadata || !header || id === null || !isChannelId(id)) return { state: "absent" };
  const names = namesOf(data, metadata);
  const wanted = page.target.handle;
  const own =
    [id, ...names].some((name) => sameChannel(name, wanted)) || sameChannel(channelOf(requested(page)), wanted);
  if (!own) return STALE;
  const tabs = listAt(data, "contents", "twoColumnBrowseResultsRenderer", "tabs");
  const selected = tabs.find((tab) => at(tab, "tabRenderer", "selected") === true);
  return opened({
    handle: names.find((name) => !isChannelId(name) && !name.includes("/")) ?? null,
    id,
    title: stringAt(metadata, "title"),
    header,
    metadata,
    content: at(selected, "tabRenderer", "content"),
  });
});

/** Data of a watch page. */
export interface WatchData {
  id: string;
  primary: JsonObject | null;
  owner: JsonObject | null;
  data: Json;
}

/** Data of the video that this document was loaded for. */
export const watchData = source("data", (page): SourceState<WatchData> => {
  const data = page.target.kind === "post" ? initialData(page) : undefined;
  const id = stringAt(data, "currentVideoEndpoint", "watchEndpoint", "videoId");
  if (id === null || page.target.kind !== "post") return { state: "absent" };
  if (id !== page.target.postId) return STALE;
  const contents = at(data, "contents", "twoColumnWatchNextResults", "results", "results", "contents");
  const found = under(contents, ["videoPrimaryInfoRenderer", "videoOwnerRenderer"], 4000);
  const one = (key: string) => found.find((each) => each.key === key)?.value ?? null;
  return opened({ id, primary: one("videoPrimaryInfoRenderer"), owner: one("videoOwnerRenderer"), data });
});

/** What the player was told of the video: exact views and the date. */
export const playerData = source("player", (page): SourceState<JsonObject> => {
  const data = page.target.kind === "post" ? assignedJson(page.root, "ytInitialPlayerResponse") : undefined;
  const id = stringAt(data, "videoDetails", "videoId");
  if (id === null || page.target.kind !== "post") return { state: "absent" };
  return id === page.target.postId ? opened(objectAt(data)) : STALE;
});
