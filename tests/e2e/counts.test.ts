import { describe, expect, it } from "vitest";
import type { VectorReport } from "../counts/vectors";
import { ENGINES, startPlain } from "./support/browsers";
import { bundle } from "./support/bundle";
import { sized } from "./support/saves";

const PER_SETTING = sized(6, 2);
const SEED = 20_261_124;
const NOW = Date.UTC(2026, 10, 24, 12);

describe.each(ENGINES)("counts by the Intl data of %s", (engine) => {
  it("hold what the engine itself writes, in every language it has", async () => {
    const code = await bundle("tests/counts/vectors.ts", "vectors");
    const browser = await startPlain(engine);
    try {
      const page = await browser.newPage();
      const reports = (await page.evaluate(
        `${code}; vectors.runVectors(${PER_SETTING}, ${SEED}, ${NOW})`,
        // The bundle's function declares this form; evaluate hands over JSON.
      )) as Record<string, VectorReport>;
      const failures = Object.entries(reports).map(([name, report]) => [name, report.failures]);
      expect(Object.values(reports).every((report) => report.checked > 0)).toBe(true);
      expect(failures).toEqual(Object.keys(reports).map((name) => [name, []]));
    } finally {
      await browser.close();
    }
  });
});
