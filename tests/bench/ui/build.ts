import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** The page that everything of the extension is held against: it has nothing in it. */
export const EMPTY_PAGE = "empty.html";

const BUILD = ".output/chrome-mv3-e2e";

/** Copies the build and puts an empty page into the copy, so that both come from the very same extension. */
export function buildWithEmptyPage(): { folder: string; remove(): void } {
  const build = resolve(BUILD);
  // The line's shadow root is open in this build alone.
  if (!existsSync(build)) throw new Error(`No build in ${BUILD}: run "npm run build:all" first.`);
  const folder = mkdtempSync(join(tmpdir(), "scoutlens-bench-"));
  cpSync(build, folder, { recursive: true });
  writeFileSync(join(folder, EMPTY_PAGE), "<!doctype html><title>Empty</title><main></main>");
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
