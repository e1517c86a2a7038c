import type { DomElement } from "../dom";
import { postList } from "../post-list";
import { all, outside } from "../read/elements";
import { cleaned } from "../read/number-text";
import type { Found } from "../rule";
import { source } from "../source";

/** The player that fills the page: one reel, named by its number. */
export const player = source<DomElement>("player", (page) => {
  const { target } = page;
  if (target.kind !== "post") return { state: "absent" };
  const players = all(page.root, "[data-video-id]").map((each) => each.getAttribute("data-video-id"));
  if (players.length === 0) return { state: "absent" };
  if (players.length > 1 || players[0] !== target.postId) return { state: "stale" };
  const main = page.root.querySelector('[role="main"]');
  return main ? { state: "open", scope: main } : { state: "absent" };
});

/** Numbers after the labelled controls, in this order in every language: Like, Comment, Share. */
function afterControl(main: DomElement, place: 0 | 1 | 2): Found {
  const cells = all(main, "div").filter((each) => {
    const controls = all(each, '[role="button"]');
    return controls.length === 1 && controls[0]?.getAttribute("aria-label") !== null && texts(each).length === 1;
  });
  // A control's box and the boxes around it hold the same: the innermost is kept.
  const inner = cells.filter((each) => !all(each, "div").some((part) => cells.includes(part)));
  const cell = inner.length === 3 ? inner[place] : undefined;
  return cell ? (texts(cell)[0] ?? null) : null;
}

const texts = (box: DomElement): string[] =>
  outside(box, 'span[dir="auto"]', ['[role="button"]', 'span[dir="auto"]']).map((each) =>
    cleaned(each.textContent ?? ""),
  );

/** The reel in the player. */
export const inPlayer = postList<DomElement, DomElement>({
  source: player,
  name: "controls-2025",
  items: (main) => [main],
  id: (_main, page) => (page.target.kind === "post" ? page.target.postId : null),
  url: (_main, page) => page.url,
  kind: () => "reel",
  origin: () => "single",
  counts: {
    likes: [{ name: "first", read: (main) => afterControl(main, 0) }],
    comments: [{ name: "second", read: (main) => afterControl(main, 1) }],
    shares: [{ name: "third", read: (main) => afterControl(main, 2) }],
  },
});
