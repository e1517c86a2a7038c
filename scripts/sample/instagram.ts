import type { SampleCreator, SamplePost } from "./creators";
import { escapeHtml, initials, shell, shortCount } from "./html";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Instagram's own beginning of time, in milliseconds since 1970; ids count from it. */
const EPOCH = 1_314_220_021_721n;

const count = (value: number) => shortCount(value, "round", 10_000);

/** A shortcode, which carries the time of publication in its upper bits. */
function shortcode(post: SamplePost, index: number, now: number): string {
  let id = ((BigInt(now - post.daysAgo * 86_400_000) - EPOCH) << 23n) | BigInt(4_001 * (index + 1));
  let code = "";
  for (; id > 0n; id >>= 6n) code = (ALPHABET[Number(id & 63n)] ?? "") + code;
  return code;
}

function tile(creator: SampleCreator, post: SamplePost, index: number, now: number): string {
  const pinned = post.pinned ? '<svg aria-label="Pinned post icon" role="img" width="16" height="16"></svg>' : "";
  return `<div><a class="tile" role="link" href="/${creator.handle}/p/${shortcode(post, index, now)}/" data-likes="${count(post.likes)}" data-comments="${count(post.comments)}"><img alt="${escapeHtml(post.caption)}" hidden>${pinned}</a></div>`;
}

/** Counts are drawn inside the tile's link while it is pointed at or has the focus, one tile at a time. */
const HOVER = `
const draw = (link) => {
  if (link.querySelector("ul")) return;
  const layer = document.createElement("div");
  layer.setAttribute("style", "background: rgba(0, 0, 0, 0.3); position: absolute; inset: 0; display: grid; place-items: center");
  const list = layer.appendChild(document.createElement("ul"));
  for (const name of ["likes", "comments"]) {
    const item = list.appendChild(document.createElement("li"));
    const outer = item.appendChild(document.createElement("span"));
    outer.dir = "auto";
    const inner = outer.appendChild(document.createElement("span"));
    inner.className = "html-span";
    inner.textContent = link.dataset[name];
    item.appendChild(document.createElement("span"));
  }
  link.append(layer);
};
const wipe = (link) => link.querySelector("div")?.remove();
for (const name of ["mouseover", "focusin"]) addEventListener(name, (event) => {
  const link = event.target.closest?.("a[data-likes]");
  if (link) draw(link);
});
for (const name of ["mouseout", "focusout"]) addEventListener(name, (event) => {
  const link = event.target.closest?.("a[data-likes]");
  if (link && !link.contains(event.relatedTarget)) wipe(link);
});
`;

/** A profile in the layout of 2025-12: exact followers in a title, no counts in the grid until it is pointed at. */
export function instagramProfile(creator: SampleCreator, others: readonly SampleCreator[], now: number): string {
  const { handle } = creator;
  const posts = creator.posts.map((post, index) => tile(creator, post, index, now));
  return shell({
    title: "Instagram",
    language: "en",
    links: others.map((other) => ({ href: `https://www.instagram.com/${other.handle}/`, text: `@${other.handle}` })),
    body: `<div class="bar">Instagram (sample page, invented creator)</div><main role="main" class="page"><header><section class="head"><div class="face">${escapeHtml(initials(creator.name))}</div><div>
<div><h2 dir="auto">${escapeHtml(handle)}</h2></div><div><span dir="auto">${escapeHtml(creator.name)}</span></div>
<div class="counts"><span dir="auto"><span class="html-span">${creator.posts.length}</span> posts</span>
<a href="/${handle}/followers/" role="link"><span dir="auto"><span title="${creator.followers.toLocaleString("en")}"><span class="html-span">${count(creator.followers)}</span></span> followers</span></a>
<a href="/${handle}/following/" role="link"><span dir="auto"><span class="html-span">${creator.following.toLocaleString("en")}</span> following</span></a></div>
<div><span dir="auto">${escapeHtml(creator.bio)}</span></div></div></section></header>
<div role="tablist"><a href="/${handle}/" aria-selected="true">Posts</a> <a href="/${handle}/reels/" aria-selected="false">Reels</a> <a href="/${handle}/tagged/" aria-selected="false">Tagged</a></div>
<div class="grid">${posts.join("")}</div></main><script>${HOVER}</script>`,
  });
}
