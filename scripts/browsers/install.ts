import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { Browser, detectBrowserPlatform, install, resolveBuildId } from "@puppeteer/browsers";
import { type Engine, type FoundBrowser, findBrowser } from "./find";

const DEBIAN_PACKAGES: Record<Engine, string> = { chromium: "chromium", firefox: "firefox-esr" };
const DOWNLOADS = resolve("node_modules/.cache/browsers");

export type Ensured = { ok: true; browser: FoundBrowser } | { ok: false; message: string };

function isDebianAsRoot(): boolean {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function installWithApt(engine: Engine): void {
  const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", DEBIAN_PACKAGES[engine]], options);
}

async function download(engine: Engine): Promise<FoundBrowser | null> {
  const platform = detectBrowserPlatform();
  if (!platform) return null;
  const browser = engine === "chromium" ? Browser.CHROME : Browser.FIREFOX;
  const buildId = await resolveBuildId(browser, platform, "stable");
  const installed = await install({ browser, buildId, cacheDir: DOWNLOADS });
  return { engine, name: engine === "chromium" ? "Chrome for Testing" : "Firefox", path: installed.executablePath };
}

/**
 * Finds the engine's browser and, where there is none, gets one: from Debian's packages as root, else
 * the vendor's own build. The message is one sentence that says what to do.
 */
export async function ensureBrowser(engine: Engine): Promise<Ensured> {
  const found = findBrowser(engine);
  if (found) return { ok: true, browser: found };
  const hidden = process.env[engine === "chromium" ? "SCOUTLENS_CHROMIUM" : "SCOUTLENS_FIREFOX"] === "none";
  if (!hidden && isDebianAsRoot()) {
    installWithApt(engine);
    const installed = findBrowser(engine);
    if (installed) return { ok: true, browser: installed };
  }
  let reason = "";
  if (!hidden) {
    try {
      const downloaded = await download(engine);
      if (downloaded) return { ok: true, browser: downloaded };
    } catch (error) {
      reason = ` (${error instanceof Error ? error.message : String(error)})`;
    }
  }
  return { ok: false, message: howToGet(engine) + reason };
}

/** One sentence on how to get a browser of the engine. */
export function howToGet(engine: Engine): string {
  return engine === "chromium"
    ? "No Chromium, Chrome or Edge was found: install one, or name it with SCOUTLENS_CHROMIUM=/path/to/it."
    : "No Firefox was found: install it, or name it with SCOUTLENS_FIREFOX=/path/to/it.";
}
