// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import { readVisibleGrid } from "../../entrypoints/overlay.content/grid";
import { SAMPLE_CREATORS } from "../../scripts/sample/creators";
import { instagramProfile } from "../../scripts/sample/instagram";

const answers: (() => void)[] = [];
vi.mock("../../entrypoints/messages/send", () => ({
  send: () => new Promise<void>((resolve) => answers.push(resolve)),
}));

it("is over when the last tile's counts have arrived, not when they were sent", async () => {
  const noor = SAMPLE_CREATORS.find((each) => each.handle === "noor.paints");
  if (!noor) throw new Error("no sample creator");
  const creator = { ...noor, posts: noor.posts.slice(0, 2) };
  vi.stubGlobal("location", { href: "https://www.instagram.com/noor.paints/", hostname: "www.instagram.com" });
  // Our own sample page, of an invented creator.
  document.documentElement.innerHTML = instagramProfile(creator, [], Date.now()).replace(/<script>.*<\/script>/s, "");
  for (const tile of document.querySelectorAll<HTMLElement>("a[data-likes]")) {
    tile.getBoundingClientRect = () => new DOMRect(0, 0, 100, 100);
    tile.addEventListener("mouseover", () => {
      const one = (count = "") =>
        `<li><span dir="auto"><span class="html-span">${count}</span></span><span></span></li>`;
      tile.insertAdjacentHTML(
        "beforeend",
        `<div><ul>${one(tile.dataset.likes)}${one(tile.dataset.comments)}</ul></div>`,
      );
    });
    tile.addEventListener("mouseout", () => tile.querySelector("div")?.remove());
  }
  let over = false;
  const subject = { platform: "instagram", handle: "noor.paints" } as Parameters<typeof readVisibleGrid>[1];
  const reading = readVisibleGrid(document, subject, new AbortController().signal, () => undefined).then((result) => {
    over = true;
    return result;
  });
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(over).toBe(false);
  for (const arrive of answers) arrive();
  expect(await reading).toEqual({ state: "done", total: 2, read: 2 });
  vi.unstubAllGlobals();
});
