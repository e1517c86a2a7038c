import { describe, expect, it } from "vitest";
import { keepInside, leastCovering, placesBeside } from "../../entrypoints/overlay.content/place";
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
      side: "right",
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
    const covered = { right: 5, above: 0, below: 0, corner: 0 };
    const words = (box: (typeof places)[number]["box"]) =>
      covered[places.find((place) => place.box === box)?.side ?? "right"];
    expect(leastCovering(places, words)?.side).toBe("above");
    expect(leastCovering([], nothing)).toBeNull();
  });

  it("never leaves the window", () => {
    expect(where({ left: 900, top: 300, width: 300, height: 30 }, 1000)?.left).toBe(592);
    expect(keepInside({ x: 5000, y: -80 }, SIZE, { width: 1280, height: 800 })).toEqual({ left: 880, top: 0 });
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
