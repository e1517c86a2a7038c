import type { ProfileCount } from "../../types/reading";
import type { DomScope } from "../dom";
import type { Page } from "../page";
import type { Owner, ValueRules } from "../platform";
import { contactIn } from "../read/contact";
import { listAt, objectAt, stringAt, under } from "../read/json";
import { attrs, text } from "../read/text";
import { type Found, type Rule, rule } from "../rule";
import { isChannelId } from "./address";
import { dataNumbers, header, headerNumber, outbound, withoutButtons } from "./channel";
import { type ChannelData, channelData, playerData, textOf, watchData } from "./page-data";
import { ownerOf, watch } from "./watch";

const bare = (handle: string): string => handle.replace(/^(?:c|user)\//, "");

/** Whose page it is: what is on view, else the data that the document came with. */
export function owner(page: Page): Owner {
  if (page.target.kind === "post") return ownerOf(page);
  const visible = header.open(page);
  if (visible.state === "stale") return { state: "stale" };
  const data = channelData.open(page);
  const shown = visible.state === "open" ? visible.scope.handle : null;
  if (data.state === "open") {
    const handle = shown ?? data.scope.handle ?? page.target.handle ?? data.scope.id;
    return { state: "known", handle, stableId: data.scope.id };
  }
  if (visible.state === "absent") return { state: "absent" };
  const handle = shown ?? page.target.handle ?? "";
  const id = page.target.handle;
  return { state: "known", handle, ...(id !== null && isChannelId(id) ? { stableId: id } : {}) };
}

function headerRules(field: "followers" | "posts"): Rule<Found>[] {
  return [
    rule(header, field, ({ numbers }) => headerNumber(numbers, field)),
    rule(channelData, field, (data) => headerNumber(dataNumbers(data), field)),
  ];
}

export const counts: Record<ProfileCount, Rule<Found>[]> = {
  followers: [
    ...headerRules("followers"),
    rule(watch, "owner-sub-count", ({ root }) => text(root, "ytd-video-owner-renderer #owner-sub-count") || null),
    // Until 2018 the number stood in the button.
    rule(
      watch,
      "subscribe-button-2018",
      ({ root }) =>
        text(root, "ytd-video-secondary-info-renderer ytd-subscribe-button-renderer yt-formatted-string > span") ||
        null,
    ),
    rule(watchData, "subscriber-count", ({ owner: data }) => textOf(data?.subscriberCountText)),
  ],
  following: [],
  posts: headerRules("posts"),
  likes: [],
  viewers: [],
};

const VERIFIED = /CHECK_CIRCLE|AUDIO_BADGE|OFFICIAL_ARTIST/;

function dataVerified({ header: data }: ChannelData): boolean {
  const title = objectAt(data, "pageHeaderRenderer", "content", "pageHeaderViewModel", "title", "dynamicTextViewModel");
  if (title) {
    return under(listAt(title, "text", "attachmentRuns"), ["clientResource"]).some(({ value }) =>
      VERIFIED.test(stringAt(value, "imageName") ?? ""),
    );
  }
  return listAt(data, "c4TabbedHeaderRenderer", "badges").some((badge) =>
    /VERIFIED/.test(stringAt(badge, "metadataBadgeRenderer", "style") ?? ""),
  );
}

function dataLinks({ header: data }: ChannelData): string[] | null {
  const blocks = [
    objectAt(data, "pageHeaderRenderer", "content", "pageHeaderViewModel", "attribution"),
    objectAt(data, "c4TabbedHeaderRenderer", "headerLinks"),
  ];
  const links = blocks.flatMap((block) =>
    under(block, ["urlEndpoint"]).flatMap(({ value }) => outbound(stringAt(value, "url") ?? "")),
  );
  return links.length > 0 ? [...new Set(links)] : null;
}

/** What the network writes where a channel has no description. */
const NO_DESCRIPTION = /^(?:More|Learn more) about this channel$/i;

/** The description as the header shows it. Where the data of this channel has none, what stands there is the network's. */
function previewOf(root: DomScope, page: Page): string | null {
  const data = channelData.open(page);
  if (data.state === "open" && bioOf(data.scope) === null) return null;
  const shown = withoutButtons(root, "yt-description-preview-view-model, #channel-tagline");
  return shown !== null && NO_DESCRIPTION.test(shown) ? null : shown;
}

const bioOf = ({ metadata }: ChannelData): string | null => stringAt(metadata, "description")?.trim() ?? null;

const ownerBadge =
  "ytd-video-owner-renderer badge-shape[aria-label], ytd-video-owner-renderer .badge-style-type-verified";

export const values: ValueRules = {
  displayName: [
    rule(header, "name", ({ name }) => name || null),
    rule(channelData, "title", ({ title }) => title),
    rule(
      watch,
      "channel-name",
      ({ root }) =>
        text(root, "ytd-video-owner-renderer ytd-channel-name a, ytd-video-owner-renderer #owner-name a") || null,
    ),
    rule(watchData, "owner-title", ({ owner: data }) => textOf(data?.title)),
    rule(playerData, "author", (data) => stringAt(data, "videoDetails", "author")),
  ],
  handle: [
    rule(header, "handle", ({ handle }) => handle),
    rule(channelData, "handle", ({ handle, id }) => handle ?? id),
    rule(watch, "owner-link", ({ owner: handle }) => (handle === null ? null : bare(handle))),
    rule(watchData, "owner-handle", ({ owner: data }) => {
      const base = stringAt(data, "navigationEndpoint", "browseEndpoint", "canonicalBaseUrl");
      return base === null ? null : bare(base.replace(/^\/@?/, ""));
    }),
  ],
  verified: [
    rule(channelData, "badge", dataVerified),
    // The badge in the title is a picture after the name; a name itself has none.
    rule(header, "title-icon", ({ root }) =>
      root.querySelector("h1")
        ? root.querySelector(
            "h1 svg, h1 .yt-core-attributed-string__image-element, h1 img, #channel-name badge-shape",
          ) !== null
        : null,
    ),
    rule(watch, "owner-badge", ({ root }) => root.querySelector(ownerBadge) !== null),
  ],
  bio: [
    rule(channelData, "description", bioOf),
    rule(header, "description-preview", ({ root }, page) => previewOf(root, page)),
  ],
  category: [],
  links: [
    rule(header, "attribution", ({ root }) => {
      const links = attrs(
        root,
        "yt-attribution-view-model a[href], #links a[href], #channel-header-links a[href]",
        "href",
      ).flatMap(outbound);
      return links.length > 0 ? [...new Set(links)] : null;
    }),
    rule(channelData, "attribution", dataLinks),
  ],
  contact: [
    // The business address stands behind a button in the channel's "about" box, on every channel that has one.
    rule(channelData, "description-contact", (data) => contactIn(bioOf(data) ?? "", dataLinks(data) ?? [])),
    rule(header, "preview-contact", ({ root }, page) => contactIn(previewOf(root, page) ?? "", [])),
  ],
};
