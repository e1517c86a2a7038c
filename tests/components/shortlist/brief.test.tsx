// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from "vitest";
import { readLanguage } from "../../../components/format/read-language";
import { draftOf, readDraft, storedDraft } from "../../../components/shortlist/lists/brief-draft";
import type { BriefDraft, TextField } from "../../../components/shortlist/lists/brief-fields";
import { BriefForm } from "../../../components/shortlist/lists/brief-form";
import type { List } from "../../../core/shortlist/types";
import { installEnglish } from "../../support/words";
import { draw } from "../render";

beforeAll(installEnglish);

const LIST: List = {
  id: "l1",
  name: "Spring",
  brief: {
    client: "Brot & Co",
    languages: ["de", "pt-BR"],
    viewRateMin: 0.125,
    cpmMax: { amount: 12.125, currency: "USD" },
    priceMax: { amount: 900, currency: "EUR" },
    niches: ["food"],
  },
  currency: "USD",
  budget: 5_000,
  createdAt: 0,
  updatedAt: 0,
  archivedAt: null,
};
const typed = (texts: Partial<Record<TextField, string>>, more: Partial<BriefDraft> = {}): BriefDraft => {
  const draft = draftOf(LIST);
  return { ...draft, ...more, texts: { ...draft.texts, ...texts } };
};
const read = (draft: BriefDraft, now = LIST) => readDraft(draft, LIST, now);

describe("a brief that is typed", () => {
  it("changes nothing when nothing was typed, whatever the numbers are", () => {
    expect(read(draftOf(LIST))).toEqual({ ok: true, change: {} });
    expect(draftOf(LIST).texts).toMatchObject({ languages: "German, Brazilian Portuguese", viewRateMin: "12.5" });
  });

  it("reads words, percents, money and languages as a scout writes them", () => {
    const result = read(
      typed({
        markets: "Berlin، Wien、 Zürich, Berlin",
        languages: "Deutsch, french, ar",
        engagementRateMin: "2.5 %",
        sponsoredShareMax: "0",
        costPerEngagementMax: "$0.125",
        followersMin: "10k",
        budget: "",
        client: " ",
      }),
    );
    expect(result).toMatchObject({
      ok: true,
      change: {
        budget: null,
        brief: {
          markets: ["Berlin", "Wien", "Zürich"],
          languages: ["de", "fr", "ar"],
          engagementRateMin: 0.025,
          sponsoredShareMax: 0,
          costPerEngagementMax: { amount: 0.125, currency: "USD" },
          followersMin: 10_000,
          niches: ["food"],
          cpmMax: { amount: 12.125, currency: "USD" },
        },
      },
    });
    expect(result.ok && "client" in (result.change.brief ?? {})).toBe(false);
  });

  it("says which field is wrong, and why", () => {
    const result = read(
      typed({
        budget: "soon",
        languages: "German, Klingonese",
        currency: "dollars",
        sponsoredShareMax: "130",
        followersMin: "5000",
        followersMax: "400",
      }),
    );
    expect(result).toEqual({
      ok: false,
      errors: {
        budget: "number",
        languages: "language",
        currency: "currency",
        sponsoredShareMax: "percent",
        followersMax: "order",
      },
    });
  });

  it("keeps what somebody else changed meanwhile in the fields that were not touched", () => {
    const now = { ...LIST, budget: 9_000, brief: { ...LIST.brief, client: "Other", mustWords: ["vegan"] } };
    expect(read(typed({ neverWords: "casino" }), now)).toEqual({
      ok: true,
      change: { brief: { ...now.brief, neverWords: ["casino"] } },
    });
  });

  it("never turns an amount into another currency unseen: a ceiling in its own currency stays there", () => {
    expect(read(typed({ currency: "gbp" }))).toMatchObject({
      change: {
        currency: "GBP",
        brief: { cpmMax: { amount: 12.125, currency: "GBP" }, priceMax: { amount: 900, currency: "EUR" } },
      },
    });
  });

  it("comes back from where it was put by", () => {
    const draft = typed({ budget: "seven" }, { tiers: ["micro"] });
    expect(storedDraft(JSON.stringify(draft), draftOf(LIST))).toEqual(draft);
    expect(["", "{", "[]", '{"texts":3}'].map((text) => storedDraft(text, draft))).toEqual([null, null, null, null]);
    const odd = { texts: {}, tiers: ["micro", "huge", 3], platforms: "x", niches: ["food", 4], contactNeeded: "yes" };
    expect(storedDraft(JSON.stringify(odd), draft)).toEqual({ ...draft, tiers: ["micro"], niches: ["food"] });
  });

  it("knows languages by name and tag, and no other words", () => {
    expect(["Japanese", "日本語", "pt-br", "xx", "qqq", ""].map(readLanguage)).toEqual([
      "ja",
      "ja",
      "pt-BR",
      null,
      null,
      null,
    ]);
  });
});

describe("the form of a brief", () => {
  const form = (draft: BriefDraft, errors = {}) => {
    const calls = { onDraft: vi.fn(), onSave: vi.fn(), onDiscard: vi.fn() };
    const root = draw(
      <BriefForm
        list={LIST}
        platforms={["tiktok", "x"]}
        topics={["food", "own-topic"]}
        draft={draft}
        errors={errors}
        unsaved
        {...calls}
      />,
    );
    return { root, ...calls };
  };

  it("shows each error beside its field, names it to screen readers, and keeps what was typed", () => {
    const { root } = form(typed({ budget: "soon" }), { budget: "number" });
    const field = root.querySelector<HTMLInputElement>('input[name="budget"]');
    expect(field?.value).toBe("soon");
    expect(field?.getAttribute("aria-invalid")).toBe("true");
    expect(root.querySelector(`#${field?.getAttribute("aria-describedby")}`)?.textContent).toContain("1200");
  });

  it("says which currency each ceiling is in, and warns when amounts stay and the currency changes", () => {
    const unit = (root: HTMLElement, name: string) =>
      root.querySelector(`label:has(input[name="${name}"]) .soft`)?.textContent;
    const { root } = form(typed({ currency: "GBP" }));
    expect([unit(root, "cpmMax"), unit(root, "priceMax"), unit(root, "budget")]).toEqual([" GBP", " EUR", " GBP"]);
    expect(root.textContent).toContain("not converted");
    expect(form(draftOf(LIST)).root.textContent).not.toContain("not converted");
  });

  it("passes on choices", () => {
    const { root, onDraft } = form(draftOf(LIST));
    root.querySelector<HTMLElement>('input[name="tiers"][value="micro"]')?.click();
    expect(onDraft).toHaveBeenCalledWith(expect.objectContaining({ tiers: ["micro"] }));
  });
});
