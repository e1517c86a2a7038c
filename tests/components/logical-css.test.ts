import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");

function files(pattern: RegExp): [string, string][] {
  return ["components", "entrypoints", "scripts/gallery"].flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: "utf8" })
      .filter((name) => pattern.test(name))
      .map((name): [string, string] => [`${room}/${name}`, readFileSync(join(ROOT, room, name), "utf8")]),
  );
}

const SIDES = /(?<![\w-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-)?(?:left|right)(?:-\w+)?\s*:/;
const ALIGNED = /(?<![\w-])(?:text-align|float|clear)\s*:\s*(?:left|right)\b/;
const CORNERS = /border-(?:top|bottom)-(?:left|right)-radius/;
const FOUR = /(?<![\w-])(?:margin|padding|inset|border-width|border-color|scroll-margin|scroll-padding)\s*:\s*([^;]+)/;

/** Values of a declaration; what stands in brackets is one. */
const values = (text: string): string[] => text.match(/(?:[^\s(]+\((?:[^()]|\([^()]*\))*\)|\S)+/g) ?? [];

/** A declaration that names a side, which would stand on the wrong one in a right-to-left page. */
function namesSide(declaration: string): boolean {
  if (SIDES.test(declaration) || ALIGNED.test(declaration) || CORNERS.test(declaration)) return true;
  const four = values(FOUR.exec(declaration)?.[1] ?? "");
  return four.length === 4 && four[1] !== four[3];
}

/**
 * Layers over a page that have no size and move by `transform` alone: their place comes from boxes, which are counted
 * from the left in every direction.
 */
const OVER_A_PAGE = new Set(["entrypoints/overlay.content/lists/badges.css"]);

const declarations = (css: string): string[] => css.replace(/\/\*[\s\S]*?\*\//g, "").split(/[;{}]/);

describe("styles", () => {
  it("name no side, so that they hold from right to left as well", () => {
    const found = files(/\.css$/)
      .filter(([name]) => !OVER_A_PAGE.has(name))
      .flatMap(([name, css]) =>
        declarations(css)
          .filter(namesSide)
          .map((each) => `${name}: ${each.trim()}`),
      );
    expect(found).toEqual([]);
  });

  it("name no side where they stand in components", () => {
    const found = files(/\.tsx$/).flatMap(([name, text]) =>
      [...text.matchAll(/style=(?:\{\{([^}]*)\}\}|"([^"]*)")/g)]
        .flatMap((match) => (match[1] ?? match[2] ?? "").split(/[;,]/))
        .filter((each) => namesSide(each.replace(/([A-Z])/g, (letter) => `-${letter.toLowerCase()}`)))
        .map((each) => `${name}: ${each.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it("are many, or this test looks in the wrong place", () => {
    expect(files(/\.css$/).flatMap(([, css]) => declarations(css)).length).toBeGreaterThan(300);
  });

  it.each([
    "margin-left: 4px",
    " padding-right:0",
    "left: 0",
    "border-left: 1px solid",
    "text-align: right",
    "float: left",
    "border-top-left-radius: 3px",
    "padding: 1px 6px 1px 0",
    "inset: 0 auto auto calc(1px + (2px * 3))",
  ])("would be found: %s", (declaration) => {
    expect(namesSide(declaration)).toBe(true);
  });

  it.each([
    "margin-inline-start: 4px",
    "text-align: start",
    "padding: 1px 6px",
    "padding: 1px 6px 0 6px",
    "inset-inline: auto 0",
    "--right-of: 3px",
    "inset: auto calc(1px + 2px) 3px",
  ])("is no side: %s", (declaration) => {
    expect(namesSide(declaration)).toBe(false);
  });
});
