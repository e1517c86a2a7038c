// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from "vitest";
import { CompareView } from "../../../components/shortlist/compare/compare-view";
import { compareCreators } from "../../../core/shortlist/table/compare";
import type { Creator } from "../../../core/shortlist/types";
import { shortlistCreators } from "../../e2e/support/shortlist-creators";
import { NOW } from "../../shortlist/factories";
import { installEnglish } from "../../support/words";
import { draw } from "../render";

beforeAll(installEnglish);

function view(creators: Creator[], more: { missing?: number; leftOut?: number } = {}) {
  const onLeave = vi.fn();
  const root = draw(
    <CompareView
      creators={creators}
      lines={compareCreators(creators, "spring")}
      missing={more.missing ?? 0}
      leftOut={more.leftOut ?? 0}
      onLeave={onLeave}
      onPrint={vi.fn()}
    />,
  );
  const row = (metric: string) => [...root.querySelectorAll(`[data-metric="${metric}"] td`)];
  return { root, row, onLeave };
}
const [ada, bruno, carla] = shortlistCreators(NOW) as [Creator, Creator, Creator];
const unread: Creator = { ...bruno, latest: null };

describe("creators side by side", () => {
  it("stand with their day of reading over at least 14 metrics, the best marked in words", () => {
    const { root, row } = view([ada, bruno]);
    expect(root.querySelectorAll("tbody tr").length).toBeGreaterThanOrEqual(14);
    expect(root.querySelector("thead")?.textContent).toContain("read Jan 10, 2026");
    expect(row("view-rate")[0]?.textContent).toBe("20%12 posts · short videos");
    expect(row("median-views").map((cell) => cell.hasAttribute("data-best"))).toEqual([false, true]);
    expect(row("median-views")[1]?.textContent).toContain("best");
  });

  it("say unread where nothing was read, and never mark it", () => {
    const { row, root } = view([ada, unread]);
    expect(row("view-rate")[1]?.textContent).toBe("unread");
    expect(row("rate-by-followers").map((cell) => cell.textContent)).toEqual(["unread", "unread"]);
    expect(row("quote")[0]?.textContent).toBe("no quote");
    expect(root.querySelector("[data-best]")).toBeNull();
  });

  it("say why no best is marked where the measures differ", () => {
    const euro = { ...bruno, latest: bruno.latest && { ...bruno.latest, price: { low: 1, high: 2, currency: "EUR" } } };
    const { root, row } = view([ada, euro, carla]);
    expect(root.querySelector('[data-metric="price"] th')?.textContent).toContain("not ranked");
    expect(row("price")[1]?.textContent).toBe("€1 – €2");
  });

  it("can be left out, and who is missing or too many is said", () => {
    const { root, onLeave } = view([ada, bruno], { missing: 2, leftOut: 3 });
    root.querySelector<HTMLElement>('[aria-label="Leave out Bruno Runs"]')?.click();
    expect(onLeave).toHaveBeenCalledWith(bruno);
    expect(root.textContent).toContain("3 more are left out");
    expect(root.textContent).toContain("Not kept any more: 2");
  });
});
