import type { PricePack, RatePack } from "../types/pack";
import { exportPack, type ImportIssue, importPack } from "./import-pack";
import { jsonLines } from "./json-lines";
import { PRICE_PACKS, RATE_PACKS } from "./shipped";

/** What is wrong with a pack of the scout's own: besides, a second reference table, or another id while it is edited. */
export type OwnPackIssue = Omit<ImportIssue, "reason"> & {
  reason: ImportIssue["reason"] | "reference-shipped" | "id-fixed";
};

export type OwnPackResult = { ok: true; pack: RatePack | PricePack } | { ok: false; issues: OwnPackIssue[] };

const SHIPPED: readonly string[] = [...RATE_PACKS, ...PRICE_PACKS].map((pack) => pack.id);

/**
 * Reads a pack that a scout adds or changes. Besides the checks of every pack it may not take the id of a shipped pack
 * or of one in `taken`, and it may not be a reference: the default table alone stands beside every comparison.
 *
 * @example importOwnPack(exportPack({ ...REFERENCE_PACK, id: "mine" })) // issues: [{ path: "role", … }]
 * @example importOwnPack(exportPack(pack), [pack.id]) // issues: [{ path: "id", reason: "duplicate-id", … }]
 */
export function importOwnPack(text: string, taken: readonly string[] = []): OwnPackResult {
  const read = importPack(text, [...SHIPPED, ...taken]);
  if (!read.ok || read.pack.type === "prices" || read.pack.role === "lead") return read;
  const found = jsonLines(text.replace(/^\ufeff/u, ""));
  const line = found.ok ? (found.lines.get("role") ?? 1) : 1;
  return { ok: false, issues: [{ line, path: "role", reason: "reference-shipped" }] };
}

/** A pack as it is kept; its text is that of a file. */
export interface KeptPack {
  id: string;
  type: "rate" | "price";
  name: string;
  json: string;
}

/**
 * The form in which a checked pack is kept: every band written out, nothing left to defaults.
 *
 * @example keptPack(pack).json === exportPack(pack) // true
 * @example keptPack(pricePack).type // "price"
 */
export function keptPack(pack: RatePack | PricePack): KeptPack {
  return { id: pack.id, type: pack.type === "rates" ? "rate" : "price", name: pack.name, json: exportPack(pack) };
}
