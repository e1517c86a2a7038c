import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { findBrowser } from "../browsers/find";
import { ensureBrowser } from "../browsers/install";
import { sampleAddresses, sampleSite } from "../sample/site";
import { openWindow } from "./open-window";
import { printInsights } from "./print-insights";
import { takePictures } from "./take-pictures";

/**
 * `npm start`: the product on sample creators, at once and offline. With a display it opens a browser;
 * without one (or with --headless) it prints the insights and saves pictures. Without a browser it gets
 * one, and where that fails still prints the insights.
 */
function hasDisplay(): boolean {
  if (process.argv.includes("--headless")) return false;
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function build(engine: "chromium" | "firefox"): string {
  const name = engine === "chromium" ? "chrome" : "firefox";
  const { status } = spawnSync("npx", ["wxt", "build", "-b", name], {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(1);
  return resolve(`.output/${name}-mv3`);
}

const site = sampleSite(Date.now());
const addresses = sampleAddresses();
const present = findBrowser("chromium") ?? findBrowser("firefox");
if (!present) console.log("No browser was found: getting Chromium …");
const ensured = present ? { ok: true as const, browser: present } : await ensureBrowser("chromium");

if (!ensured.ok) {
  console.log(ensured.message);
  console.log("Until then, this is what Scoutlens says of the sample creators:\n");
  printInsights(site, addresses);
} else {
  const found = ensured.browser;
  console.log(`Building for ${found.name} …`);
  const extension = build(found.engine);
  if (hasDisplay()) {
    await openWindow(found, extension, site, addresses);
  } else {
    printInsights(site, addresses);
    const pictures = await takePictures(found, extension, site, addresses);
    console.log(`Pictures:\n${pictures.map((path) => `  ${path}`).join("\n")}`);
  }
}
