import type { BrokenPack, PackSaved, PackView } from "../../components/options/options-actions";
import { t } from "../../components/words";
import { jsonLines } from "../../core/benchmarks/json-lines";
import { importOwnPack, type OwnPackIssue } from "../../core/benchmarks/own-pack";
import { PRICE_PACKS, RATE_PACKS } from "../../core/benchmarks/shipped";
import type { StoredPack } from "../../core/shortlist/types";
import { send } from "../messages/send";
import { told } from "./told";

const SHIPPED: PackView[] = [...RATE_PACKS, ...PRICE_PACKS].map((pack) => ({ pack, own: false }));

/** All packs in order of trust: the scout's own lead. */
export function packViews(stored: readonly StoredPack[]): PackView[] {
  const own = stored.flatMap(({ json }): PackView[] => {
    const read = importOwnPack(json);
    return read.ok ? [{ pack: read.pack, own: true }] : [];
  });
  return [...own, ...SHIPPED];
}

/** Stored packs that are none, each with the first thing that is wrong. */
export function brokenPacks(stored: readonly StoredPack[]): BrokenPack[] {
  return stored.map(({ id, name, json }) => {
    const read = importOwnPack(json);
    return { id, name, issue: read.ok ? null : (read.issues[0] ?? null) };
  });
}

/** An own pack keeps its id while it is edited: what is switched off is named by it. */
function otherId(text: string): OwnPackIssue {
  const found = jsonLines(text);
  return { line: found.ok ? (found.lines.get("id") ?? 1) : 1, path: "id", reason: "id-fixed" };
}

/** Checks the text of a pack and keeps it; a bad one changes nothing. */
export async function saveOwnPack(
  text: string,
  editing: string | null,
  stored: readonly StoredPack[],
): Promise<PackSaved> {
  const taken = stored.map(({ id }) => id).filter((id) => id !== editing);
  const read = importOwnPack(text, taken);
  if (!read.ok) return { saved: false, issues: read.issues };
  if (editing !== null && read.pack.id !== editing) return { saved: false, issues: [otherId(text)] };
  const saved = told(await send("pack.save", { json: text }), t("options_pack_saved", read.pack.name));
  return { saved, issues: [] };
}
