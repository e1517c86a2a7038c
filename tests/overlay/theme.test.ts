// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from "vitest";
import { pageTheme } from "../../entrypoints/overlay.content/theme";

afterEach(() => {
  document.head.innerHTML = "";
  document.body.innerHTML = "";
});

describe("the page's theme", () => {
  it("is that of the paper its header stands on", () => {
    document.body.innerHTML = '<div style="background-color: rgb(18, 18, 18)"><header></header></div>';
    expect(pageTheme(document, document.querySelector("header"))).toBe("dark");
    expect(pageTheme(document)).toBe("light");
  });

  it("is what the page's head says where nothing is painted", () => {
    document.head.innerHTML = '<meta name="color-scheme" content="dark">';
    expect(pageTheme(document)).toBe("dark");
    document.head.innerHTML = '<meta name="color-scheme" content="light">';
    expect(pageTheme(document)).toBe("light");
  });
});
