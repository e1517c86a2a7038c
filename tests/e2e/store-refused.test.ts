import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Engine } from "../../scripts/browsers/find";
import type { LaunchedBrowser } from "../../scripts/browsers/launch";
import { openServed } from "../../scripts/browsers/serve";
import { sampleSite } from "../../scripts/sample/site";
import { buildFolder, ENGINES, ONE_ENGINE, start } from "./support/browsers";
import { openExtensionPage } from "./support/extension-page";
import { killBackground } from "./support/kill";
import { press, snapshot } from "./support/overlay";
import { save, sized } from "./support/saves";
import { sharedBrowser } from "./support/shared";
import { inPage, setFault, stored, tell } from "./support/store";
import { until } from "./support/until";
import { wholeOf } from "./support/whole";

const MIRA = "https://www.tiktok.com/@mira.bakes";
/** Storage of the e2e build that fails so often: at every call, every second, … */
const EVERY = process.env.SCOUTLENS_LONG ? [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] : [1, 3];

describe.each(ENGINES)("storage of %s that refuses", (engine) => {
  const shared = sharedBrowser(engine);

  it("at every nth call: nothing is half done, and it works again afterwards", async () => {
    const page = await openExtensionPage(shared(), "options.html");
    expect(await save(page, "before")).toMatchObject({ ok: true });
    const answers: Record<string, string[]> = { disk: [], quota: [] };
    for (const kind of ["disk", "quota"] as const) {
      for (const every of EVERY) {
        await setFault(page, { id: `${kind}${every}`, kind, from: every, every });
        for (let at = 0; at < sized(10, 1); at += 1) {
          const handle = `${kind}${every}.${at}`;
          const reply = await save(page, handle);
          answers[kind]?.push(reply.ok ? "ok" : reply.error);
          await setFault(page, null);
          // What was answered with an OK is there; whatever else happened, nothing is half there.
          if (reply.ok || reply.error !== "pending") {
            const whole = await wholeOf(page);
            expect(whole.faults, handle).toEqual([]);
            expect(whole.creators.has(`tiktok:${handle}`), handle).toBe(reply.ok);
          }
          await setFault(page, { id: `${handle}+`, kind, from: every, every });
        }
        await setFault(page, null);
        expect(await save(page, `after.${kind}${every}`)).toMatchObject({ ok: true });
        const whole = await wholeOf(page);
        expect(whole.faults, `${kind} at every ${every}`).toEqual([]);
        expect(whole.creators.has(`tiktok:after.${kind}${every}`)).toBe(true);
      }
    }
    // A disk that refuses now and then is asked again; one that always refuses is named, and so is a full one.
    expect(new Set(answers.disk)).toEqual(new Set(["disk", "ok"]));
    expect(answers.quota).toContain("quota");
    expect(answers.quota).not.toContain("disk");
  });

  it("is told on the page in words, quota and disk apart, and Save works again", async () => {
    const helper = await openExtensionPage(shared(), "options.html");
    const page = await openServed(shared().browser, sampleSite(Date.now()));
    await page.goto(MIRA, { waitUntil: "domcontentloaded" });
    for (const [kind, words] of [
      ["quota", "There is no room left"],
      ["disk", "The disk refused. Nothing was changed"],
    ] as const) {
      await until(
        () => snapshot(page),
        ({ text }) => expect(text).toContain("Save"),
      );
      await setFault(helper, { id: kind, kind, from: 1, every: 1 });
      await page.bringToFront();
      await press(page, "save");
      await until(
        () => snapshot(page),
        ({ text }) => expect(text).toContain(words),
      );
      await setFault(helper, null);
      expect(Object.keys(await stored(helper)).filter((key) => key.startsWith("c:"))).toEqual([]);
    }
    await press(page, "save");
    await until(
      async () => (await wholeOf(helper)).creators.size,
      (size) => expect(size).toBe(1),
    );
  });

  // The waiting itself is the same code in both and takes its 10 seconds: every run waits in one browser.
  if (!ONE_ENGINE.includes(engine)) return;

  it("by hanging: it is called slow to the scout, and others are answered once it is over", async () => {
    const page = await openExtensionPage(shared(), "options.html");
    expect(await save(page, "before")).toMatchObject({ ok: true });
    // Every call hangs for good, whoever's comes first: the lock is never given back by the one that holds it.
    await setFault(page, { id: "hang", kind: "hang", from: 3, every: 1 });
    expect(await save(page, "hangs")).toEqual({ ok: false, error: "slow" });
    await setFault(page, null);
    expect(await tell(page, "lists.get", null)).toMatchObject({ ok: true });
    expect((await wholeOf(page)).faults).toEqual([]);
    // Only the end of the one that hangs gives its lock back.
    await killBackground(shared());
  });
});

