import type { Post } from "../../core/types/reading";

const MOST = 30;

/** Boxes of the posts' links on the page. Posts are found by their id in a link's address. */
function boxesOf(page: Document, posts: readonly Post[]): DOMRect[] {
  return posts.slice(0, MOST).flatMap((post) => {
    const link = page.querySelector(`a[href*="${CSS.escape(post.id)}"]`);
    const box = link?.getBoundingClientRect();
    return box && box.width > 0 && box.height > 0 ? [box] : [];
  });
}

/**
 * Lights up the posts behind a number with frames above the page; the page's own elements stay untouched.
 * No ids put the light out.
 */
export function highlight(page: Document, ids: readonly string[], posts: readonly Post[], signal: AbortSignal): void {
  page.querySelector("scoutlens-light")?.remove();
  if (ids.length === 0 || signal.aborted) return;
  const host = page.createElement("scoutlens-light");
  host.setAttribute(
    "style",
    "all:initial;position:fixed;inset:0;pointer-events:none;z-index:2147482000;contain:strict;",
  );
  const shadow = host.attachShadow({ mode: "closed" });
  const boxes = boxesOf(
    page,
    posts.filter((post) => ids.includes(post.id)),
  );
  host.dataset.posts = String(boxes.length);
  for (const box of boxes) {
    const frame = page.createElement("div");
    frame.setAttribute(
      "style",
      `position:absolute;left:${box.left}px;top:${box.top}px;width:${box.width}px;height:${box.height}px;box-sizing:border-box;border:3px solid #1f5fbf;outline:1px solid #fff;border-radius:6px;`,
    );
    shadow.append(frame);
  }
  page.documentElement.append(host);
  signal.addEventListener("abort", () => host.remove(), { once: true });
}
