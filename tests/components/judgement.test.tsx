// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from "vitest";
import { TopicsSection } from "../../components/options/topics-section";
import { FitSection } from "../../components/panel/fit-section";
import { NicheSection } from "../../components/panel/niche-section";
import { NumbersSection } from "../../components/panel/numbers-section";
import { SignalsSection } from "../../components/panel/signals-section";
import type { ProfileView } from "../../components/view/profile-view";
import type { NicheList } from "../../core/types/assess-context";
import { NOW } from "../../scripts/gallery/readings";
import { VIEWS } from "../../scripts/gallery/states";
import { installEnglish } from "../support/words";
import { draw, part } from "./render";

beforeAll(installEnglish);

function state(name: string): ProfileView {
  const view = VIEWS[name];
  if (!view) throw new Error(`no state ${name}`);
  return view;
}

describe("topics, languages, brands", () => {
  const root = () => draw(<NicheSection view={state("niche")} onLook={() => undefined} />);

  it("says the share of the top topic, and opens it to its words and posts", () => {
    const drawn = root();
    expect(part(drawn, "focus")).toMatch(/food, \d+% of 14 posts/);
    const proof = drawn.querySelector('[data-part="topics"] details');
    expect(proof?.textContent).toContain("bread");
    expect(proof?.querySelector("a")?.getAttribute("href")).toMatch(/^https:/);
  });

  it("names a language only where the detector is sure", () => {
    expect(part(root(), "languages")).toContain("captions: English");
    expect(part(root(), "languages")).toContain("bio: too short to tell");
    expect(part(root(), "languages")).not.toContain("German");
  });

  it("opens each brand to its dated posts and marks a competitor", () => {
    const brand = root().querySelector('[data-part="brands"] li');
    expect(brand?.textContent).toContain("bluekettle");
    expect(brand?.textContent).toContain("competitor");
    expect(brand?.querySelectorAll("a").length).toBeGreaterThan(1);
    expect(brand?.querySelector("a")?.textContent).toMatch(/2026/);
  });

  it("says where links lead and which places are named", () => {
    expect(part(root(), "link-domains")).toBe("mirabakes.example, kitchen.example");
    expect(part(root(), "places")).toContain("Leipzig");
  });

  it("says so where no caption speaks of a topic", () => {
    const drawn = draw(<NicheSection view={state("not-enough-data")} onLook={() => undefined} />);
    expect(part(drawn, "topics")).toContain("No topic");
  });
});

describe("all numbers", () => {
  const root = () => draw(<NumbersSection view={state("niche")} now={NOW} onLook={() => undefined} />);

  it("opens pace, evenness and trend to formula and posts", () => {
    const text = root().textContent ?? "";
    expect(text).toContain("posts a week");
    expect(text).toContain("Half of the posts lie between");
    expect(text).toContain("Newer half against older half");
    expect(text).toContain("median of the newer half");
    expect(text).not.toMatch(/NaN|undefined|Infinity|\$\d\b(?!,|\.)/);
  });

  it("shows the sponsored share with what gave each post away, and sponsored against the rest", () => {
    expect(part(root(), "sponsored")).toMatch(/of 12 posts are sponsored/);
    expect(root().textContent).toContain("“#ad” in the caption");
    expect(part(root(), "against-organic")).toMatch(/Sponsored posts: .*; the others: /);
  });
});

describe("the signals", () => {
  const given = { hideSignal: vi.fn(), look: vi.fn() };
  // The section asks for these two actions alone.
  const root = (name: string) => draw(<SignalsSection view={state(name)} actions={given as never} />);

  it("explain a combined reading by its pattern, its parts, its error rate and its version", () => {
    const reasons = part(root("likes-added"), "reasons") ?? "";
    expect(reasons).toMatch(/likes/i);
    expect(reasons).toContain("Adds up from");
    expect(reasons).toMatch(/\d % of genuine creators|\d% of genuine creators/);
    expect(reasons).toMatch(/rules, version \d/);
  });

  it("say of each notable one how often it is wrong, or that nobody measured it", () => {
    const items = [...root("likes-added").querySelectorAll("[data-signal]")];
    expect(items.length).toBeGreaterThan(1);
    for (const item of items) expect(item.textContent).toMatch(/of genuine creators show it too|was not measured/);
  });

  it("name every number of their evidence, without a tail of noughts", () => {
    const text = root("likes-added").textContent ?? "";
    expect(text).toContain("pack Modash TikTok");
    expect(text).not.toMatch(/0\.0000/);
    expect(text).not.toMatch(/\b(oneWord|usual|later)\b \d/);
  });

  it("are never green, and say that nothing unusual proves nothing", () => {
    const text = root("rates-measured").textContent ?? "";
    expect(text).toContain("bought followers usually do not show");
    expect(text).not.toMatch(/✓|✔|fake|fraud/i);
  });
});

describe("the brief", () => {
  it("shows each line in its own unit, and the posts behind it", () => {
    const view = state("niche");
    const root = draw(<FitSection fit={view.insight.fit} view={view} onLook={() => undefined} />);
    const text = root.textContent ?? "";
    expect(text).toContain("Highest price asked: $90");
    expect(text).toContain("misses Competitors");
    expect(text).toContain("Topics asked: food · found: food");
    expect(root.querySelector("li[data-fit=miss] a")).not.toBeNull();
  });
});

describe("the topic lists in the options", () => {
  function lists(own: NicheList[]) {
    const onChange = vi.fn<(own: NicheList[]) => void>();
    return { root: draw(<TopicsSection own={own} onChange={onChange} />), onChange };
  }

  it("takes over a shipped list's words once they are changed, and can go back", async () => {
    const { root, onChange } = lists([]);
    const area = root.querySelector<HTMLTextAreaElement>('[name="topic-food"]');
    if (!area) throw new Error("no food");
    expect(area.value).toContain("sourdough");
    area.value = "#rye\nspelt, rye";
    area.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve));
    area.form?.requestSubmit();
    expect(onChange).toHaveBeenCalledWith([{ id: "food", words: ["rye", "spelt"] }]);

    const changed = lists([{ id: "food", words: ["rye"] }]);
    expect(changed.root.querySelector("[data-topic=food] summary")?.textContent).toContain("changed");
    changed.root.querySelector<HTMLButtonElement>("[data-topic=food] [data-look=link]")?.click();
    expect(changed.onChange).toHaveBeenCalledWith([]);
  });

  it("adds a topic of the scout's own, and none without words or with a taken name", () => {
    const { root, onChange } = lists([]);
    const form = root.querySelector<HTMLFormElement>('[data-part="topic-add"]');
    const set = (name: string, text: string) => {
      const field = form?.querySelector<HTMLInputElement>(`[name=${name}]`);
      if (field) field.value = text;
    };
    set("name", "Food");
    set("words", "rye");
    form?.dispatchEvent(new Event("submit", { cancelable: true }));
    expect(onChange).not.toHaveBeenCalled();
    set("name", "Slow Fashion");
    form?.dispatchEvent(new Event("submit", { cancelable: true }));
    expect(onChange).toHaveBeenCalledWith([{ id: "slow-fashion", words: ["rye"] }]);
  });
});
