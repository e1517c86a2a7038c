import { execFile, spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import type { Engine } from "../browsers/find";
import { ensureBrowser } from "../browsers/install";

export interface Outcome {
  name: string;
  passed: number;
  failed: number;
}

/** Runs a command in the foreground and counts it as one check. */
export function command(name: string, line: readonly string[]): Outcome {
  console.log(`\n== ${name}: ${line.join(" ")}`);
  const [program = "", ...args] = line;
  const { status } = spawnSync(program, args, { stdio: "inherit", shell: process.platform === "win32" });
  return status === 0 ? { name, passed: 1, failed: 0 } : { name, passed: 0, failed: 1 };
}

/** Runs short commands at once; prints what each said when all have ended, and counts each as one check. */
export function commands(lines: Readonly<Record<string, readonly string[]>>): Promise<Outcome[]> {
  const one = ([name, line]: [string, readonly string[]]): Promise<Outcome> =>
    new Promise((resolve) => {
      const [program = "", ...args] = line;
      execFile(program, args, { shell: process.platform === "win32", maxBuffer: 50e6 }, (error, stdout, stderr) => {
        console.log(`\n== ${name}: ${line.join(" ")}\n${stdout}${stderr}`.trimEnd());
        resolve(error ? { name, passed: 0, failed: 1 } : { name, passed: 1, failed: 0 });
      });
    });
  return Promise.all(Object.entries(lines).map(one));
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  success: boolean;
}

function readReport(path: string): VitestReport | null {
  try {
    // Vitest writes this file itself, in the form its JSON reporter documents.
    return JSON.parse(readFileSync(path, "utf8")) as VitestReport;
  } catch {
    return null;
  }
}

/** Runs one Vitest project and counts its tests; a file that could not even start counts as one failure. */
export function vitest(project: "unit" | "e2e"): Outcome {
  const report = `.output/vitest-${project}.json`;
  rmSync(report, { force: true });
  const line = [
    "vitest",
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile=${report}`,
  ];
  const { failed } = command(`${project} tests`, ["npx", ...line]);
  const counted = readReport(report);
  if (!counted) return { name: project, passed: 0, failed: 1 };
  const broken = counted.numFailedTests === 0 && (failed > 0 || !counted.success) ? 1 : 0;
  return { name: project, passed: counted.numPassedTests, failed: counted.numFailedTests + broken };
}

/** Makes sure that an engine's browser is there; without it the browser tests fail, never skip. */
export async function browser(engine: Engine): Promise<Outcome> {
  const ensured = await ensureBrowser(engine);
  console.log(`\n== ${engine}: ${ensured.ok ? `${ensured.browser.name}, ${ensured.browser.path}` : ensured.message}`);
  return { name: engine, passed: ensured.ok ? 1 : 0, failed: ensured.ok ? 0 : 1 };
}
