import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { tell } from "./store";
import { wholeOf } from "./whole";

/** What one look at a store that is being written to saw. */
interface Look {
  /** Halves of changes: nothing may be. */
  halves: string[];
  /** How often the pair stood at another change than at the look before. */
  moved: boolean;
  at: number;
}

/** Two creators that are always changed together, as storage, a backup and the rows of the table show them. */
async function look(page: Page, pair: readonly [string, string], before: number): Promise<Look> {
  const halves: string[] = [];
  // One reading of storage shows one moment. The journal names a change under way and is no fault here.
  const { faults, creators } = await wholeOf(page);
  halves.push(...faults.filter((fault) => fault !== "a journal is left"));
  const compare = (where: string, tagsOf: (id: string) => number | undefined) => {
    const [a, b] = pair.map(tagsOf);
    if (a === undefined || a !== b) halves.push(`${where}: ${a} and ${b}`);
    return a ?? before;
  };
  const at = compare("storage", (id) => creators.get(id)?.tags.length);
  const part = await tell(page, "export.part", { after: "" });
  const rows = await tell(page, "shortlist.rows", { from: 0 });
  if (part.ok) compare("backup", (id) => part.value.creators.find((one) => one.id === id)?.tags.length);
  if (rows.ok) compare("table", (id) => rows.value.rows.find((one) => one.id === id)?.tags.length);
  if (!part.ok || !rows.ok) halves.push("a reader was not answered");
  return { halves, moved: at !== before, at };
}

/** Looks again and again until told to stop. */
export function watch(
  page: Page,
  pair: readonly [string, string],
): { stop(): Promise<{ halves: string[]; moves: number }> } {
  let running = true;
  const halves: string[] = [];
  let moves = 0;
  const work = (async () => {
    let at = 0;
    while (running) {
      const seen = await look(page, pair, at);
      halves.push(...seen.halves);
      if (seen.moved) moves += 1;
      at = seen.at;
      await sleep(100);
    }
  })();
  return {
    stop: async () => {
      running = false;
      await work;
      return { halves, moves };
    },
  };
}