/** The e2e build without the permission to fill the disk: the browser's own quota holds for it. */
function buildWithQuota(engine: Engine): string {
  const built = buildFolder(engine, "e2e");
  const folder = join(mkdtempSync(join(tmpdir(), "scoutlens-quota-")), basename(built));
  cpSync(built, folder, { recursive: true });
  const file = join(folder, "manifest.json");
  // The build has just written it in this form.
  const manifest = JSON.parse(readFileSync(file, "utf8")) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter((one) => one !== "unlimitedStorage");
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

/** Chromium grants 10 MB; Firefox a share of the disk, which is told to be small. */
const SMALL_QUOTA = { "dom.quotaManager.temporaryStorage.fixedLimit": 4_096 };

/** Leaves less room than a save needs. Firefox does not say how much is left, and after a refusal refuses once more. */
const FILL = {
  chromium: `api.storage.local.getBytesInUse(null).then((used) =>
    api.storage.local.set({ ballast0: "x".repeat(api.storage.local.QUOTA_BYTES - used - 500) }))`,
  firefox: `(async () => {
    const noise = (size) => Array.from({ length: size / 8 }, () => Math.random().toString(36).slice(2, 10)).join("");
    let at = 0;
    for (const size of [400_000, 40_000, 4_000, 400]) {
      for (let refused = 0; refused < 3; at += 1) {
        await api.storage.local.set({ ["ballast" + at]: noise(size) }).then(() => { refused = 0; }, () => { refused += 1; });
      }
    }
  })()`,
};
const EMPTY = `api.storage.local.get(null).then((all) =>
  api.storage.local.remove(Object.keys(all).filter((key) => key.startsWith("ballast"))))`;

describe.each(ENGINES)("storage of %s that is really full", (engine) => {
  it("is told on the page in words, nothing is half done, and Save works once there is room", async () => {
    const extension = buildWithQuota(engine);
    let launched: LaunchedBrowser | null = null;
    try {
      launched = await start(engine, "e2e", { extension, firefoxPrefs: SMALL_QUOTA });
      const helper = await openExtensionPage(launched, "options.html");
      expect(await save(helper, "before")).toMatchObject({ ok: true });
      await inPage(helper, FILL[engine]);
      const page = await openServed(launched.browser, sampleSite(Date.now()));
      await page.goto(MIRA, { waitUntil: "domcontentloaded" });
      await until(
        () => snapshot(page),
        ({ text }) => expect(text).toContain("Save"),
      );
      await page.bringToFront();
      await press(page, "save");
      await until(
        () => snapshot(page),
        ({ text }) => expect(text).toContain("There is no room left"),
      );
      const change = { ids: ["tiktok:before"], change: { addTags: ["t".repeat(100)] } };
      expect(await tell(helper, "creator.update", change)).toEqual({ ok: false, error: "quota" });
      const whole = await wholeOf(helper);
      expect([...whole.creators.keys()]).toEqual(["tiktok:before"]);
      expect(whole.faults).toEqual([]);
      await inPage(helper, EMPTY);
      await press(page, "save");
      await until(
        async () => (await wholeOf(helper)).creators.size,
        (size) => expect(size).toBe(2),
      );
    } finally {
      await launched?.close();
      rmSync(join(extension, ".."), { recursive: true, force: true });
    }
  });
});
