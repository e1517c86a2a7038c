import type { NewPlatform } from "./edits";

/** The platform file: it reads the fixture beside it from the first moment, so that each change is seen. */
export function platformFile({ id, name, host }: NewPlatform): string {
  return `import type { Address } from "./address";
import type { DomElement, DomScope } from "./dom";
import { HOSTS } from "./hosts";
import type { Page, Target } from "./page";
import type { Owner, Platform } from "./platform";
import { postList } from "./post-list";
import { all } from "./read/elements";
import { attr, text } from "./read/text";
import { rule } from "./rule";
import { opened, STALE, source } from "./source";

const HANDLE = /^[A-Za-z0-9_.]{2,30}$/;

/** First path segments that are the network's own pages and look like a handle. */
const RESERVED: ReadonlySet<string> = new Set(["about", "explore", "home", "login", "search", "settings"]);

const canonicalHandle = (handle: string): string => handle.replace(/^@/, "").toLowerCase();

/** What an address stands for. Write down the shapes that you have seen, and refuse all others. */
function target({ path: [first = "", second, id, more] }: Address): Target | null {
  const handle = first.replace(/^@/, "");
  if (!HANDLE.test(handle) || RESERVED.has(handle.toLowerCase())) return null;
  if (second === undefined) return { kind: "profile", handle, tab: "" };
  return second === "post" && id !== undefined && more === undefined ? { kind: "post", handle, postId: id } : null;
}

/** The visible profile, if it is the one in the address: the page may still show another creator's. */
const header = source<DomScope>("header", (page) => {
  const root = page.target.kind === "profile" ? page.root.querySelector("main") : null;
  const shown = root ? text(root, "h1 + p") : null;
  if (!root || !shown) return { state: "absent" };
  return canonicalHandle(shown) === canonicalHandle(page.target.handle ?? "") ? opened(root) : STALE;
});

function owner(page: Page): Owner {
  const state = header.open(page);
  return state.state === "open" ? { state: "known", handle: page.target.handle ?? "" } : { state: state.state };
}

const idOf = (item: DomElement): string | null =>
  /\\/post\\/([^/?#]+)/.exec(attr(item, "a[href]", "href") ?? "")?.[1] ?? null;

const feed = postList<DomScope, DomElement>({
  source: header,
  name: "feed",
  items: (root) => all(root, "article"),
  id: idOf,
  url: (_item, page, id) => \`https://${host}/\${page.target.handle}/post/\${id}\`,
  kind: () => "text",
  time: (item) => {
    const written = Date.parse(attr(item, "time", "datetime") ?? "");
    return Number.isNaN(written) ? null : written;
  },
  caption: (item) => text(item, "p"),
  counts: { likes: [{ name: "likes", read: (item) => text(item, '[aria-label="likes"]') }] },
});

/** ${name}. Say here what its pages show and what they do not, and how it rounds. */
export const ${id}: Platform = {
  id: "${id}",
  name: ${JSON.stringify(name)},
  hosts: HOSTS.${id},
  // "captured" once its rules were made after real pages.
  evidence: "second-hand",
  examples: {
    profiles: [{ url: "https://${host}/mira_bakes", handle: "mira_bakes" }],
    posts: [{ url: "https://${host}/mira_bakes/post/1001", postId: "1001", handle: "mira_bakes" }],
    refused: [
      "https://${host}/",
      "https://${host}/explore",
      "https://${host}/search?q=mira",
      "https://${host}/settings/account",
      "https://not${host}/mira_bakes",
      "https://${host}.evil.example/mira_bakes",
    ],
  },
  target,
  canonicalHandle,
  owner,
  profileUrl: (handle) => \`https://${host}/\${handle}\`,
  neverShown: ["following", "posts", "viewers", "views", "comments", "shares", "saves", "reposts", "quotes"],
  neverShownOnProfile: ["likes"],
  blankIsZero: [],
  // The first rule that gives a readable text wins. Give layouts that live side by side dated names.
  counts: {
    followers: [rule(header, "followers", (root) => text(root, 'a[href$="/followers"]'))],
    following: [],
    posts: [],
    likes: [],
    viewers: [],
  },
  values: {
    displayName: [rule(header, "name", (root) => text(root, "h1"))],
    handle: [rule(header, "handle", (root) => text(root, "h1 + p")?.replace(/^@/, "") ?? null)],
    verified: [],
    bio: [],
    category: [],
    links: [],
    contact: [],
  },
  posts: [feed],
  timeFromPostId: null,
  leadKinds: ["text", "photo", "video"],
  anchors: ["main h1", "main"],
};
`;
}

/** A first fixture: replace its elements by those that real pages use; creators stay invented. */
export function fixtureFile({ host }: NewPlatform): string {
  return `<!-- https://${host}/mira_bakes -->
<!doctype html>
<html lang="en"><head><title>Mira Bakes</title></head><body><main>
<h1>Mira Bakes</h1><p>@mira_bakes</p><a href="/mira_bakes/followers">12.3K followers</a>
<article><a href="/mira_bakes/post/1001"><time datetime="2026-05-20T09:00:00Z">May 20</time></a><p>Rye, slowly</p><span aria-label="likes">214</span></article>
</main></body></html>
`;
}
