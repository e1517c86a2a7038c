import { rebuildStore } from "../../../core/shortlist/store/transact";
import type { Result } from "../../../core/shortlist/types";
import type { BackgroundDeps } from "../deps";

/** Reads through the index; a damaged one is mended and read again. */
export async function mended<T>(deps: BackgroundDeps, read: () => Promise<Result<T>>): Promise<Result<T>> {
  const first = await read();
  if (first.ok || first.error !== "damaged") return first;
  const rebuilt = await rebuildStore(deps.store);
  return rebuilt.ok ? read() : rebuilt;
}
