import { describe, expect, it } from "vitest";
import { keepInside, placeBeside } from "../../entrypoints/overlay.content/place";
import { isDark } from "../../entrypoints/overlay.content/theme";

const SIZE = { width: 400, height: 40 };

describe("where the overlay stands", () => {
  it("is right of the header's words when there is room", () => {
    expect(placeBeside({ left: 100, top: 200, width: 300, height: 30 }, SIZE, 1280)).toEqual({ left: 408, top: 200 });
  });

  it("is above them when there is none, and below where above is the network's own bar", () => {
    const wide = { left: 100, top: 200, width: 1000, height: 30 };
    expect(placeBeside(wide, SIZE, 1280)).toEqual({ left: 100, top: 152 });
    expect(placeBeside({ ...wide, top: 70 }, SIZE, 1280)).toEqual({ left: 100, top: 108 });
  });

  it("is in the upper corner where the anchor is the whole page, or there is none", () => {
    expect(placeBeside({ left: 0, top: 0, width: 1280, height: 4000 }, SIZE, 1280)).toEqual({ left: 872, top: 72 });
    expect(placeBeside(null, SIZE, 1280)).toEqual({ left: 872, top: 72 });
  });

  it("never leaves the window", () => {
    expect(placeBeside({ left: 900, top: 300, width: 300, height: 30 }, SIZE, 1000).left).toBe(592);
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
