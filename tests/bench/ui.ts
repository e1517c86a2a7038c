import { findBrowser } from "../../scripts/browsers/find";
import { howToGet } from "../../scripts/browsers/install";
import { launchWithExtension } from "../../scripts/browsers/launch";
import { buildFolder, startPlain } from "../e2e/support/browsers";
import { buildWithEmptyPage } from "./ui/build";
import { type Busy, busy } from "./ui/busy";
import { type Gaps, growingGaps, type Visits } from "./ui/gaps";
import { type Surfaces, surfaces } from "./ui/surfaces";

/**
 * `npm run bench:ui`: in Chromium, how soon the surfaces are filled, held against empty pages of the same build, and
 * what a page that never rests pays for the extension; in Chromium and Firefox, how long a page's loop waits while a
 * profile grows. `--json` for one object.
 */
function table({ overlay, panel, emptyExtensionPage, emptyNetworkPage, layoutShift }: Surfaces, page: Busy): string {
  const times = (value: number) => {
    const own = (value / emptyExtensionPage).toFixed(2);
    return `${own.padStart(8)} x   (${value.toFixed(0)} ms : ${emptyExtensionPage.toFixed(0)} ms)`;
  };
  const percent = (share: number) => `${(share * 100).toFixed(2).padStart(8)} %`;
  const { inFront, hidden, grown, load } = page;
  const rows: [string, string][] = [
    ["counts in the DOM to the line showing them", times(overlay)],
    ["opening the panel to a filled one", times(panel)],
    ["an empty page of the network, with the extension", times(emptyNetworkPage)],
    ["layout shift by line and card", layoutShift.toFixed(4).padStart(8)],
    [
      "restless page in front: content script",
      `${percent(inFront.share)}   longest stretch ${inFront.longest.toFixed(1)} ms`,
    ],
    [
      "profile growing to 400 posts: content script",
      `${percent(grown.share)}   longest stretch ${grown.longest.toFixed(1)} ms`,
    ],
    ["restless page hidden: content script", percent(hidden.share)],
    ["its scripts, with and without the extension", `${percent(load.with.script)} ${percent(load.without.script)}`],
    ["its main thread, with and without", `${percent(load.with.all)} ${percent(load.without.all)}`],
  ];
  return rows.map(([name, value]) => name.padEnd(50) + value).join("\n");
}

/** By browser, with and without the extension. */
type Waits = Record<string, { with: Visits; without: Visits }>;

function waitsTable(waits: Waits): string {
  const one = ({ longest, overFrame }: Gaps) => `${longest.toFixed(0)} ms (${overFrame} over a frame)`;
  const both = ({ first, later }: Visits) => `${one(first)}, then ${one(later)}`;
  return Object.entries(waits)
    .flatMap(([name, visits]) => [
      `${`longest wait of a growing page in ${name}, with`.padEnd(50)}${both(visits.with)}`,
      `${"  and without".padEnd(50)}${both(visits.without)}`,
    ])
    .join("\n");
}

/** The same page in both browsers, each started anew; without Firefox only in Chromium. */
async function waitsIn(chromium: string): Promise<Waits> {
  const waits: Waits = {};
  for (const engine of ["chromium", "firefox"] as const) {
    const found = findBrowser(engine);
    if (!found) continue;
    const extension = engine === "chromium" ? chromium : buildFolder(engine, "e2e");
    const extended = await launchWithExtension(found, { extension, headless: true });
    const withIt = await growingGaps(extended.browser).finally(extended.close);
    const plain = await startPlain(engine);
    waits[found.name] = { with: withIt, without: await growingGaps(plain).finally(() => plain.close()) };
  }
  return waits;
}

async function main(): Promise<void> {
  const chromium = findBrowser("chromium");
  if (!chromium) throw new Error(howToGet("chromium"));
  const build = buildWithEmptyPage();
  const launched = await launchWithExtension(chromium, { extension: build.folder, headless: true });
  const plain = await startPlain("chromium");
  try {
    const filled = await surfaces(launched);
    const page = await busy(launched.browser, plain);
    const waits = await waitsIn(build.folder);
    const { emptyExtensionPage: least } = filled;
    const ratios = { overlay: filled.overlay / least, panel: filled.panel / least };
    console.log(
      process.argv.includes("--json")
        ? JSON.stringify({ ratios, milliseconds: filled, busy: page, waits })
        : `${table(filled, page)}\n${waitsTable(waits)}`,
    );
  } finally {
    await launched.close();
    await plain.close();
    build.remove();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
