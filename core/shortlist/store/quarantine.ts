import type { Quarantined } from "../types";
import { isObject } from "./json";
import { PREFIX } from "./keys";

/**
 * Where an entry that cannot be read is kept.
 *
 * @example quarantineKey("c:x:a", 5) // "q:5:c:x:a"
 * @example quarantineKey("", 0) // "q:0:"
 */
export const quarantineKey = (key: string, at: number): string => `${PREFIX.quarantine}${at}:${key}`;

/**
 * The entry as it was, with what is wrong with it.
 *
 * @example quarantined("c:x:a", 5, "invalid", 7).value.raw // "7"
 * @example quarantined("c:x:a", 5, "invalid", undefined).value.raw // ""
 */
export function quarantined(key: string, at: number, problem: string, raw: unknown): { schema: 1; value: Quarantined } {
  return { schema: 1, value: { key, at, problem, raw: JSON.stringify(raw) ?? "" } };
}

/**
 * Reads one entry of the quarantine, whatever its state: it is the last resort and must always show.
 *
 * @example readQuarantined("q:5:c:x:a", { schema: 1, value: { key: "c:x:a", at: 5, problem: "p", raw: "7" } }).key // "c:x:a"
 * @example readQuarantined("q:5:c:x:a", "nonsense").raw // '"nonsense"'
 */
export function readQuarantined(storageKey: string, raw: unknown): Quarantined {
  const value = isObject(raw) && isObject(raw.value) ? raw.value : {};
  return {
    key: typeof value.key === "string" ? value.key : storageKey,
    at: typeof value.at === "number" ? value.at : 0,
    problem: typeof value.problem === "string" ? value.problem : "unknown",
    raw: typeof value.raw === "string" ? value.raw : (JSON.stringify(raw) ?? ""),
  };
}
