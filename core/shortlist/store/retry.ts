import type { StorageArea } from "./area";
import { diskError } from "./disk-error";

/** A disk that refuses three times in a row will not be talked round. */
const ATTEMPTS = 3;

async function persist<T>(call: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call();
    } catch (error) {
      // No room stays no room.
      if (attempt === ATTEMPTS || diskError(error) === "quota") throw error;
    }
  }
}

/**
 * An area that asks again when the browser refuses for a moment: every call writes or reads whole values, so a second
 * time does no harm.
 *
 * @example await retrying(areaThatFailsEveryThirdCall).set({ a: 1 }) // stored
 * @example await retrying(brokenArea).get(["a"]) // rejects after three attempts
 */
export function retrying(area: StorageArea): StorageArea {
  const { getKeys } = area;
  return {
    get: (keys) => persist(() => area.get(keys)),
    set: (items) => persist(() => area.set(items)),
    remove: (keys) => persist(() => area.remove(keys)),
    ...(getKeys === undefined ? {} : { getKeys: () => persist(() => getKeys.call(area)) }),
  };
}
