import type { StorageArea } from "../../../core/shortlist/store/area";
import { isObject } from "../../../core/shortlist/store/json";

/**
 * What the browser tests ask of storage, left under `KEY` in session storage: from call `from` on, at every `every`th
 * call, it throws as a broken or a full disk does, or never answers. Calls are counted anew for each `id`.
 */
export interface StorageFault {
  id: string;
  kind: "disk" | "quota" | "hang";
  from: number;
  every: number;
}

/** Names the fault, and where a test finds how many calls were made. */
const KEY = "e2e-storage-fault";
const CALLS = "e2e-storage-calls";

/** The browsers' own words: of a broken disk, and Chromium's of a really full one (Firefox says QuotaExceededError). */
const ERRORS = {
  disk: "IO error: 000003.log: Input/output error",
  quota: "IO error: .../000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 3::WritableFileAppend::8)",
};

function isFault(raw: unknown): raw is StorageFault {
  return isObject(raw) && typeof raw.id === "string" && typeof raw.from === "number" && typeof raw.every === "number";
}

/** Storage that fails when a browser test asks for it. Only the e2e build has it; a test checks that. */
export function faultyArea(area: StorageArea, session: StorageArea): StorageArea {
  let id = "";
  let calls = 0;
  const step = async <T>(name: string, call: () => Promise<T>): Promise<T> => {
    const fault = (await session.get([KEY]))[KEY];
    if (!isFault(fault)) return call();
    if (fault.id !== id) calls = 0;
    id = fault.id;
    calls += 1;
    const number = calls;
    const due = number >= fault.from && (number - fault.from) % fault.every === 0;
    // Set before it fails, so that a test knows when to kill the worker.
    await session.set({ [CALLS]: { id, calls: number, name, failed: due } });
    if (!due) return call();
    if (fault.kind === "hang") return new Promise(() => undefined);
    throw new Error(ERRORS[fault.kind]);
  };
  const { getKeys } = area;
  return {
    get: (keys) => step("get", () => area.get(keys)),
    set: (items) => step("set", () => area.set(items)),
    remove: (keys) => step("remove", () => area.remove(keys)),
    ...(getKeys === undefined ? {} : { getKeys: () => step("getKeys", () => getKeys.call(area)) }),
  };
}
