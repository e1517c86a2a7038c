import { postList } from "../post-list";
import { confirmed } from "../read/confirmed";
import { at, type JsonObject, listAt, objectAt, stringAt, under } from "../read/json";
import { numbersIn } from "../read/number-text";
import { exactCount } from "../read/schema-org";
import { type Found, NOT_SHOWN } from "../rule";
import { playerData, textOf, type WatchData, watchData } from "./page-data";
import { ageIn, asViews, kindOf, shownVideo, urlOf } from "./watch";

interface DataVideo {
  watch: WatchData;
  views: JsonObject | null;
}

const dataLikes = ({ watch: { primary } }: DataVideo): JsonObject | null => {
  const found = under(primary, ["likeButtonViewModel", "toggleButtonRenderer"])[0]?.value ?? null;
  return under(found, ["buttonViewModel"])[0]?.value ?? found;
};

const COMMENTS = "engagement-panel-comments-section";

function panelComments({ watch: { data } }: DataVideo): Found {
  for (const panel of listAt(data, "engagementPanels")) {
    const renderer = objectAt(panel, "engagementPanelSectionListRenderer");
    if (stringAt(renderer, "panelIdentifier") !== COMMENTS && stringAt(renderer, "targetId") !== COMMENTS) continue;
    const shown = textOf(at(renderer, "header", "engagementPanelTitleHeaderRenderer", "contextualInfo"));
    if (shown !== null) return shown;
  }
  return null;
}

/** The line that opens the comments in narrow windows. */
function teaserComments({ watch: { data } }: DataVideo): Found {
  const contents = at(data, "contents", "twoColumnWatchNextResults", "results", "results", "contents");
  const teaser = under(contents, ["commentsEntryPointHeaderRenderer"], 4000)[0]?.value;
  return teaser ? textOf(teaser.commentCount) : null;
}

const isLiveData = (item: DataVideo): boolean => item.views?.isLive === true;

const dataVideo = postList<WatchData, DataVideo>({
  source: watchData,
  name: "video",
  items: (scope) => [{ watch: scope, views: objectAt(scope.primary, "viewCount", "videoViewCountRenderer") }],
  id: ({ watch: { id } }) => id,
  url: (_item, page, id) => urlOf(page, id),
  kind: (item, page) => kindOf(page, isLiveData(item)),
  time: ({ watch: { primary } }, page) => ageIn([textOf(primary?.relativeDateText) ?? ""], page),
  caption: ({ watch: { primary } }) => textOf(primary?.title),
  origin: () => "single",
  counts: {
    views: [
      {
        name: "view-count",
        read: (item) => {
          const shown = textOf(item.views?.viewCount) ?? textOf(item.views?.shortViewCount);
          return isLiveData(item) ? null : asViews(shown ?? undefined);
        },
      },
    ],
    likes: [
      {
        name: "like-label",
        read: (item, page) => {
          const button = dataLikes(item);
          const shown = stringAt(button, "title") ?? textOf(button?.defaultText);
          const label =
            stringAt(button, "accessibilityText") ??
            stringAt(button, "defaultText", "accessibility", "accessibilityData", "label");
          const numbers = numbersIn(label ?? "");
          return numbers.length === 1 && shown !== null ? confirmed(numbers[0] ?? null, shown, page, "likes") : null;
        },
      },
      {
        name: "like-title",
        read: (item) => {
          const button = dataLikes(item);
          const shown = stringAt(button, "title") ?? textOf(button?.defaultText);
          return shown !== null && !/\p{Nd}/u.test(shown) ? NOT_SHOWN : shown;
        },
      },
    ],
    comments: [
      { name: "comments-panel", read: panelComments },
      { name: "comments-teaser", read: teaserComments },
    ],
  },
});

/** What the player knows: exact views and the day, on watch pages and on Shorts. */
const playedVideo = postList<JsonObject, JsonObject>({
  source: playerData,
  name: "video",
  items: (data) => [data],
  id: (data) => stringAt(data, "videoDetails", "videoId"),
  url: (_item, page, id) => urlOf(page, id),
  kind: (data, page) => kindOf(page, at(data, "videoDetails", "isLive") === true),
  time: (data) => {
    const micro = objectAt(data, "microformat", "playerMicroformatRenderer");
    const written = Date.parse(stringAt(micro, "publishDate") ?? stringAt(micro, "uploadDate") ?? "");
    return Number.isNaN(written) ? null : written;
  },
  caption: (data) => stringAt(data, "videoDetails", "title"),
  origin: () => "single",
  counts: {
    views: [
      {
        name: "view-count",
        read: (data) =>
          at(data, "videoDetails", "isLive") === true ? null : exactCount(at(data, "videoDetails", "viewCount")),
      },
    ],
  },
});

export const watchPosts = [shownVideo, dataVideo, playedVideo];
