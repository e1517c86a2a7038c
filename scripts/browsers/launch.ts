import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Browser, launch } from "puppeteer-core";
import { GECKO_ID } from "../build/manifest";
import type { FoundBrowser } from "./find";
import { makeLanguagePack } from "./language-pack";

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** Keep the profile here; without it a throw-away folder is made and removed at close. */
  profile?: string;
  /** Send every connection of the browser to this port of 127.0.0.1. */
  proxyPort?: number;
  windowSize?: { width: number; height: number };
  /** The browser's own language, as a BCP 47 tag; without it the browser takes the system's. */
  language?: string;
  /** Settings of Firefox besides those that every run has. */
  firefoxPrefs?: Record<string, unknown>;
}

export interface LaunchedBrowser {
  browser: Browser;
  /** Address of a page of the extension: `page("popup.html")`. */
  page(path: string): string;
  close(): Promise<void>;
}

const CHROMIUM_ARGS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-quic",
  "--disable-search-engine-choice-screen",
];

/** Firefox keeps an extension's storage by this id; a fixed one survives a restart of the same profile. */
const FIREFOX_UUID = "5c0a71e5-0000-4000-8000-000000000001";

/** Chromium refuses its sandbox to root; everybody else keeps it. */
const asRoot = () => process.getuid?.() === 0;

/** Chromium would connect ahead to hosts it expects to need; a profile that forbids it keeps tests offline and quiet. */
function forbidPrediction(profile: string): void {
  const folder = join(profile, "Default");
  const preferences = join(folder, "Preferences");
  // A profile that was used before has its own preferences, this one among them.
  if (existsSync(preferences)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(preferences, JSON.stringify({ net: { network_prediction_options: 2 } }));
}

async function launchChromium(found: FoundBrowser, options: LaunchOptions, profile: string): Promise<LaunchedBrowser> {
  const size = options.windowSize ?? { width: 1280, height: 900 };
  forbidPrediction(profile);
  const browser = await launch({
    executablePath: found.path,
    headless: options.headless,
    pipe: true,
    enableExtensions: [options.extension],
    userDataDir: profile,
    defaultViewport: null,
    // On Linux the browser asks the environment, elsewhere its arguments.
    ...(options.language ? { env: { ...process.env, LANGUAGE: options.language.replace("-", "_") } } : {}),
    args: [
      ...CHROMIUM_ARGS,
      ...(options.language ? [`--lang=${options.language}`] : []),
      `--window-size=${size.width},${size.height}`,
      ...(asRoot() ? ["--no-sandbox"] : []),
      ...(options.proxyPort === undefined
        ? []
        : [`--proxy-server=127.0.0.1:${options.proxyPort}`, "--proxy-bypass-list=<-loopback>"]),
    ],
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === "service_worker" && target.url().startsWith("chrome-extension://"),
  );
  // For this scheme the origin that Node's URL gives is "null": the host is the extension's id.
  const id = new URL(worker.url()).host;
  return { browser, page: (path) => `chrome-extension://${id}/${path}`, close: () => browser.close() };
}

async function launchFirefox(found: FoundBrowser, options: LaunchOptions, profile: string): Promise<LaunchedBrowser> {
  const size = options.windowSize ?? { width: 1280, height: 900 };
  const browser = await launch({
    browser: "firefox",
    executablePath: found.path,
    headless: options.headless,
    userDataDir: profile,
    defaultViewport: null,
    args: ["--remote-allow-system-access", `--width=${size.width}`, `--height=${size.height}`],
    extraPrefsFirefox: {
      "extensions.originControls.grantByDefault": true,
      "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
      "browser.aboutwelcome.enabled": false,
      "datareporting.policy.dataSubmissionEnabled": false,
      ...(options.language
        ? { "intl.locale.requested": options.language, "intl.accept_languages": options.language }
        : {}),
      ...(options.proxyPort === undefined
        ? {}
        : {
            "network.proxy.type": 1,
            "network.proxy.http": "127.0.0.1",
            "network.proxy.http_port": options.proxyPort,
            "network.proxy.ssl": "127.0.0.1",
            "network.proxy.ssl_port": options.proxyPort,
            "network.proxy.allow_hijacking_localhost": true,
          }),
      ...options.firefoxPrefs,
    },
  });
  // Before the extension, which takes the browser's language when it starts.
  if (options.language) await browser.installExtension(makeLanguagePack(profile, options.language));
  await browser.installExtension(options.extension);
  return { browser, page: (path) => `moz-extension://${FIREFOX_UUID}/${path}`, close: () => browser.close() };
}

/** The e2e build does not greet; every other one opens its first-run page in a new profile. */
const greets = (extension: string) => !extension.endsWith("-e2e");

/** Waits for the first-run page, so that it does not open in front of what the caller opens next. */
async function greeted(browser: Browser): Promise<void> {
  const end = Date.now() + 3_000;
  const pages = () => browser.targets().filter((target) => target.type() === "page").length;
  while (pages() < 2 && Date.now() < end) await sleep(50);
}

/** Starts a browser with the extension loaded. */
export async function launchWithExtension(found: FoundBrowser, options: LaunchOptions): Promise<LaunchedBrowser> {
  const throwAway = options.profile === undefined ? mkdtempSync(join(tmpdir(), "scoutlens-")) : null;
  const profile = options.profile ?? throwAway ?? "";
  const start = found.engine === "chromium" ? launchChromium : launchFirefox;
  const launched = await start(found, options, profile);
  if (throwAway && greets(options.extension)) await greeted(launched.browser);
  return {
    ...launched,
    async close() {
      await launched.close();
      if (throwAway) rmSync(throwAway, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
