// @vitest-environment happy-dom
import { beforeAll, describe, expect, it, vi } from "vitest";
import { PeopleView } from "../../../components/shortlist/people/people-view";
import { QuarantineView } from "../../../components/shortlist/trash/quarantine-view";
import { TrashView } from "../../../components/shortlist/trash/trash-view";
import { summarise } from "../../../core/shortlist/people/propose";
import { rowOf } from "../../../core/shortlist/row";
import { shortlistCreators } from "../../e2e/support/shortlist-creators";
import { DAY, NOW } from "../../shortlist/factories";
import { installEnglish } from "../../support/words";
import { draw, part } from "../render";

beforeAll(installEnglish);

const creators = shortlistCreators(NOW);
const rows = creators.map(rowOf);
const press = (root: HTMLElement, action: string) =>
  root.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe("people", () => {
  const [ada, , , dora] = creators;
  if (!ada || !dora) throw new Error("no creators");
  const pair = { id: "p", name: "Ada", creatorIds: [ada.id, dora.id], confirmedAt: NOW };
  const view = (norms: Record<string, number>, person = pair) => {
    const given = { onMore: vi.fn(), onConfirm: vi.fn(), onDismiss: vi.fn(), onSplit: vi.fn(), onSplitOne: vi.fn() };
    const root = draw(
      <PeopleView
        proposals={[{ creatorIds: [ada.id, dora.id], because: "bio-link", evidence: "tiktok.example/ada" }]}
        people={[person]}
        summaries={new Map([["p", summarise(person, [ada, dora], norms)]])}
        rows={new Map(rows.map((row) => [row.id, row]))}
        most={50}
        {...given}
      />,
    );
    return { root, given };
  };

  it("says plainly what the reach means, and that no account is the strongest without a norm", () => {
    const { root } = view({});
    expect(part(root, "reach")).toBe("Reaches 1.9M to 1.91M people");
    expect(root.textContent).toContain("How many follow both is not known");
    expect(root.textContent).toContain("No strongest account");
  });

  it("names the strongest account against its own norm", () => {
    const { root } = view({ [ada.id]: 820, [dora.id]: 760_000 });
    expect(root.querySelector(`[data-account="${ada.id}"]`)?.textContent).toContain("2 times its own norm");
    expect(root.querySelector(`[data-account="${ada.id}"]`)?.textContent).toContain("strongest account");
    expect(root.querySelector(`[data-account="${dora.id}"]`)?.textContent).not.toContain("strongest");
  });

  it("confirms under a name, dismisses, takes apart", () => {
    const { root, given } = view({});
    expect(root.textContent).toContain("One profile links to the other: tiktok.example/ada");
    press(root, "confirm");
    press(root, "dismiss");
    press(root, "split");
    expect(given.onConfirm.mock.calls[0]?.[1]).toBe("Ada Bakes");
    expect(given.onDismiss).toHaveBeenCalledOnce();
    expect(given.onSplit).toHaveBeenCalledWith(pair);
  });

  it("splits one account off where two stay, and takes a pair apart as a whole", () => {
    const [, bruno] = creators;
    const three = { ...pair, creatorIds: [...pair.creatorIds, bruno?.id ?? ""] };
    const { root, given } = view({}, three);
    root.querySelector<HTMLElement>(`[aria-label="Split @${bruno?.handle} off Ada"]`)?.click();
    expect(given.onSplitOne).toHaveBeenCalledWith(three, bruno?.id);
    expect(view({}).root.querySelector('[data-action="split-one"]')).toBeNull();
  });
});

