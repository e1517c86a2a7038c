import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FIXTURE_NOW } from "../../scripts/inspect/fixture";
import { expectedOf, fixtures } from "../support/fixtures";
import { ENGINES, startPlain } from "./support/browsers";
import { bundle } from "./support/bundle";

describe.each(ENGINES)("fixtures in %s", (engine) => {
  let browser: Browser | null = null;
  let page: Page | null = null;

  beforeAll(async () => {
    browser = await startPlain(engine);
    page = await browser.newPage();
    // A global of the page, so that every fixture is read by one and the same bundle.
    await page.evaluate(`${await bundle("tests/e2e/support/read-in-page.ts", "reader")}; globalThis.reader = reader;`);
  });

  afterAll(async () => {
    await browser?.close();
  });

  it.each(fixtures().map((fixture) => [`${fixture.platform}/${fixture.name}`, fixture] as const))(
    "reads %s as everywhere",
    async (_name, fixture) => {
      const input = [fixture.html, fixture.url, FIXTURE_NOW].map((each) => JSON.stringify(each)).join(", ");
      expect(await page?.evaluate(`reader.readHtml(${input})`)).toEqual(expectedOf(fixture));
    },
  );
});
