import type { Page } from "puppeteer-core";
import { ask, chooseList, seedShortlist } from "./seed-shortlist";
import { LIST, shortlistCreators } from "./shortlist-creators";

const [ADA, BRUNO, CARLA, DORA, EMIL] = [
  "tiktok:ada.bakes",
  "instagram:bruno.runs",
  "youtube:carla.codes",
  "tiktok:dora.draws",
  "tiktok:emil.eats",
];
const inHash = (...ids: (string | undefined)[]) => ids.map((id) => encodeURIComponent(id ?? "")).join("/");

/** The table of all creators. */
export const CREATORS_VIEW = ["#creators", `[data-creator="${ADA}"]`] as const;

/** Each part of the shortlist page, with what shows that it is drawn and filled. */
export const SHORTLIST_VIEWS: readonly [hash: string, ready: string][] = [
  [...CREATORS_VIEW],
  ["#lists", '[data-view="lists"] h3'],
  [`#list/${LIST.id}`, '[data-view="list"] fieldset'],
  [`#compare/${inHash(ADA, BRUNO, CARLA)}`, '[data-view="compare"] td[data-best]'],
  ["#followups", '[data-view="followups"] input[type="date"]'],
  [`#creator/${inHash(CARLA)}`, '[data-view="creator"] h2'],
  ["#people", '[data-view="people"] h3'],
  ["#trash", `[data-trashed="${EMIL}"]`],
  ["#quarantine", `[data-held="c:${DORA}"]`],
];

/** Creators with every state that a view shows: rates of two kinds, marks, a person, one in the trash, one damaged. */
export async function fillShortlist(page: Page): Promise<void> {
  const creators = shortlistCreators(Date.now()).map((creator) => {
    if (creator.id === ADA) return { ...creator, doNotWorkWith: { reason: "late twice", at: Date.now() } };
    const { latest } = creator;
    if (creator.id !== BRUNO || !latest?.rate) return creator;
    return {
      ...creator,
      latest: { ...latest, rate: { ...latest.rate, formula: "engagement-rate-followers" as const } },
    };
  });
  await seedShortlist(page, creators, [LIST]);
  await ask(page, "person.confirm", { creatorIds: [BRUNO, CARLA], name: "One human" });
  await ask(page, "creator.remove", { ids: [EMIL] });
  await page.evaluate(`chrome.storage.local.set({ "c:${DORA}": { schema: 1, value: { handle: "dora.draws" } } })`);
  // A change of a damaged entry puts it into quarantine.
  await ask(page, "creator.update", { ids: [DORA], change: {} }).catch(() => undefined);
  await chooseList(page, LIST.id);
}

/** Goes to a part of the shortlist page and waits until it is filled. */
export async function showView(page: Page, hash: string, ready: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
  await page.waitForSelector(ready);
}
