import type { SampleCreator, SamplePost } from "./creators";
import { escapeHtml, initials, shell, shortCount } from "./html";

const count = (value: number) => shortCount(value, "cut", 1_000);

/** Eleven characters, as YouTube's ids have. */
export function youtubeId(creator: SampleCreator, index: number): string {
  return `${creator.handle.slice(0, 7).padEnd(7, "x")}${String(index).padStart(4, "0")}`;
}

function ago(days: number): string {
  const [size, unit] = days >= 60 ? [30, "month"] : days >= 14 ? [7, "week"] : [1, "day"];
  const amount = Math.floor(days / Number(size));
  return `${amount} ${unit}${amount === 1 ? "" : "s"} ago`;
}

function tile(creator: SampleCreator, post: SamplePost, index: number): string {
  const id = youtubeId(creator, index);
  return `<ytd-rich-item-renderer><yt-lockup-view-model class="content-id-${id}">
<a class="tile" data-in-page href="/watch?v=${id}"><span class="below"><badge-shape><div class="ytBadgeShapeText">12:34</div></badge-shape></span></a>
<yt-lockup-metadata-view-model><h3 title="${escapeHtml(post.caption)}"><a href="/watch?v=${id}" aria-label="${escapeHtml(post.caption)} 12 minutes, 34 seconds">${escapeHtml(post.caption)}</a></h3>
<yt-content-metadata-view-model><div role="presentation"><span role="text">${count(post.views)} views</span><span aria-hidden="true"> • </span><span role="text">${ago(post.daysAgo)}</span></div></yt-content-metadata-view-model></yt-lockup-metadata-view-model></yt-lockup-view-model></ytd-rich-item-renderer>`;
}

/** The videos tab of a channel in the layout of 2026. */
export function youtubeVideos(creator: SampleCreator, others: readonly SampleCreator[]): string {
  const row = (...parts: string[]) =>
    `<div>${parts.map((part) => `<span role="text">${escapeHtml(part)}</span>`).join('<span aria-hidden="true"> • </span>')}</div>`;
  return shell({
    title: `${creator.name} - YouTube`,
    language: "en",
    links: others.map((other) => ({
      href: `https://www.youtube.com/@${other.handle}/videos`,
      text: `@${other.handle}`,
    })),
    body: `<ytd-app><div class="bar">YouTube (sample page, invented creator)</div><ytd-page-manager><ytd-browse page-subtype="channels" role="main"><div class="page">
<ytd-tabbed-page-header><div id="page-header"><yt-page-header-renderer><yt-page-header-view-model><div class="head"><div class="face">${escapeHtml(initials(creator.name))}</div><div>
<yt-dynamic-text-view-model><h1 class="dynamicTextViewModelH1" aria-label="${escapeHtml(creator.name)}${creator.verified ? ", verified" : ""}"><span role="text">${escapeHtml(creator.name)}</span></h1></yt-dynamic-text-view-model>
<yt-content-metadata-view-model>${row(`@${creator.handle}`)}${row(`${count(creator.followers)} subscribers`, `${creator.posts.length} videos`)}</yt-content-metadata-view-model>
<yt-description-preview-view-model>${escapeHtml(creator.bio)}</yt-description-preview-view-model></div></div></yt-page-header-view-model></yt-page-header-renderer></div></ytd-tabbed-page-header>
<ytd-two-column-browse-results-renderer><ytd-rich-grid-renderer><div class="grid" id="contents">${creator.posts.map((post, index) => tile(creator, post, index)).join("")}</div></ytd-rich-grid-renderer></ytd-two-column-browse-results-renderer>
</div></ytd-browse></ytd-page-manager></ytd-app>`,
  });
}

/** A watch page: exact views in the tooltip, exact likes in the button's label. */
export function youtubeWatch(creator: SampleCreator, index: number): string {
  const post = creator.posts[index];
  if (!post) return shell({ title: "YouTube", language: "en", body: "", links: [] });
  const views = post.views.toLocaleString("en");
  return shell({
    title: `${post.caption} - YouTube`,
    language: "en",
    links: [{ href: `https://www.youtube.com/@${creator.handle}/videos`, text: `Back to @${creator.handle}` }],
    body: `<ytd-app><div class="bar">YouTube (sample page, invented creator)</div><ytd-page-manager><ytd-watch-flexy role="main" video-id="${youtubeId(creator, index)}"><div class="page">
<ytd-watch-metadata><h1>${escapeHtml(post.caption)}</h1><ytd-video-owner-renderer><ytd-channel-name><a href="/@${creator.handle}">${escapeHtml(creator.name)}</a></ytd-channel-name>
<yt-formatted-string id="owner-sub-count">${count(creator.followers)} subscribers</yt-formatted-string></ytd-video-owner-renderer>
<like-button-view-model><button aria-label="like this video along with ${post.likes.toLocaleString("en")} other people">${count(post.likes)}</button></like-button-view-model>
<ytd-watch-info-text><div id="info"><span>${count(post.views)} views</span> <span>${ago(post.daysAgo)}</span></div><tp-yt-paper-tooltip><div id="tooltip">${views} views</div></tp-yt-paper-tooltip></ytd-watch-info-text></ytd-watch-metadata>
<ytd-comments><ytd-comments-header-renderer><h2 id="count">${post.comments.toLocaleString("en")} Comments</h2></ytd-comments-header-renderer></ytd-comments>
</div></ytd-watch-flexy></ytd-page-manager></ytd-app>`,
  });
}
