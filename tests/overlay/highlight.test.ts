// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { highlight } from "../../entrypoints/overlay.content/highlight";

let frames: FrameRequestCallback[] = [];
let stop = new AbortController();

/** Links of posts as a grid shows them, each 100 pixels high and all in one column. */
function grid(...hrefs: string[]): void {
  document.body.replaceChildren(
    ...hrefs.map((href) => {
      const link = document.createElement("a");
      link.setAttribute("href", href);
      return link;
    }),
  );
}

function frame(): void {
  const due = frames;
  frames = [];
  for (const each of due) each(0);
}

const lit = () => document.querySelector<HTMLElement>("scoutlens-light")?.dataset.posts ?? null;

beforeEach(() => {
  frames = [];
  stop = new AbortController();
  vi.stubGlobal("requestAnimationFrame", (next: FrameRequestCallback) => frames.push(next));
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    const at = this.parentElement ? [...this.parentElement.children].indexOf(this) : 0;
    return new DOMRect(0, at * 100, 100, this.hasAttribute("hidden") ? 0 : 100);
  });
});

afterEach(() => {
  highlight(document, [], stop.signal);
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe("the light on posts", () => {
  it("stands on the posts that the page holds, and says nothing of those it has let go", () => {
    grid("/@mira/video/7001", "/@mira/video/7002");
    expect(highlight(document, ["7001", "7999"], stop.signal)).toBe(1);
    expect(lit()).toBe("1");
    expect(highlight(document, ["7998", "7999"], stop.signal)).toBe(0);
  });

  it("takes no post whose id only begins or ends alike", () => {
    grid("/@mira/video/70011", "/@mira/video/17001");
    highlight(document, ["7001"], stop.signal);
    expect(lit()).toBe("0");
    grid("/watch?v=7001&t=3");
    frame();
    expect(lit()).toBe("1");
  });

  it("goes out where a list gives the post's place to another, and comes back with it", () => {
    grid("/@mira/video/7001");
    highlight(document, ["7001"], stop.signal);
    document.querySelector("a")?.setAttribute("href", "/@mira/video/8001");
    frame();
    expect(lit()).toBe("0");
    grid("/@mira/video/8001", "/@mira/video/7001");
    frame();
    expect(lit()).toBe("1");
  });

  it("goes out when nothing is looked at any more, and with the page's script", () => {
    grid("/@mira/video/7001");
    highlight(document, ["7001"], stop.signal);
    highlight(document, [], stop.signal);
    expect(lit()).toBeNull();
    frame();
    expect(frames).toEqual([]);
    highlight(document, ["7001"], stop.signal);
    stop.abort();
    expect(lit()).toBeNull();
  });
});
