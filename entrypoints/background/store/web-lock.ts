import type { Exclusive } from "../../../core/shortlist/store/area";

/** One writer over all contexts of the extension. A killed worker gives its lock back. */
export function webLock(locks: LockManager, name: string): Exclusive {
  // The lock hands through what the work gives back.
  return <T>(work: () => Promise<T>) => locks.request(name, work) as Promise<T>;
}
