import type { ImportResult } from "../types";
import type { StoreDeps } from "./area";
import { PREFIX } from "./keys";
import { quarantineKey, readQuarantined } from "./quarantine";
import { allKeys } from "./rebuild";
import type { Tx } from "./tx";

/** An import in the making. */
export interface Importing {
  tx: Tx;
  deps: StoreDeps;
  result: ImportResult;
  /** Texts that are in quarantine already: the same file again adds nothing. */
  held: Set<string>;
}

/**
 * Looks at what is in quarantine, once an import.
 *
 * @example (await startHolding(tx, deps, result)).held.size // how many texts are in quarantine
 * @example (await startHolding(txOfEmptyArea, deps, result)).held.size // 0
 */
export async function startHolding(tx: Tx, deps: StoreDeps, result: ImportResult): Promise<Importing> {
  const keys = (await allKeys(deps.area)).filter((key) => key.startsWith(PREFIX.quarantine));
  const stored = keys.length === 0 ? {} : await tx.load(keys);
  return { tx, deps, result, held: new Set(keys.map((key) => readQuarantined(key, stored[key]).raw)) };
}

/**
 * Puts an entry of a file into quarantine, as the text it was.
 *
 * @example hold(state, "creator", "invalid", 7) // state.result.quarantined is one more
 * @example hold(state, "creator", "invalid", 7) // once more: counted, and not kept twice
 */
export function hold(
  { tx, deps, result, held }: Importing,
  what: string,
  problem: string,
  raw: unknown,
  text = JSON.stringify(raw) ?? "",
): void {
  result.quarantined += 1;
  if (held.has(text)) return;
  held.add(text);
  const key = what.startsWith("import:") ? what : `import:${what}:${deps.newId()}`;
  const at = deps.now();
  tx.setRaw(quarantineKey(`${key}:${held.size}`, at), { schema: 1, value: { key, at, problem, raw: text } });
}