describe("the trash", () => {
  const removed = rows.map((row, at) => ({ ...row, removedAt: at < 3 ? NOW - at * DAY : null }));
  const view = (over = {}) => {
    const given = {
      onRestore: vi.fn(),
      onErase: vi.fn(),
      onEmpty: vi.fn(),
      onRestoreList: vi.fn(),
      onEraseList: vi.fn(),
    };
    const clock = { forgetAfterDays: null, emptyTrashAfterDays: 30 };
    const root = draw(<TrashView rows={removed} lists={[]} clock={clock} now={NOW} {...given} {...over} />);
    return { root, given };
  };

  it("restores one, several, all", async () => {
    const { root, given } = view();
    root.querySelector<HTMLElement>("[data-trashed] [data-action=restore]")?.click();
    expect(given.onRestore).toHaveBeenLastCalledWith([removed[0]?.id]);
    for (const box of [...root.querySelectorAll<HTMLElement>("[data-trashed] input")].slice(0, 2)) {
      box.click();
      await turn();
    }
    press(root, "restore-chosen");
    expect(given.onRestore.mock.lastCall?.[0]).toHaveLength(2);
    root.querySelector<HTMLElement>("input[name=all]")?.click();
    await turn();
    press(root, "restore-chosen");
    expect(given.onRestore.mock.lastCall?.[0]).toHaveLength(3);
  });

  it("empties only after it asked once more", async () => {
    const { root, given } = view();
    press(root, "empty-trash");
    await turn();
    expect(given.onEmpty).not.toHaveBeenCalled();
    expect(root.querySelector("[role=alertdialog]")?.textContent).toContain("3 creators? This cannot be taken back.");
    press(root, "empty-trash-yes");
    expect(given.onEmpty).toHaveBeenCalledOnce();
  });

  it("brings a removed list back, and erases it only after it asked once more", async () => {
    const spring = { id: "l1", name: "Spring", removedAt: NOW - DAY, creators: 2 };
    const { root, given } = view({ rows: [], lists: [spring] });
    expect(part(root, "trash-empty")).toBeNull();
    expect(part(root, "removed-lists")).toContain("2 creators");
    press(root, "restore-list");
    expect(given.onRestoreList).toHaveBeenCalledWith(spring);
    press(root, "erase-list");
    await turn();
    expect(given.onEraseList).not.toHaveBeenCalled();
    press(root, "erase-list-yes");
    expect(given.onEraseList).toHaveBeenCalledWith(spring);
  });

  it("names the lists that go too when the trash is emptied", async () => {
    const { root } = view({ lists: [{ id: "l1", name: "Spring", removedAt: NOW, creators: 0 }] });
    press(root, "empty-trash");
    await turn();
    expect(root.querySelector("[role=alertdialog]")?.textContent).toContain("3 creators, Spring?");
  });

  it("tells what the clock forgets and when, and who it keeps", () => {
    const clock = part(view().root, "clock") ?? "";
    expect(clock).toContain("Creators on no list are never forgotten by themselves.");
    expect(clock).toContain("What is in the trash is erased after 30 days.");
    expect(view().root.querySelectorAll("[data-due]")).toHaveLength(3);
    const loose = removed.map((row) => ({ ...row, removedAt: null, lists: {}, updatedAt: NOW - 25 * DAY }));
    const both = view({ rows: loose, clock: { forgetAfterDays: 30, emptyTrashAfterDays: null } }).root;
    expect(part(both, "soon")).toBe("Within a week: 5");
    expect(part(both, "clock")).toContain("The trash is never emptied by itself.");
  });
});

describe("the quarantine", () => {
  it("names what could not be read and why, what is newer, and how the store is", () => {
    const given = { onExport: vi.fn(), onRebuild: vi.fn() };
    const health = { creators: 4, removed: 1, quarantined: 1, newer: ["x:future"], pending: true };
    const entries = [{ key: "c:x:broken", at: NOW, problem: "memberships.a.status: invalid option", raw: "{}" }];
    const root = draw(<QuarantineView health={health} entries={entries} {...given} />);
    expect(root.querySelector('[data-held="c:x:broken"]')?.textContent).toContain("memberships.a.status");
    expect(root.querySelector('[data-newer="x:future"]')?.textContent).toContain("Written by a newer Scoutlens");
    expect(part(root, "health")).toContain("The disk refused in the middle");
    press(root, "export-quarantine");
    press(root, "rebuild");
    expect(given.onExport).toHaveBeenCalledOnce();
    expect(given.onRebuild).toHaveBeenCalledOnce();
  });

  it("says that all is well only after every entry was looked at", () => {
    const given = { onExport: vi.fn(), onRebuild: vi.fn() };
    expect(draw(<QuarantineView health={null} entries={[]} {...given} />).textContent).not.toContain("Everything");
    const health = { creators: 0, removed: 0, quarantined: 0, newer: [], pending: false };
    expect(draw(<QuarantineView health={health} entries={[]} {...given} />).textContent).toContain("Everything could");
  });
});
