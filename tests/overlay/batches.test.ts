// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Batches, watchPage } from "../../entrypoints/overlay.content/batches";

const FRAME = 16;

let stop = new AbortController();
let hidden = false;
let readings: number[] = [];
let looked = 0;
let batches: Batches;

/** Watches the document with readings that take so long, in milliseconds of the page's own time. */
function watch(cost: number): void {
  const own = () => {
    looked += 1;
    return false;
  };
  batches = watchPage(document, stop.signal, own, async () => {
    readings.push(performance.now());
    vi.advanceTimersByTime(cost);
    return cost;
  });
}

/** A page that changes twenty nodes in every frame. */
async function churn(milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    document.body.replaceChildren(...Array.from({ length: 20 }, () => document.createElement("p")));
    await vi.advanceTimersByTimeAsync(FRAME);
  }
}

function turn(away: boolean): void {
  hidden = away;
  document.dispatchEvent(new Event("visibilitychange"));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  stop = new AbortController();
  hidden = false;
  readings = [];
  looked = 0;
  vi.spyOn(document, "hidden", "get").mockImplementation(() => hidden);
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("watching a page", () => {
  it("reads a page that never rests at most once in 400 ms", async () => {
    watch(2);
    await churn(4_000);
    expect(readings.length).toBeGreaterThanOrEqual(8);
    expect(readings.length).toBeLessThanOrEqual(10);
  });

  it("takes at most a tenth of the page's time, however long a reading takes", async () => {
    watch(200);
    await churn(10_000);
    const gaps = readings.slice(1).map((at, index) => at - (readings[index] ?? 0));
    expect(readings.length).toBeGreaterThanOrEqual(4);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2_000);
  });

  it("does not even look at changes while a reading is due anyway", async () => {
    watch(2);
    await churn(4_000);
    // One look that asks for the next reading, and none for the hundreds of changes until then.
    expect(looked).toBeGreaterThan(0);
    expect(looked).toBeLessThanOrEqual(readings.length + 1);
  });

  it("neither looks nor reads while the tab is hidden, and reads once when it shows again", async () => {
    watch(2);
    await churn(1_000);
    turn(true);
    await churn(FRAME);
    const before = { readings: readings.length, looked };
    await churn(5_000);
    batches.soon();
    await vi.advanceTimersByTimeAsync(2_000);
    expect({ readings: readings.length, looked }).toEqual(before);
    turn(false);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(readings).toHaveLength(before.readings + 1);
  });

  it("reads again what changed while a reading waited for the background", async () => {
    let done = (_spent: number) => {};
    let begun = 0;
    const read = () => {
      begun += 1;
      return new Promise<number>((resolve) => {
        done = resolve;
      });
    };
    watchPage(document, stop.signal, () => false, read);
    await churn(FRAME * 3);
    expect(begun).toBe(1);
    await churn(1_000);
    expect(begun).toBe(1);
    done(1);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(begun).toBe(2);
  });

  it("stops for good when it is told to", async () => {
    watch(2);
    await churn(1_000);
    stop.abort();
    const before = readings.length;
    await churn(2_000);
    batches.soon();
    await churn(1_000);
    expect(readings).toHaveLength(before);
  });
});
