import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "vite";

export const GALLERY = resolve("dist/gallery");

/** Builds the gallery into one page that opens from the disk, without a server. */
export async function buildGallery(): Promise<string> {
  await build({
    configFile: false,
    root: resolve("scripts/gallery"),
    base: "./",
    logLevel: "error",
    esbuild: { jsx: "automatic", jsxImportSource: "preact" },
    build: {
      outDir: GALLERY,
      emptyOutDir: true,
      target: "es2022",
      modulePreload: false,
      // As one function: names of its own, none of them the window's.
      rolldownOptions: { output: { format: "iife" } },
    },
  });
  const page = resolve(GALLERY, "index.html");
  // Modules do not load from file addresses; a classic deferred script does.
  writeFileSync(
    page,
    readFileSync(page, "utf8")
      .replace(/<script type="module" crossorigin/, "<script defer")
      .replaceAll(" crossorigin", ""),
  );
  return page;
}

if (process.argv[1]?.endsWith("build.ts"))
  console.log(`Open ${await buildGallery()} in a browser (?theme=dark, ?lang=de).`);
