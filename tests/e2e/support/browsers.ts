import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type Browser, launch } from "puppeteer-core";
import { type Engine, type FoundBrowser, findBrowser } from "../../../scripts/browsers/find";
import { howToGet } from "../../../scripts/browsers/install";
import { type LaunchedBrowser, type LaunchOptions, launchWithExtension } from "../../../scripts/browsers/launch";

export const ENGINES: readonly Engine[] = ["chromium", "firefox"];

/** For what hardly depends on the engine: one in every run, both in `npm run test:long`. */
export const ONE_ENGINE: readonly Engine[] = process.env.SCOUTLENS_LONG === "1" ? ENGINES : ["chromium"];

export type Build = "store" | "e2e" | "canary";

/** Folder of a build; `npm test` makes them all before the browser tests. */
export function buildFolder(engine: Engine, build: Build): string {
  const name = engine === "chromium" ? "chrome-mv3" : "firefox-mv3";
  return resolve(".output", build === "store" ? name : `${name}-${build}`);
}

function found(engine: Engine): FoundBrowser {
  const browser = findBrowser(engine);
  if (!browser) throw new Error(howToGet(engine));
  return browser;
}

/** Starts the engine's browser without the extension, to run our own modules in its engine. */
export function startPlain(engine: Engine): Promise<Browser> {
  return launch({
    browser: engine === "firefox" ? "firefox" : "chrome",
    executablePath: found(engine).path,
    headless: true,
    args: process.getuid?.() === 0 && engine === "chromium" ? ["--no-sandbox"] : [],
  });
}

/** Starts the engine's browser with a build; without browser or build it fails with what to do. */
export async function start(
  engine: Engine,
  build: Build,
  options: Partial<LaunchOptions> = {},
): Promise<LaunchedBrowser> {
  const browser = found(engine);
  const extension = buildFolder(engine, build);
  if (!existsSync(extension)) throw new Error(`No build in ${extension}: run "npm run build:all" first.`);
  return launchWithExtension(browser, { extension, headless: true, ...options });
}
