import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "../..");
const IMPORT =
  /(?:import|export)\s+(?:type\s+)?(?:[^'"();]*?\sfrom\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;
const TYPE_ONLY = /^(?:import|export)\s+type\s/;

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

function files(room: string): string[] {
  return readdirSync(join(ROOT, room), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|tsx)$/.test(name))
    .map((name) => join(room, name));
}

/** The file an import names, relative to the root, or the package's name. */
function target(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  return relative(ROOT, resolve(ROOT, dirname(from), specifier)).replaceAll("\\", "/");
}

function imports(file: string, text = readFileSync(join(ROOT, file), "utf8")): Import[] {
  return [...text.matchAll(IMPORT)].map((match) => ({
    from: file,
    to: target(file, match[1] ?? match[2] ?? ""),
    typeOnly: TYPE_ONLY.test(match[0]),
  }));
}

const isPackage = (to: string) => !/^(core|components|entrypoints|assets|scripts|tests)\//.test(to);

const BROWSER_API = /^(wxt\/browser|webextension-polyfill|wxt\b)/;

/** What each room may import. Types of another room's contract may always be imported from core. */
const BORDERS: Record<string, (to: string, from: string) => boolean> = {
  core: (to, from) =>
    to.startsWith("core/") ||
    to.startsWith("assets/benchmarks/") ||
    (to.startsWith("zod") && /schema|^core\/shortlist\//.test(from)),
  components: (to) =>
    /^(core|components|assets)\//.test(to) || (isPackage(to) && !BROWSER_API.test(to) && !to.startsWith("zod")),
  entrypoints: (to) => !/^(scripts|tests)\//.test(to),
};

function resolveFile(path: string): string | null {
  for (const end of ["", ".ts", ".tsx", "/index.ts", "/index.tsx"]) {
    try {
      readFileSync(join(ROOT, path + end));
      return path + end;
    } catch {
      // not this spelling
    }
  }
  return null;
}

/** Every file that a file pulls in at run time, and the packages. */
function reached(entry: string): Set<string> {
  const seen = new Set<string>();
  const queue = [entry];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    if (!/\.(ts|tsx)$/.test(file)) continue;
    for (const { to, typeOnly } of imports(file)) {
      if (typeOnly) continue;
      queue.push(isPackage(to) ? to : (resolveFile(to) ?? to));
    }
  }
  return seen;
}

describe("borders between rooms", () => {
  it("sees every form of import", () => {
    const text =
      'import a from "./a";\nimport type { B } from "../b";\nexport * from "./c";\nimport "./d";\nimport("./e");';
    expect(imports("core/x/file.ts", text).map(({ to, typeOnly }) => [to, typeOnly])).toEqual([
      ["core/x/a", false],
      ["core/b", true],
      ["core/x/c", false],
      ["core/x/d", false],
      ["core/x/e", false],
    ]);
  });

  for (const [room, allowed] of Object.entries(BORDERS)) {
    it(`${room} imports only what it may`, () => {
      const crossings = files(room)
        .flatMap((file) => imports(file))
        .filter(({ to, from }) => !allowed(to, from));
      expect(crossings.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
    });
  }

  it("has no cycles, in types neither", () => {
    const graph = new Map<string, string[]>();
    for (const file of ["core", "components", "entrypoints"].flatMap(files)) {
      const next = imports(file)
        .filter(({ to }) => !isPackage(to))
        .map(({ to }) => resolveFile(to))
        .filter((to) => to !== null);
      graph.set(file, next);
    }
    const cycles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, path: string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
      if (done.has(file) || path.includes(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of graph.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it("keeps zod and storage out of the content script", () => {
    const seen = [...reached("entrypoints/overlay.content/index.ts")];
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.filter((file) => file.startsWith("zod"))).toEqual([]);
    const users = seen.filter((file) => {
      if (!/\.(ts|tsx)$/.test(file) || isPackage(file)) return false;
      return /browser\.storage|chrome\.storage|navigator\.locks/.test(readFileSync(join(ROOT, file), "utf8"));
    });
    expect(users).toEqual([]);
  });

  it("lets core see no browser, no clock and no chance", () => {
    const banned = /\b(Date\.now\(|Math\.random\(|new Date\(\)|fetch\(|globalThis\b|window\.|document\.[a-z])/;
    const found = files("core").flatMap((file) =>
      readFileSync(join(ROOT, file), "utf8")
        .split("\n")
        .flatMap((line, index) =>
          banned.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line) ? [`${file}:${index + 1}`] : [],
        ),
    );
    expect(found).toEqual([]);
  });

  it("uses no sink that turns text into markup", () => {
    const sinks =
      /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML\(|document\.write\(|\beval\(|new Function\(|dangerouslySetInnerHTML/;
    const found = ["core", "components", "entrypoints"]
      .flatMap(files)
      .filter((file) => sinks.test(readFileSync(join(ROOT, file), "utf8")));
    expect(found).toEqual([]);
  });
});
