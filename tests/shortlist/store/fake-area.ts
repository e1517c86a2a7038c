import type { Exclusive, StorageArea, StoreDeps } from "../../../core/shortlist/store/area";

/** The worker died here: nothing after this call is ever run. */
export class Killed extends Error {}

/**
 * What happens at a call: it throws before or after its work, does half of it and throws, or the worker dies. Half of a
 * `set` is nothing, as in the browsers, which write all of it or none: a test of the killed browsers holds them to it.
 */
export type Fault = "throw" | "throw-after" | "half" | "kill" | "kill-after" | "kill-half";

export interface FakeArea extends StorageArea {
  /** What is stored, as JSON text by key. */
  data: Map<string, string>;
  calls: number;
  /** Names of the calls made, in order. */
  log: string[];
  /** Asked before each call with its number from 1. */
  fault: (call: number) => Fault | null;
}

/** Storage in memory that fails on demand. Values go through JSON and come back with sorted keys, as in a browser. */
export function fakeArea(start: Record<string, unknown> = {}): FakeArea {
  let dead = false;
  const put = (key: string, value: unknown) => area.data.set(key, JSON.stringify(value));
  const step = async (name: "get" | "set" | "remove", edits: (() => void)[]): Promise<void> => {
    if (dead) throw new Killed();
    area.calls += 1;
    area.log.push(name);
    const fault = area.fault(area.calls);
    if (fault === "throw") throw new Error("IO error");
    if (fault === "kill") {
      dead = true;
      throw new Killed();
    }
    const half = name === "set" ? 0 : Math.floor(edits.length / 2);
    const until = fault === "half" || fault === "kill-half" ? half : edits.length;
    for (const edit of edits.slice(0, until)) edit();
    if (fault === "kill-half" || fault === "kill-after") dead = true;
    if (fault !== null) throw dead ? new Killed() : new Error("IO error");
  };
  const area: FakeArea = {
    data: new Map(),
    calls: 0,
    log: [],
    fault: () => null,
    get: async (keys) => {
      await step("get", []);
      const wanted = keys ?? [...area.data.keys()];
      return Object.fromEntries(
        wanted.flatMap((key) => {
          const text = area.data.get(key);
          return text === undefined ? [] : [[key, JSON.parse(text)]];
        }),
      );
    },
    set: (items) =>
      step(
        "set",
        Object.entries(items).map(
          ([key, value]) =>
            () =>
              void put(key, value),
        ),
      ),
    remove: (keys) =>
      step(
        "remove",
        keys.map((key) => () => void area.data.delete(key)),
      ),
  };
  for (const [key, value] of Object.entries(start)) put(key, value);
  return area;
}

/** The same data in a new worker: nothing else survives. */
export function restarted(area: FakeArea): FakeArea {
  const next = fakeArea();
  next.data = new Map(area.data);
  return next;
}

/** One at a time, like a Web Lock. */
export function oneAtATime(): Exclusive {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}

/** A store over an area, with a clock that stands still until told. */
export function storeOver(area: StorageArea): StoreDeps & { time: number } {
  let given = 0;
  const prefix = `n${Math.floor(performance.now() * 1000)}`;
  const deps = {
    area,
    exclusive: oneAtATime(),
    time: Date.UTC(2026, 0, 10),
    now: () => deps.time,
    newId: () => {
      given += 1;
      return `${prefix}-${given}`;
    },
  };
  return deps;
}
