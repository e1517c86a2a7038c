import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Browser } from "puppeteer-core";
import type { LaunchedBrowser } from "../../../scripts/browsers/launch";
import { GECKO_ID } from "../../../scripts/build/manifest";

/** The driver's own connection to Firefox; its types leave it out. */
interface Bidi {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/**
 * Ends Firefox's background page at once, as its own clock does when the page is idle: the call of Firefox's own
 * tests, which only its chrome may make.
 */
const STOP_FIREFOX = `(async () => {
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return extension.backgroundState;
})()`;

async function stopInFirefox(browser: Browser): Promise<void> {
  // What the driver hides and WebDriver BiDi documents.
  const { connection } = browser as unknown as Bidi;
  const tree = (await connection.send("browsingContext.getTree", { "moz:scope": "chrome", maxDepth: 0 })).result as {
    contexts: { context: string }[];
  };
  const context = tree.contexts[0]?.context;
  if (context === undefined) throw new Error("Firefox has no window");
  const { result } = await connection.send("script.evaluate", {
    expression: STOP_FIREFOX,
    target: { context },
    awaitPromise: true,
  });
  if (!JSON.stringify(result).includes("stopped")) throw new Error(`not stopped: ${JSON.stringify(result)}`);
}

/** Kills the background in the middle of whatever it does; the next message starts a fresh one. */
export async function killBackground({ browser, page }: LaunchedBrowser): Promise<void> {
  if (page("").startsWith("moz-extension:")) return stopInFirefox(browser);
  const worker = browser.targets().find((target) => target.type() === "service_worker");
  try {
    await (await worker?.worker())?.close();
  } catch (error) {
    // It was dead before the driver had let go of it.
    if (!(error instanceof Error && /No session with given id|Target closed/.test(error.message))) throw error;
  }
}

/** Every process of the browser: children that outlive it would still hold the profile. */
function family(pid: number): number[] {
  const parents = readdirSync("/proc").flatMap((name) => {
    try {
      const [, parent] = /\) \S (\d+)/.exec(readFileSync(join("/proc", name, "stat"), "utf8")) ?? [];
      return parent === undefined ? [] : [[Number(name), Number(parent)] as const];
    } catch {
      // Gone between the look and the reading.
      return [];
    }
  });
  const all = [pid];
  for (const id of all) for (const [child, parent] of parents) if (parent === id) all.push(child);
  return all;
}

/** Kills the whole browser with SIGKILL, as a crash or the loss of power would, and frees its profile. */
export async function killBrowser({ browser }: LaunchedBrowser, profile: string): Promise<void> {
  const child = browser.process();
  if (child?.pid === undefined) throw new Error("no process to kill");
  const ended = new Promise((resolve) => child.once("exit", resolve));
  for (const pid of process.platform === "linux" ? family(child.pid) : [child.pid]) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It was gone already.
    }
  }
  await ended;
  await sleep(200);
  for (const lock of ["lock", ".parentlock", "SingletonLock", "SingletonCookie", "SingletonSocket"]) {
    rmSync(join(profile, lock), { force: true });
  }
}
