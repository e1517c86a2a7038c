import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * The builds that the browser tests drive: the store builds, the e2e builds (open shadow root, storage
 * that can fail), and the canaries that do send, to prove that the test of silence would notice.
 */
const BUILDS = ["chrome", "firefox"].flatMap((browser) =>
  ["production", "e2e", "canary"].map((mode) => ["wxt", "build", "-b", browser, "--mode", mode]),
);

const run = promisify(execFile);

/** Makes one build after the other; a build that fails ends it all. */
async function buildEach(builds: readonly string[][]): Promise<void> {
  for (const args of builds) {
    await run("npx", args, { shell: process.platform === "win32" });
    console.log(`built ${args.slice(2).join(" ")}`);
  }
}

try {
  // Each browser's builds use a folder of their own: two at once.
  await Promise.all(["chrome", "firefox"].map((browser) => buildEach(BUILDS.filter((args) => args.includes(browser)))));
} catch (error) {
  // Node's error of a failed command carries what it printed.
  const { stdout, stderr } = error as { stdout?: string; stderr?: string };
  console.error(`${stdout ?? ""}\n${stderr ?? String(error)}`);
  process.exit(1);
}
