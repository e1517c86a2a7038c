// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { Candidate } from "../../../components/shortlist/client-file/candidate-part";
import { ClientFileDialog } from "../../../components/shortlist/client-file/client-file-dialog";
import { cellOf } from "../../../components/shortlist/table/cells";
import { FIRST_PARTS, type FileChoice } from "../../../core/client-file/document";
import { rowOf } from "../../../core/shortlist/row";
import type { ClientAnswer } from "../../../core/shortlist/types";
import { aCreator, aMembership, NOW } from "../../shortlist/factories";
import { installEnglish } from "../../support/words";
import { draw } from "../render";

beforeAll(installEnglish);

const candidate = (id: string, over: Partial<Candidate> = {}): Candidate => ({
  id,
  name: id.toUpperCase(),
  handle: id,
  note: "",
  signals: [],
  signalsOld: false,
  ...over,
});

function dialog(candidates: Candidate[], tooMany = false) {
  const onSave = vi.fn<(choice: FileChoice) => void>();
  const onClose = vi.fn<(choice: FileChoice) => void>();
  const first: FileChoice = {
    title: "Spring",
    message: "",
    parts: [...FIRST_PARTS],
    entries: candidates.map(({ id, note }) => ({ id, note, signals: [] })),
  };
  const root = draw(
    <ClientFileDialog first={first} candidates={candidates} tooMany={tooMany} onSave={onSave} onClose={onClose} />,
  );
  const tick = (selector: string) => act(() => root.querySelector<HTMLInputElement>(selector)?.click());
  const save = () => act(() => root.querySelector<HTMLElement>('[data-action="save-client-file"]')?.click());
  return { root, tick, save, onSave, onClose };
}

describe("the dialog of the client's file", () => {
  it("starts without contact and without any signal", async () => {
    const { root, save, onSave } = dialog([candidate("ada", { signals: ["one-hit"] })]);
    const ticked = [...root.querySelectorAll<HTMLInputElement>('input[name="client-part"]:checked')];
    expect(ticked.map(({ value }) => value)).not.toContain("contact");
    expect(root.querySelector<HTMLInputElement>('input[name="client-signal"]')?.checked).toBe(false);
    await save();
    expect(onSave.mock.calls[0]?.[0].entries).toEqual([{ id: "ada", note: "", signals: [] }]);
  });

  it("hands over exactly what was ticked, creator by creator", async () => {
    const { tick, save, onSave } = dialog([
      candidate("ada", { signals: ["one-hit"] }),
      candidate("bruno", { signals: ["one-hit"] }),
      candidate("carla"),
    ]);
    await tick('[data-candidate="bruno"] input[name="client-signal"]');
    await tick('[data-candidate="carla"] input[name="client-creator"]');
    await tick('input[value="price"]');
    await save();
    const choice = onSave.mock.calls[0]?.[0];
    expect(choice?.entries.map(({ id, signals }) => [id, signals])).toEqual([
      ["ada", []],
      ["bruno", ["one-hit"]],
    ]);
    expect(choice?.parts).not.toContain("price");
  });

  it("saves no file of nobody, and says when signals or creators are missing", async () => {
    const { root, tick } = dialog([candidate("ada", { signalsOld: true })], true);
    expect(root.textContent).toContain("read the profile again");
    expect(root.textContent).toContain("at most 200");
    await tick('input[name="client-creator"]');
    expect(root.querySelector<HTMLButtonElement>('[data-action="save-client-file"]')?.disabled).toBe(true);
  });
});

describe("the column of the client", () => {
  const cell = (clientAnswers: ClientAnswer[], listId: string | null = "l1") => {
    const row = rowOf(aCreator({ memberships: { l1: aMembership({ clientAnswers }) } }));
    const nothing = () => undefined;
    const context = { listId, now: NOW, tab: -1 as const, onStatus: nothing, onNote: nothing, onOpen: nothing };
    return draw(<div>{cellOf("client", row, context)}</div>).textContent;
  };
  const answer: ClientAnswer = { choice: "backup", reason: "if Ada declines", by: "Ida", at: NOW };

  it("says the newest answer with reason, name and day, and a dash where there is none", () => {
    expect(cell([{ ...answer, choice: "approve", at: 0 }, answer])).toBe("Backup if Ada declines · Ida · Jan 10, 2026");
    expect([cell([]), cell([answer], null)]).toEqual(["–", "–"]);
  });
});
