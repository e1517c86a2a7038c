import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const ROOMS = ["components", "entrypoints", "scripts"];
/** Folders of core/ whose every exported function is explained, whoever calls it: what numbers and words come from. */
const WHOLE = /^core\/(context|insight|metrics\/|benchmarks\/|brief\/|niche\/|market\/|signals\/)/;

const EXPORTED = /^export (?:async )?function\*? (\w+)|^export const (\w+)[^=]*= (?:async )?(?:<[^>]*>)?\([^=]*=>/;
const IMPORTED = /import (?:type )?\{([^}]*)\} from "[^"]*core\/([^"]+)"/g;

const filesOf = (room: string) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${room}/${name}`);

const linesOf = (file: string) => readFileSync(join(ROOT, file), "utf8").split("\n");

/** Names that other rooms take out of core: its public functions are among them. */
function taken(): Set<string> {
  const texts = ROOMS.flatMap(filesOf).map((file) => readFileSync(join(ROOT, file), "utf8"));
  const names = texts.flatMap((text) =>
    [...text.matchAll(IMPORTED)].flatMap(([, list = "", from = ""]) =>
      list.split(",").map((each) => `${from}:${each.trim().split(" as ")[0]?.replace("type ", "") ?? ""}`),
    ),
  );
  return new Set(names);
}

/** The doc comment that ends on the line before. */
function commentAbove(lines: readonly string[], index: number): string {
  if (!lines[index - 1]?.trimEnd().endsWith("*/")) return "";
  let first = index - 1;
  while (first > 0 && !lines[first]?.trimStart().startsWith("/**")) first -= 1;
  return lines.slice(first, index).join("\n");
}

/** Public functions of core by their place, with the number of examples in their comment. */
function publicFunctions(): { place: string; examples: number }[] {
  const names = taken();
  return filesOf("core").flatMap((file) => {
    const lines = linesOf(file);
    const module = file.replace(/^core\//, "").replace(/(\/index)?\.ts$/, "");
    return lines.flatMap((line, index) => {
      const match = EXPORTED.exec(line);
      const name = match?.[1] ?? match?.[2];
      if (name === undefined || !(WHOLE.test(file) || names.has(`${module}:${name}`))) return [];
      return [{ place: `${file}:${name}`, examples: commentAbove(lines, index).split("@example").length - 1 }];
    });
  });
}

describe("the public functions of core", () => {
  const all = publicFunctions();

  it("are found: other rooms live by them", () => {
    expect(all.length).toBeGreaterThan(200);
    expect(all.map(({ place }) => place)).toContain("core/insight.ts:assess");
  });

  it("say what they do, with two examples and their results", () => {
    expect(all.filter(({ examples }) => examples < 2).map(({ place }) => place)).toEqual([]);
  });
});
