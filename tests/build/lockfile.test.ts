import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Locked {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

/** Where a package would look for a dependency: beside itself, then in each folder above. */
function* places(path: string, name: string): Generator<string> {
  let folder = path;
  for (;;) {
    yield `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    if (folder === "") return;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")));
  }
}

it("locks the builds of every platform, so that npm ci works on a machine of another kind", () => {
  // npm wrote the file in its own documented form.
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, Locked> };
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => ![...places(path, name)].some((place) => place in packages)),
  );
  expect(missing).toEqual([]);
});
