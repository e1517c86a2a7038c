import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { makeCanary } from "./canary";

/**
 * The builds that the browser tests drive: the store builds, the e2e builds (open shadow root, storage that can fail),
 * and the canaries, which do send, to prove that the test of silence would notice.
 */
const FOLDERS = { chrome: ".output/chrome-mv3", firefox: ".output/firefox-mv3" };

const run = promisify(execFile);

async function buildFor(browser: keyof typeof FOLDERS): Promise<void> {
  for (const mode of ["production", "e2e"]) {
    await run("npx", ["wxt", "build", "-b", browser, "--mode", mode], { shell: process.platform === "win32" });
    console.log(`built for ${browser}, ${mode}`);
    if (mode === "production") makeCanary(FOLDERS[browser]);
  }
}

try {
  // Each browser's builds use a folder of their own: two at once.
  await Promise.all([buildFor("chrome"), buildFor("firefox")]);
} catch (error) {
  // Node's error of a failed command carries what it printed.
  const { stdout, stderr } = error as { stdout?: string; stderr?: string };
  console.error(`${stdout ?? ""}\n${stderr ?? String(error)}`);
  process.exit(1);
}
