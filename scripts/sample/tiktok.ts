import type { SampleCreator, SamplePost } from "./creators";
import { escapeHtml, initials, shell, shortCount } from "./html";

const count = (value: number) => shortCount(value, "round", 10_000);

/** TikTok's ids carry the second of publication in their upper half. */
export function tiktokId(post: SamplePost, index: number, now: number): string {
  const seconds = Math.floor(now / 1000) - post.daysAgo * 86_400;
  return ((BigInt(seconds) << 32n) | BigInt(1_000_003 * (index + 1))).toString();
}

function tile(creator: SampleCreator, post: SamplePost, index: number, now: number): string {
  const url = `https://www.tiktok.com/@${creator.handle}/video/${tiktokId(post, index, now)}`;
  const badge = post.pinned ? '<div data-e2e="video-card-badge" class="badge">Pinned</div>' : "";
  return `<div id="grid-item-container-${index}"><div data-e2e="user-post-item"><a class="tile" data-in-page href="${url}">
<img alt="${escapeHtml(post.caption)} created by ${escapeHtml(creator.name)} with original sound" hidden>${badge}
<span class="below">▷ <strong data-e2e="video-views">${count(post.views)}</strong></span></a></div></div>`;
}

/** A profile in the layout of 2025-12. */
export function tiktokProfile(creator: SampleCreator, others: readonly SampleCreator[], now: number): string {
  const number = (name: string, label: string, value: number) =>
    `<div><strong data-e2e="${name}-count" title="${label}">${count(value)}</strong><span data-e2e="${name}">${label}</span></div>`;
  const link = creator.link
    ? `<a data-e2e="user-link" href="https://www.tiktok.com/link/v2?aid=1988&amp;scene=bio_url&amp;target=${encodeURIComponent(creator.link)}"><span>${escapeHtml(creator.link)}</span></a>`
    : "";
  return shell({
    title: `${creator.name} (@${creator.handle}) | TikTok`,
    language: "en",
    links: others.map((other) => ({ href: `https://www.tiktok.com/@${other.handle}`, text: `@${other.handle}` })),
    body: `<div class="bar">TikTok (sample page, invented creator)</div><div class="page" data-e2e="user-page">
<div class="head"><div class="face">${escapeHtml(initials(creator.name))}</div><div>
<h1 data-e2e="user-title">${escapeHtml(creator.handle)}</h1><h2 data-e2e="user-subtitle">${escapeHtml(creator.name)}</h2>
<div class="counts">${number("following", "Following", creator.following)}${number("followers", "Followers", creator.followers)}${number("likes", "Likes", creator.totalLikes)}</div>
<h2 data-e2e="user-bio">${escapeHtml(creator.bio)}</h2>${link}</div></div>
<div><p role="tab" data-e2e="videos-tab" aria-selected="true">Videos</p></div>
<div class="grid" data-e2e="user-post-item-list">${creator.posts.map((post, index) => tile(creator, post, index, now)).join("")}</div></div>`,
  });
}

/** A video page in the "browser" layout: likes, comments, shares and saves, no views. */
export function tiktokVideo(creator: SampleCreator, index: number): string {
  const post = creator.posts[index];
  if (!post) return shell({ title: "TikTok", language: "en", body: "", links: [] });
  const number = (name: string, value: number) => `<strong data-e2e="${name}">${count(value)}</strong> `;
  return shell({
    title: `${post.caption} | TikTok`,
    language: "en",
    links: [{ href: `https://www.tiktok.com/@${creator.handle}`, text: `Back to @${creator.handle}` }],
    body: `<div class="bar">TikTok (sample page, invented creator)</div><div class="page"><div class="tile" style="max-width:240px"></div>
<a data-in-page href="/@${creator.handle}"><span data-e2e="browse-username">${escapeHtml(creator.handle)}</span></a>
<span data-e2e="browser-nickname">${escapeHtml(creator.name)} · ${post.daysAgo}d ago</span>
<div data-e2e="browse-video-desc">${escapeHtml(post.caption)}</div>
<div class="counts">${number("like-count", post.likes)}${number("comment-count", post.comments)}${number("undefined-count", Math.round(post.likes / 11))}${number("share-count", post.shares)}</div></div>`,
  });
}
