import type { DomElement, DomScope } from "../dom";
import type { Page } from "../page";
import { all } from "../read/elements";
import { listAt, objectAt } from "../read/json";
import { cleaned } from "../read/number-text";
import { lineOf, text, texts } from "../read/text";
import type { Found } from "../rule";
import { opened, type SourceState, STALE, source } from "../source";
import { countedIn } from "../wording/words";
import { channelOf, isChannelId, sameChannel } from "./address";
import { type ChannelData, channelData, textOf } from "./page-data";

/** The channel page that is on view; pages visited before stay in the document, hidden. */
export function visibleChannel(page: Page): DomElement | null {
  const shown = all(page.root, 'ytd-browse[page-subtype="channels"]:not([hidden])');
  return shown.find((each) => each.getAttribute("role") === "main") ?? shown[0] ?? null;
}

/** A channel's header on view. */
export interface Header {
  root: DomScope;
  handle: string | null;
  name: string | null;
  /** The texts of its lines that hold a number, in order: subscribers, videos. */
  numbers: string[];
}

function headerIn(root: DomScope): Header | null {
  // Since 2024; before it a header of its own element.
  const now = root.querySelector("yt-page-header-view-model");
  if (now) {
    const parts = texts(now, 'yt-content-metadata-view-model span[role="text"]');
    const handle = parts.find((part) => part.startsWith("@"));
    return {
      root: now,
      handle: handle?.slice(1) ?? null,
      name: text(now, "h1"),
      numbers: parts.filter((part) => !part.startsWith("@") && /\p{Nd}/u.test(part)),
    };
  }
  const before = root.querySelector("ytd-c4-tabbed-header-renderer");
  if (!before) return null;
  const numbers = [text(before, "#subscriber-count"), text(before, "#videos-count")];
  const handle = text(before, "#channel-handle");
  return {
    root: before,
    handle: handle ? handle.replace(/^@/, "") : null,
    name: text(before, "ytd-channel-name #text") ?? text(before, "#channel-name"),
    numbers: numbers.filter((part): part is string => part !== null && /\p{Nd}/u.test(part)),
  };
}

/** Whether a header without the address's handle is the channel that the document was loaded for, at this address. */
function knownOtherwise(shown: Header, page: Page): boolean {
  const data = channelData.open(page);
  if (data.state !== "open") return false;
  if (shown.handle !== null) return sameChannel(shown.handle, data.scope.handle);
  return shown.name !== null && shown.name !== "" && shown.name === cleaned(data.scope.title ?? "");
}

/** The header on view, if it is that of the creator in the address. */
export const header = source("header", (page): SourceState<Header> => {
  const root = page.target.kind === "profile" ? visibleChannel(page) : null;
  const shown = root ? headerIn(root) : null;
  if (!shown || (shown.handle === null && !shown.name)) return { state: "absent" };
  if (sameChannel(shown.handle, page.target.handle) || knownOtherwise(shown, page)) return opened(shown);
  // An address that names no handle, and data that does not help: whose header this is cannot be told.
  const nameless = isChannelId(page.target.handle ?? "") || page.target.handle?.includes("/") === true;
  return shown.handle === null || nameless ? { state: "absent" } : STALE;
});

/**
 * Which of the header's texts counts subscribers and which videos. Two stand in this order; a single
 * one can be either, and only its word tells.
 *
 * @example headerNumber(["10.4K subscribers", "232 videos"], "posts") // ["232 videos"]
 * @example headerNumber(["39 videos"], "followers") // null
 */
export function headerNumber(numbers: readonly string[], field: "followers" | "posts"): Found {
  const kinds = numbers.map(countedIn);
  const word = field === "posts" ? "videos" : field;
  const named = numbers.filter((_, at) => kinds[at] === word);
  if (named.length > 0) return named;
  const place = field === "followers" ? 0 : 1;
  const unnamed = kinds[place] === null && !kinds.includes(word);
  return numbers.length === 2 && unnamed ? (numbers[place] ?? null) : null;
}

/** The header's texts in the data of the page. */
export function dataNumbers({ header: data }: ChannelData): string[] {
  const now = objectAt(data, "pageHeaderRenderer", "content", "pageHeaderViewModel");
  if (now) {
    return listAt(now, "metadata", "contentMetadataViewModel", "metadataRows")
      .flatMap((row) => listAt(row, "metadataParts"))
      .map((part) => textOf(objectAt(part, "text")) ?? "")
      .filter((part) => !part.startsWith("@") && /\p{Nd}/u.test(part));
  }
  const before = objectAt(data, "c4TabbedHeaderRenderer");
  return [textOf(before?.subscriberCountText), textOf(before?.videosCountText)].filter(
    (part): part is string => part !== null && /\p{Nd}/u.test(part),
  );
}

/**
 * Links that the header shows; the network leads them over a redirect.
 *
 * @example outbound("https://www.youtube.com/redirect?q=https%3A%2F%2Fmira.example") // ["https://mira.example"]
 * @example outbound("/@mirabakes") // []
 */
export function outbound(href: string): string[] {
  const direct = /^https?:\/\/(?:www\.)?youtube\.com\/redirect\?(?:[^#]*&)?q=([^&#]+)/.exec(href)?.[1];
  if (direct === undefined) return /^https?:\/\//.test(href) && channelOf(href) === null ? [href] : [];
  try {
    return [decodeURIComponent(direct)];
  } catch {
    return [];
  }
}

/** Text of an element without what its buttons say. */
export function withoutButtons(root: DomScope, selector: string): string | null {
  const element = root.querySelector(selector);
  if (!element) return null;
  let whole = lineOf(element);
  for (const button of texts(element, "button")) if (button !== "") whole = whole.replace(button, "");
  return cleaned(whole) || null;
}
