import type { DomElement } from "../dom";
import { postList } from "../post-list";
import { cleaned, plainText } from "../read/number-text";
import { opened, source } from "../source";
import { loginIn } from "./address";
import { ageOf } from "./age";

interface Clip {
  login: string;
  name: string | null;
  block: DomElement;
}

/**
 * The page of a clip (2023). The sidebar names the channel and holds the clip's numbers; recommended
 * clips stand elsewhere. A share link carries the clip's own name and tells which clip is shown.
 */
export const clip = source("clip", (page) => {
  if (page.target.kind !== "post") return { state: "absent" };
  const { postId } = page.target;
  const block = page.root.querySelector(".clips-chat-info");
  const links = Array.from(page.root.querySelectorAll('.clips-sidebar a[data-test-selector="game-name-link"]'));
  const login = loginIn(links[0]?.getAttribute("href") ?? null);
  const shared = Array.from(page.root.querySelectorAll('a[href*="clips.twitch.tv%2F"]'));
  if (!block || login === null || shared.length === 0) return { state: "absent" };
  const own = shared.some((link) =>
    (link.getAttribute("href") ?? "").split("%2F").some((part) => part.split(/[&?%]/)[0] === postId),
  );
  const named = links.map((link) => cleaned(link.textContent ?? "")).find((text) => text !== "");
  return own ? opened<Clip>({ login, name: named ?? null, block }) : { state: "stale" };
});

export const clipPost = postList<Clip, Clip>({
  source: clip,
  name: "page-2023",
  items: (shown) => [shown],
  id: (_shown, page) => (page.target.kind === "post" ? page.target.postId : null),
  url: (_shown, _page, id) => `https://clips.twitch.tv/${id}`,
  kind: () => "short",
  time: ({ block }, page) =>
    ageOf(
      Array.from(block.querySelectorAll("span"), (each) => each.textContent ?? ""),
      page,
    ),
  origin: () => "single",
  counts: {
    // The number follows the picture of an eye; title and age come first in their rows.
    views: [{ name: "views", read: ({ block }) => plainText(block, "div + span") }],
  },
});
