// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type GridProgress, type ReadGridOptions, readGrid } from "../../entrypoints/overlay.content/read-grid";

const CODES = ["DSVTA7z5AO-", "DSX3zzzx2YU", "DSYMaKziUq0", "DSVnnSz-P2b", "DRSq8izufh_"];
const told: string[] = [];

const counts = (place: number): string => `<div><ul><li><span>${place + 1}01</span></li><li>${place}</li></ul></div>`;

/** A grid that draws counts over a tile on the given event and takes them away on the other. */
function grid(draw: string, clear: string): HTMLAnchorElement[] {
  document.body.innerHTML = `<main><header><a href="/mira.bakes/p/BIOLINK12/">bio</a></header>
    ${CODES.map((code) => `<a href="/mira.bakes/p/${code}/"><img alt=""></a>`).join("")}
    <a href="/mira.bakes/reel/OUTOFSIGHT1/"><img alt=""></a></main>
    <div role="dialog"><main><a href="/p/INDIALOG12/">x</a></main></div>`;
  const tiles = [...document.querySelectorAll<HTMLAnchorElement>("main > a")];
  for (const [place, tile] of tiles.entries()) {
    const top = tile.href.includes("OUTOFSIGHT") ? 90_000 : 10;
    tile.getBoundingClientRect = () => new DOMRect(place * 100, top, 100, 100);
    tile.addEventListener(draw, () => tile.insertAdjacentHTML("beforeend", counts(place)));
    tile.addEventListener(clear, () => tile.querySelector("div")?.remove());
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>("header a, [role=dialog] a")) {
    link.getBoundingClientRect = () => new DOMRect(0, 0, 50, 10);
  }
  return tiles;
}

function options(
  change: Partial<ReadGridOptions> = {},
): ReadGridOptions & { read: string[]; progress: GridProgress[] } {
  const read: string[] = [];
  const progress: GridProgress[] = [];
  return {
    read,
    progress,
    signal: new AbortController().signal,
    onProgress: (each) => progress.push(each),
    readTile: (tile) => {
      read.push(`${tile.getAttribute("href")?.split("/")[3]} ${tile.querySelector("li")?.textContent}`);
      return true;
    },
    pause: () => Promise.resolve(),
    ...change,
  };
}

beforeEach(() => {
  told.length = 0;
  document.body.innerHTML = "";
});

describe("readGrid", () => {
  it("reads what the page draws over each visible tile, one at a time, and leaves none drawn", async () => {
    grid("mouseover", "mouseout");
    const asked = options({
      readTile: (tile) => {
        expect(document.querySelectorAll("ul").length).toBe(1);
        asked.read.push(tile.getAttribute("href") ?? "");
        return true;
      },
    });
    expect(await readGrid(document, asked)).toEqual({ state: "done", total: 5, read: 5 });
    expect(asked.read).toEqual(CODES.map((code) => `/mira.bakes/p/${code}/`));
    expect(asked.progress.at(-1)).toEqual({ seen: 5, total: 5, read: 5 });
    expect(document.querySelector("ul")).toBeNull();
  });

  it.each([
    ["pointerover", "pointerout"],
    ["pointerenter", "pointerleave"],
    ["mouseenter", "mouseleave"],
  ])("gives %s and undoes it with %s", async (draw, clear) => {
    grid(draw, clear);
    expect(await readGrid(document, options())).toEqual({ state: "done", total: 5, read: 5 });
    expect(document.querySelector("ul")).toBeNull();
  });

  it("falls back to the keyboard's focus and hands it back", async () => {
    grid("focus", "blur");
    const field = document.createElement("input");
    document.body.append(field);
    field.focus();
    const asked = options();
    expect(await readGrid(document, asked)).toEqual({ state: "done", total: 5, read: 5 });
    expect(document.activeElement).toBe(field);
    expect(document.querySelector("ul")).toBeNull();
  });

  it("says when nothing appeared, after a few tiles", async () => {
    grid("never", "never");
    const asked = options();
    expect(await readGrid(document, asked)).toEqual({ state: "nothing-appeared", total: 5, read: 0 });
    expect(asked.progress.length).toBe(4);
  });

  it("says when no tile is visible", async () => {
    document.body.innerHTML = "<main><p>No posts yet</p></main>";
    expect(await readGrid(document, options())).toEqual({ state: "no-tiles", total: 0, read: 0 });
  });

  it.each(["keydown", "pointerdown", "click"])("stops at once on %s", async (name) => {
    grid("mouseover", "mouseout");
    const asked = options();
    asked.pause = async () => {
      if (asked.read.length === 2) document.body.dispatchEvent(new Event(name, { bubbles: true }));
    };
    expect(await readGrid(document, asked)).toEqual({ state: "stopped", total: 5, read: 2 });
    expect(document.querySelector("ul")).toBeNull();
  });

  it("begins only once the page is in sight", async () => {
    grid("mouseover", "mouseout");
    let state = "hidden";
    vi.spyOn(document, "visibilityState", "get").mockImplementation(() => state as DocumentVisibilityState);
    try {
      const asked = options();
      const reading = readGrid(document, asked);
      await Promise.resolve();
      document.dispatchEvent(new Event("visibilitychange"));
      expect(asked.read).toEqual([]);
      state = "visible";
      document.dispatchEvent(new Event("visibilitychange"));
      expect(await reading).toEqual({ state: "done", total: 5, read: 5 });
    } finally {
      vi.restoreAllMocks();
    }
  });

  it("goes on while the key of its own command repeats", async () => {
    grid("mouseover", "mouseout");
    const asked = options();
    asked.pause = async () => {
      document.body.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, repeat: true }));
    };
    expect((await readGrid(document, asked)).state).toBe("done");
  });

  it("stops with the page", async () => {
    grid("mouseover", "mouseout");
    const page = new AbortController();
    const asked = options({ signal: page.signal });
    asked.pause = async () => {
      if (asked.read.length === 1) page.abort();
    };
    expect(await readGrid(document, asked)).toEqual({ state: "stopped", total: 5, read: 1 });
    expect(await readGrid(document, options({ signal: page.signal }))).toMatchObject({ state: "stopped", read: 0 });
  });

  it("presses nothing, loads nothing and listens to nothing afterwards", async () => {
    grid("mouseover", "mouseout");
    for (const name of ["click", "mousedown", "pointerdown", "mouseup", "keydown", "auxclick"]) {
      document.addEventListener(name, () => told.push(name), true);
    }
    const loads = vi.spyOn(globalThis, "fetch");
    const added = vi.spyOn(document, "addEventListener");
    await readGrid(document, options());
    expect(told).toEqual([]);
    expect(loads).not.toHaveBeenCalled();
    for (const [, , settings] of added.mock.calls) {
      expect(typeof settings === "object" && settings.signal?.aborted).toBe(true);
    }
    expect(added.mock.calls.length).toBeGreaterThan(0);
  });
});
