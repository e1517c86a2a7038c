const MOST = 30;

/** The parts of a link's address: a post's id must be one of them, whole, since short ids stand within long ones. */
function names(link: Element, id: string): boolean {
  const href = link.getAttribute("href") ?? "";
  return href.split(/[/?&=#:]/).includes(id);
}

/** The post's link that can be seen; null where the page has let go of it, as endless lists do. */
function linkOf(page: Document, id: string): Element | null {
  const links = [...page.querySelectorAll(`a[href*="${CSS.escape(id)}"]`)].filter((link) => names(link, id));
  return links.find((link) => boxOf(link) !== null) ?? null;
}

function boxOf(link: Element): DOMRect | null {
  const box = link.getBoundingClientRect();
  return box.width > 0 && box.height > 0 ? box : null;
}

function makeFrame(page: Document): HTMLElement {
  const frame = page.createElement("div");
  frame.setAttribute(
    "style",
    "position:absolute;inset:0 auto auto 0;box-sizing:border-box;border:3px solid #1f5fbf;outline:1px solid #fff;border-radius:6px;",
  );
  return frame;
}

let out = new AbortController();

/**
 * Lights up the posts behind a number with frames above the page; the page's own elements stay untouched. The frames
 * follow their posts in each frame of the screen: a list that scrolls, or gives a post's place to another one, is never
 * lit at the wrong post. Posts that the page does not hold now are left out; the answer is how many were lit at first. No
 * ids put the light out.
 */
export function highlight(page: Document, ids: readonly string[], signal: AbortSignal): number {
  out.abort();
  page.querySelector("scoutlens-light")?.remove();
  const wanted = [...new Set(ids)].slice(0, MOST);
  if (wanted.length === 0 || signal.aborted) return 0;
  out = new AbortController();
  const host = page.createElement("scoutlens-light");
  host.setAttribute(
    "style",
    "all:initial;position:fixed;inset:0;pointer-events:none;z-index:2147482000;contain:strict;",
  );
  const shadow = host.attachShadow({ mode: import.meta.env.MODE === "e2e" ? "open" : "closed" });
  const lit = wanted.map((id) => ({ id, link: linkOf(page, id), frame: makeFrame(page) }));
  shadow.append(...lit.map(({ frame }) => frame));
  page.documentElement.append(host);

  const { signal: ended } = out;
  function follow(): number {
    if (ended.aborted || !host.isConnected) return 0;
    let posts = 0;
    // All boxes are read before a frame is moved, so that the page is laid out once.
    const boxes = lit.map((each) => {
      if (!each.link?.isConnected || !names(each.link, each.id)) each.link = linkOf(page, each.id);
      return each.link && boxOf(each.link);
    });
    for (const [index, { frame }] of lit.entries()) {
      const box = boxes[index] ?? null;
      frame.style.display = box === null ? "none" : "block";
      if (!box) continue;
      posts += 1;
      frame.style.transform = `translate(${box.left}px, ${box.top}px)`;
      frame.style.width = `${box.width}px`;
      frame.style.height = `${box.height}px`;
    }
    const count = String(posts);
    if (host.dataset.posts !== count) host.dataset.posts = count;
    requestAnimationFrame(follow);
    return posts;
  }
  const end = () => {
    out.abort();
    host.remove();
  };
  signal.addEventListener("abort", end, { once: true, signal: ended });
  return follow();
}
