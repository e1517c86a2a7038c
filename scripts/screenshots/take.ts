import { existsSync, mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { findBrowser } from "../browsers/find";
import { howToGet } from "../browsers/install";
import { launchWithExtension } from "../browsers/launch";
import { sampleSite } from "../sample/site";
import { pictureGallery, THEMES } from "./gallery";
import { pictureSurfaces } from "./surfaces";

const EXTENSION = resolve(".output/chrome-mv3-e2e");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: "string", default: "en" } },
});
const FOLDER = resolve(positionals[0] ?? "dist/screenshots");

const found = findBrowser("chromium");
if (!found) {
  console.error(howToGet("chromium"));
  process.exit(1);
}
if (!existsSync(EXTENSION)) {
  console.error(`No build in ${EXTENSION}: run "npx wxt build --mode e2e" first.`);
  process.exit(1);
}
mkdirSync(FOLDER, { recursive: true });
const launched = await launchWithExtension(found, { extension: EXTENSION, headless: true, language: values.lang });
try {
  const taken = await pictureGallery(launched.browser, FOLDER, values.lang.replace("-", "_"));
  // One site for both themes: posts are dated by it, and another date would make other posts.
  const site = sampleSite(Date.now());
  for (const theme of THEMES) {
    taken.push(...(await pictureSurfaces(launched, site, theme, FOLDER)));
  }
  console.log(taken.join("\n"));
} finally {
  await launched.close();
}
