// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { makeReader } from "../../entrypoints/overlay.content/reader";
import { makeStopwatch } from "../../entrypoints/overlay.content/stopwatch";
import { inStretches, pageTurn } from "../../entrypoints/overlay.content/stretches";
import { subjectOf } from "../../entrypoints/overlay.content/subject";
import { sampleSite } from "../../scripts/sample/site";

const sent: { message: string; input: unknown }[] = [];
vi.mock("../../entrypoints/messages/send", () => ({
  send: async (message: string, input: unknown) => {
    sent.push({ message, input });
    return { ok: false, error: "unexpected" };
  },
}));
// The browser's detector is asked only for texts that are long enough.
vi.mock("webextension-polyfill", () => ({
  default: { i18n: { detectLanguage: async () => ({ isReliable: false, languages: [] }) } },
}));

const MIRA = "https://www.tiktok.com/@mira.bakes";
const TOMAS = "https://www.tiktok.com/@tomas.trails";

let clock = 0;

/** A clock that stands still but for what a step takes. */
beforeEach(() => {
  clock = 0;
  sent.length = 0;
  vi.spyOn(performance, "now").mockImplementation(() => clock);
});

afterEach(() => vi.restoreAllMocks());

function* work(times: readonly number[]) {
  for (const time of times) {
    clock += time;
    yield;
  }
  return "done";
}

/** How long the page had to wait each time. */
async function stretches(times: readonly number[], most = Number.POSITIVE_INFINITY) {
  const lengths: number[] = [];
  let began = 0;
  const result = await inStretches(work(times), {
    stopwatch: makeStopwatch(),
    goOn: () => lengths.length < most,
    turn: async () => {
      lengths.push(clock - began);
      began = clock;
    },
  });
  return { lengths, result };
}

describe("work in stretches", () => {
  it("gives the page its turn after a few milliseconds, however much there is to do", async () => {
    const { lengths, result } = await stretches(Array.from({ length: 100 }, () => 1));
    expect(lengths.length).toBeGreaterThan(10);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(6);
    expect(result).toEqual({ done: true, value: "done", paused: true });
  });

  it("is not interrupted while it is short", async () => {
    expect(await stretches([1, 1, 1])).toEqual({ lengths: [], result: { done: true, value: "done", paused: false } });
  });

  it("stops where it is when it is told to", async () => {
    expect((await stretches([8, 8, 8, 8], 2)).result).toEqual({ done: false });
    expect(clock).toBe(16);
  });

  it("gives turns in browsers without a scheduler of their own", async () => {
    await expect(pageTurn()).resolves.toBeUndefined();
  });
});

describe("a reading with pauses", () => {
  const site = sampleSite(Date.now());
  const show = (url: string) => {
    document.documentElement.innerHTML = /<html[^>]*>([\s\S]*)<\/html>/.exec(site(url) ?? "")?.[1] ?? "";
  };
  const mira = subjectOf(MIRA);

  /** Reads Mira's page; at each turn of the page `happen` may change it and says whether it is still hers. */
  async function read(happen: (turn: number) => boolean) {
    if (!mira) throw new Error("no subject");
    show(MIRA);
    // Every look at the clock costs: each step ends a stretch.
    vi.spyOn(performance, "now").mockImplementation(() => {
      clock += 10;
      return clock;
    });
    const reader = makeReader(document, makeStopwatch());
    let turn = 0;
    const stand = await reader.read(MIRA, mira, () => {
      turn += 1;
      return happen(turn);
    });
    return { stand, turns: turn, reader };
  }

  it("is whole when nothing happens", async () => {
    const { stand, turns } = await read(() => true);
    expect(stand).toMatchObject({ state: "ready", now: { reading: { handle: "mira.bakes" } } });
    expect(turns).toBeGreaterThan(10);
    expect(sent.map(({ message }) => message)).toContain("reading.report");
  });

  it("is dropped when the page becomes another creator's in the middle, before or after its address", async () => {
    for (const at of [1, 5, 14]) {
      const silent = await read((turn) => {
        if (turn === at) show(TOMAS);
        return true;
      });
      expect(silent.stand, `changed at turn ${at}`).toBe("moved-on");
      expect(silent.reader.stand()).toBeNull();
      const told = await read((turn) => turn < at);
      expect(told.stand).toBe("moved-on");
    }
    expect(sent).toEqual([]);
  });
});
