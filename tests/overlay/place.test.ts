import { describe, expect, it } from "vitest";
import { coverBy } from "../../entrypoints/overlay.content/covered";
import { gapsNear } from "../../entrypoints/overlay.content/gaps";
import { keepInside, leastCovering, mirrored, placesBeside } from "../../entrypoints/overlay.content/place";
import { isDark } from "../../entrypoints/overlay.content/theme";

const SIZE = { width: 400, height: 40 };
const NARROW = { width: 440, height: 66 };
const nothing = () => 0;

const where = (
  anchor: Parameters<typeof placesBeside>[0],
  windowWidth = 1280,
  narrow: Parameters<typeof placesBeside>[2] = null,
  size = SIZE,
) => leastCovering(placesBeside(anchor, size, narrow, windowWidth), nothing)?.box;

describe("where the overlay stands", () => {
  it("is right of the header's words when there is room", () => {
    expect(where({ left: 100, top: 200, width: 300, height: 30 })).toMatchObject({ left: 408, top: 200 });
  });

  it("wraps into the room right of them before it goes elsewhere", () => {
    const anchor = { left: 100, top: 200, width: 300, height: 30 };
    const wide = { width: 880, height: 40 };
    expect(placesBeside(anchor, wide, NARROW, 1280)[0]).toEqual({
      side: "beside",
      box: { left: 408, top: 200, ...NARROW },
      room: 864,
    });
    expect(placesBeside(anchor, wide, null, 1280)[0]?.side).toBe("above");
  });

  it("is above them when there is none, and below where above is the network's own bar", () => {
    const wide = { left: 100, top: 200, width: 1000, height: 30 };
    expect(where(wide)).toMatchObject({ left: 100, top: 152 });
    expect(where({ ...wide, top: 70 })).toMatchObject({ left: 100, top: 108 });
  });

  it("is in the upper corner where the anchor is the whole page, or there is none", () => {
    expect(where({ left: 0, top: 0, width: 1280, height: 4000 })).toMatchObject({ left: 872, top: 72 });
    expect(where(null)).toMatchObject({ left: 872, top: 72 });
  });

  it("goes where least of the page lies under it", () => {
    const places = placesBeside({ left: 100, top: 200, width: 300, height: 30 }, SIZE, null, 1280);
    const covered = { beside: 5, above: 0, below: 0, corner: 0, gap: 0 };
    const words = (box: (typeof places)[number]["box"]) =>
      covered[places.find((place) => place.box === box)?.side ?? "beside"];
    expect(leastCovering(places, words)?.side).toBe("above");
    expect(leastCovering([], nothing)).toBeNull();
  });

  it("never leaves the window", () => {
    expect(where({ left: 900, top: 300, width: 300, height: 30 }, 1000)?.left).toBe(592);
    expect(keepInside({ x: 5000, y: -80 }, SIZE, { width: 1280, height: 800 })).toEqual({ left: 880, top: 0 });
    const uneven = { width: 684.2, height: 50.375 };
    expect(keepInside({ x: 300, y: 480 }, uneven, { width: 700, height: 400 })).toEqual({ left: 15, top: 349 });
  });
});

describe("gaps of the page", () => {
  const anchor = { left: 100, top: 200, width: 300, height: 30 };
  const sizes = [
    { width: 400, height: 40, room: null },
    { width: 320, height: 90, room: 320 },
  ];
  const view = { width: 1000, height: 600 };

  it("are looked for in the window alone, nearest first, the line's own width before narrow ones", () => {
    const places = [...gapsNear(anchor, sizes, view)];
    expect(places[0]?.box).toEqual({ left: 408, top: 200, width: 400, height: 40 });
    const outside = places.filter(
      ({ box }) => box.left < 0 || box.top < 0 || box.left + box.width > 1000 || box.top + box.height > 600,
    );
    expect(outside).toEqual([]);
    const wide = places.filter(({ room }) => room === null);
    const away = wide.map(({ box }) => Math.abs(box.top - anchor.top));
    expect(away).toEqual(away.toSorted((a, b) => a - b));
    expect(places.slice(wide.length).every(({ room }) => room === 320)).toBe(true);
  });

  it("are none where nothing fits into the window", () => {
    expect([...gapsNear(anchor, sizes, { width: 300, height: 600 })]).toEqual([]);
  });

  it("hold nothing of the page", () => {
    const words = [
      { left: 0, top: 0, width: 1000, height: 236 },
      { left: 0, top: 300, width: 640, height: 300 },
    ];
    const cover = coverBy(words, view);
    const gap = [...gapsNear(anchor, sizes, view)].find(({ box }) => cover.free(box));
    expect(gap?.box).toEqual({ left: 408, top: 236, width: 400, height: 40 });
    expect(cover.share({ left: 0, top: 280, width: 100, height: 40 })).toBe(0.5);
    expect(
      [...gapsNear(anchor, sizes, view)].some(({ box }) => coverBy([{ ...view, left: 0, top: 0 }], view).free(box)),
    ).toBe(false);
  });

  it("lie on the other side where a page runs from right to left", () => {
    const turned = mirrored({ left: 700, top: 200, width: 200, height: 30 }, 1000);
    const [first] = placesBeside(turned, { width: 400, height: 40 }, null, 1000);
    expect(first && mirrored(first.box, 1000)).toMatchObject({ left: 292, top: 200 });
  });
});

describe("the page's theme", () => {
  it("is told from a background that can be seen", () => {
    expect(isDark("rgb(15, 20, 25)")).toBe(true);
    expect(isDark("rgb(255 255 255)")).toBe(false);
    expect(isDark("rgba(0, 0, 0, 0)")).toBeNull();
    expect(isDark("transparent")).toBeNull();
  });
});
