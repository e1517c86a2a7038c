import { sampleSite } from "../../../scripts/sample/site";

export const PROFILE = "https://www.tiktok.com/@mira.bakes";
/** A page of the network that is nobody's profile: the content script is in it and has nothing to show. */
export const EMPTY = "https://www.tiktok.com/about-these-samples";
/** A profile whose counts arrive by script, as they do on the network. */
export const LATE = "https://www.tiktok.com/@tomas.trails";
/** A profile among 20 000 elements that adds and removes two hundred nodes sixty times a second, for good. */
export const BUSY = "https://www.tiktok.com/@mira.bakes?busy";

/** Ticks come from a worker, so that the page goes on in a hidden tab as well, where frames and timers rest. */
const CHURN = `<script>
const feed = document.body.appendChild(document.createElement("section"));
for (let index = 0; index < 5000; index += 1) {
  const card = feed.appendChild(document.createElement("div"));
  card.append(document.createElement("b"), document.createElement("span"), document.createElement("i"), "card " + index);
}
const box = document.body.appendChild(document.createElement("div"));
box.hidden = true;
globalThis.rounds = 0;
const churn = () => {
  globalThis.rounds += 1;
  box.replaceChildren();
  for (let index = 0; index < 100; index += 1) {
    const item = box.appendChild(document.createElement("p"));
    item.append(document.createElement("span"), String(index));
  }
};
const ticks = new Blob(["setInterval(() => postMessage(0), 16)"], { type: "text/javascript" });
new Worker(URL.createObjectURL(ticks)).onmessage = churn;
</script>`;

/** A profile among 20 000 elements that grows, twenty posts at a time, to four hundred: an hour of scrolling. */
export const GROWN = "https://www.tiktok.com/@mira.bakes?grown";

const GROWTH = `<script>
const feed = document.body.appendChild(document.createElement("section"));
for (let index = 0; index < 5000; index += 1) {
  const card = feed.appendChild(document.createElement("div"));
  card.append(document.createElement("b"), document.createElement("span"), document.createElement("i"), "card " + index);
}
const grid = document.querySelector('[data-e2e="user-post-item-list"]');
const last = grid.lastElementChild;
const id = BigInt(last.querySelector("a").href.split("/").at(-1));
globalThis.posts = grid.children.length;
const grow = setInterval(() => {
  for (let more = 0; more < 20; more += 1) {
    globalThis.posts += 1;
    const tile = last.cloneNode(true);
    const link = tile.querySelector("a");
    // An hour older each.
    link.href = link.href.replace(String(id), String(id - (BigInt(globalThis.posts * 3600) << 32n)));
    tile.querySelector("strong").textContent = String(1000 + globalThis.posts * 7);
    grid.append(tile);
  }
  if (globalThis.posts >= 400) clearInterval(grow);
}, 250);
</script>`;

/** Takes the body's nodes out and puts them back after the page has settled; notes when the counts were there. */
const LATER = `<script>
const all = document.createDocumentFragment();
all.append(...document.body.childNodes);
setTimeout(() => {
  document.body.append(all);
  globalThis.countsAt = performance.now();
}, 1200);
</script>`;

export function site(url: string): string | null {
  const sample = sampleSite(Date.now());
  if (url === EMPTY) return "<!doctype html><title>Nobody</title><main>Nobody</main>";
  if (url === LATE) return sample(LATE)?.replace("</body>", `${LATER}</body>`) ?? null;
  if (url === BUSY) return sample(PROFILE)?.replace("</body>", `${CHURN}</body>`) ?? null;
  if (url === GROWN) return sample(PROFILE)?.replace("</body>", `${GROWTH}</body>`) ?? null;
  return sample(url);
}
