import type { Browser, HTTPRequest, Page } from "puppeteer-core";

/** The HTML of an address, or null when there is none; everything else is refused. */
export type Site = (url: string) => string | null;

/** Pages of the browser and of the extension itself are never ours to answer. */
const OWN = /^(data:|blob:|about:|chrome|moz-extension:|devtools:|file:)/;

function answer(request: HTTPRequest, site: Site): Promise<void> {
  const url = request.url();
  if (OWN.test(url)) return request.continue();
  const html = site(url);
  if (html === null) return request.respond({ status: 404, contentType: "text/plain", body: "no such sample page" });
  return request.respond({ status: 200, contentType: "text/html; charset=utf-8", body: html });
}

/** Answers every request of a tab from the site, at the networks' real addresses, without a network. */
export async function serve(page: Page, site: Site): Promise<Page> {
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    // A tab that is closed or navigated away while it asks needs no answer.
    answer(request, site).catch(() => undefined);
  });
  return page;
}

/** Opens a tab that the site answers. */
export async function openServed(browser: Browser, site: Site): Promise<Page> {
  return serve(await browser.newPage(), site);
}
