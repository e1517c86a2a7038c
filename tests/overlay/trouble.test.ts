// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { ErrorKey } from "../../entrypoints/messages/map";
import { makeActions } from "../../entrypoints/overlay.content/actions";
import { makeModel } from "../../entrypoints/overlay.content/model";
import { VIEWS } from "../../scripts/gallery/states";

const replies: unknown[] = [];
vi.mock("../../entrypoints/messages/send", () => ({ send: async () => replies.shift() }));

const seen = Object.values(VIEWS)[0];

/** The buttons over a page whose creator gets known once the background was asked again. */
function page(knownAfterwards: boolean) {
  if (!seen) throw new Error("no state to show");
  const { reading, insight, activeList } = seen;
  const never = { doNotWorkWith: null, exclusivity: null, memberships: [] };
  let known: object | null = null;
  const model = makeModel("tiktok");
  const stand = () => ({ now: { reading, known, activeList }, insight });
  const actions = makeActions({
    model,
    // Only what stands on the page is asked of the reader and nothing of the lists.
    reader: { stand } as unknown as Parameters<typeof makeActions>[0]["reader"],
    lists: {} as unknown as Parameters<typeof makeActions>[0]["lists"],
    renew: async () => {
      if (knownAfterwards) known = { ...never, memberships: [{ listId: "list" }] };
      return true;
    },
    readGrid: () => undefined,
    look: () => undefined,
    startDrag: () => undefined,
  });
  return { model, actions };
}

async function saved({ model, actions }: ReturnType<typeof page>, error: ErrorKey): Promise<string> {
  replies.push({ ok: false, error });
  actions.save();
  await vi.waitFor(() => expect(model.deed.value.state).not.toBe("busy"));
  await Promise.resolve();
  return model.deed.value.state;
}

beforeEach(() => {
  replies.length = 0;
});

describe("the words of a trouble", () => {
  it.each(["slow", "interrupted", "pending"] as const)(
    "go when it was %s and the change has arrived",
    async (error) => {
      const there = page(true);
      await saved(there, error);
      await vi.waitFor(() => expect(there.model.deed.value).toEqual({ state: "idle" }));
    },
  );

  it("stay while nobody knows whether the change arrives, and go when the background has said so", async () => {
    const there = page(false);
    expect(await saved(there, "slow")).toBe("trouble");
    await there.actions.told();
    expect(there.model.deed.value).toEqual({ state: "idle" });
  });

  it("stay when there was no room, whatever else changes", async () => {
    const there = page(false);
    expect(await saved(there, "quota")).toBe("trouble");
    await there.actions.told();
    expect(there.model.deed.value).toEqual({ state: "trouble", trouble: "quota" });
  });

  it("go when what is known changes all the same", async () => {
    const there = page(true);
    expect(await saved(there, "quota")).toBe("trouble");
    await there.actions.told();
    expect(there.model.deed.value).toEqual({ state: "idle" });
  });
});
