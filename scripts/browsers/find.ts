import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The two engines Scoutlens is built for. Chrome and Edge are Chromium. */
export type Engine = "chromium" | "firefox";

export interface FoundBrowser {
  engine: Engine;
  /** As people call it: "Chromium", "Edge". */
  name: string;
  path: string;
}

interface Candidate {
  engine: Engine;
  name: string;
  commands: readonly string[];
  paths: readonly string[];
}

const WINDOWS_ROOTS = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].filter(
  (root) => root !== undefined,
);

const onWindows = (...parts: string[]) => WINDOWS_ROOTS.map((root) => join(root, ...parts));

/** In the order they are tried: Chromium first, since branded Chrome limits what a test may load. */
const CANDIDATES: readonly Candidate[] = [
  {
    engine: "chromium",
    name: "Chromium",
    commands: ["chromium", "chromium-browser"],
    paths: [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      ...onWindows("Chromium", "Application", "chrome.exe"),
    ],
  },
  {
    engine: "chromium",
    name: "Chrome",
    commands: ["google-chrome-stable", "google-chrome"],
    paths: [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      ...onWindows("Google", "Chrome", "Application", "chrome.exe"),
    ],
  },
  {
    engine: "chromium",
    name: "Edge",
    commands: ["microsoft-edge-stable", "microsoft-edge"],
    paths: [
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      ...onWindows("Microsoft", "Edge", "Application", "msedge.exe"),
    ],
  },
  {
    engine: "firefox",
    name: "Firefox",
    commands: ["firefox", "firefox-esr"],
    paths: ["/Applications/Firefox.app/Contents/MacOS/firefox", ...onWindows("Mozilla Firefox", "firefox.exe")],
  },
];

const OVERRIDES: Record<Engine, string> = { chromium: "SCOUTLENS_CHROMIUM", firefox: "SCOUTLENS_FIREFOX" };

function inPath(command: string): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path)) ?? null;
}

/**
 * The browser of an engine on this machine, or null. SCOUTLENS_CHROMIUM and SCOUTLENS_FIREFOX name
 * one by its path; "none" hides it.
 */
export function findBrowser(engine: Engine): FoundBrowser | null {
  const override = process.env[OVERRIDES[engine]];
  if (override === "none") return null;
  if (override !== undefined && override !== "") {
    return existsSync(override) ? { engine, name: engine, path: override } : null;
  }
  for (const candidate of CANDIDATES.filter((each) => each.engine === engine)) {
    const path =
      candidate.commands.map(inPath).find((found) => found !== null) ??
      candidate.paths.find((each) => existsSync(each));
    if (path) return { engine, name: candidate.name, path };
  }
  return null;
}
