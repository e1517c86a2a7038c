import { spawnSync } from "node:child_process";

/**
 * The builds that the browser tests drive: the store builds, the e2e builds (open shadow root, storage
 * that can fail), and the canaries that do send, to prove that the test of silence would notice.
 */
const BUILDS = ["chrome", "firefox"].flatMap((browser) =>
  ["production", "e2e", "canary"].map((mode) => ["wxt", "build", "-b", browser, "--mode", mode]),
);

for (const args of BUILDS) {
  const { status, stdout, stderr } = spawnSync("npx", args, { encoding: "utf8", shell: process.platform === "win32" });
  if (status !== 0) {
    console.error(`${stdout}\n${stderr}`);
    process.exit(1);
  }
  console.log(`built ${args.slice(2).join(" ")}`);
}
