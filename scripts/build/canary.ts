import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A host that cannot exist. The test of silence looks for it in the connections it records. */
export const CANARY_HOST = "canary.scoutlens.invalid";

/** That the attempt fails is expected. */
const SEND = `\nfetch("https://${CANARY_HOST}/").catch(() => undefined);\n`;

/**
 * A copy of a store build with one line more in each script, which does send, and without the policy that forbids it:
 * it proves that the test of silence would notice.
 */
export function makeCanary(storeBuild: string): void {
  const folder = `${storeBuild}-canary`;
  rmSync(folder, { recursive: true, force: true });
  cpSync(storeBuild, folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (name.endsWith(".js")) writeFileSync(join(folder, name), SEND, { flag: "a" });
  }
  const file = join(folder, "manifest.json");
  // The build has just written it in this form.
  const { content_security_policy: _, ...manifest } = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify(manifest));
}
