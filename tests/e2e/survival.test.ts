import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { ENGINES, start } from "./support/browsers";
import { openExtensionPage } from "./support/extension-page";
import { killBrowser } from "./support/kill";
import { save, sized } from "./support/saves";
import { inPage, tell, waitUntil } from "./support/store";
import { wholeOf } from "./support/whole";

/** Saves under way, and after how many answers the browser dies: 200 saves in the long run. */
const SAVES = sized(200, 16);
const DEATHS = sized(5, 1);
const AT_ONCE = 4;

/** Writes the same number under 60 keys of some size, over and over: what a change of many keys relies on. */
const WRITE_ON = `(() => {
  const write = (at) => api.storage.local
    .set(Object.fromEntries(Array.from({ length: 60 }, (_, key) => ["probe" + key, [at, "x".repeat(3000)]])))
    .then(() => write(at + 1));
  write(1).catch(() => undefined);
})()`;

let launched: LaunchedBrowser | null = null;
let profile: string | null = null;

afterEach(async () => {
  await launched?.close().catch(() => undefined);
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  launched = null;
  profile = null;
});

describe.each(ENGINES)("%s killed in the middle of saves", (engine) => {
  it(`keeps every save it has answered, whole, and nothing by halves`, { timeout: 400_000 }, async () => {
    profile = mkdtempSync(join(tmpdir(), "scoutlens-survival-"));
    const answered = new Set<string>();
    for (let death = 1; death <= DEATHS; death += 1) {
      const running = await start(engine, "e2e", { profile });
      launched = running;
      const page = await openExtensionPage(running, "options.html");
      const until = answered.size + Math.ceil(SAVES / DEATHS / 2);
      const prober = await openExtensionPage(running, "welcome.html");
      await inPage(prober, WRITE_ON);
      let killed: Promise<void> | null = null;
      const work = async (tab: number) => {
        for (let at = 0; at < SAVES / DEATHS / AT_ONCE && killed === null; at += 1) {
          const handle = `d${death}.t${tab}.${at}`;
          // An answer that the dying browser still gave counts; none does not.
          const reply = await save(page, handle).catch(() => null);
          if (reply?.ok) answered.add(`tiktok:${handle}`);
          if (answered.size >= until && profile) killed ??= killBrowser(running, profile);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, (_, tab) => work(tab)));
      expect(killed, "the browser was killed while it saved").not.toBeNull();
      await killed;
      // The driver's own ending of a browser that is gone.
      await running.close().catch(() => undefined);

      launched = await start(engine, "e2e", { profile });
      const again = await openExtensionPage(launched, "options.html");
      await tell(again, "store.health", null);
      await waitUntil(async () => !("journal" in (await wholeOf(again)).raw), "the journal is gone");
      const { creators, faults, raw } = await wholeOf(again);
      expect(faults).toEqual([]);
      expect([...answered].filter((id) => !creators.has(id))).toEqual([]);
      // The browser writes several keys at once or none of them, however it ends: the store stands on it.
      const probes = Object.entries(raw).filter(([key]) => key.startsWith("probe"));
      expect(probes).toHaveLength(60);
      expect(new Set(probes.map(([, value]) => JSON.stringify(value))).size).toBe(1);
      // Besides them at most those that were under way.
      expect(creators.size - answered.size).toBeLessThanOrEqual(AT_ONCE * death);
      expect(await save(again, `after${death}`)).toMatchObject({ ok: true });
      answered.add(`tiktok:after${death}`);
      await launched.close();
    }
    launched = null;
  });
});
