import type { ImportResult } from "../../core/shortlist/types";
import type { ErrorKey, InputOf } from "../messages/map";
import { send } from "../messages/send";
import { FORMAT } from "./export-all";

/** The background takes in so many creators at a time. */
const PART = 200;

/** `undo` names the change that takes back all that the file brought; empty where it brought nothing. */
export type BackupReply =
  | { ok: true; value: ImportResult & { undo: string } }
  | { ok: false; error: ErrorKey | "no-backup"; undo: string };

type Part = InputOf<"import.part">;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The file's content, or null when it is no backup of ours. */
function readBackup(text: string): Record<string, unknown> | null {
  try {
    const file: unknown = JSON.parse(text);
    return isObject(file) && file.format === FORMAT ? file : null;
  } catch {
    return null;
  }
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** What a file holds in parts that the background takes; what stands once comes first, so that creators find their lists. */
function partsOf(file: Record<string, unknown>, withSettings: boolean): Part[] {
  const creators = listOf(file.creators);
  const first: Part = {
    creators: creators.slice(0, PART),
    lists: listOf(file.lists),
    removedLists: listOf(file.removedLists),
    people: listOf(file.people),
    quarantine: listOf(file.quarantine),
    newer: listOf(file.newer),
    order: file.order ?? null,
    queue: file.queue ?? null,
    market: listOf(file.market),
    ...(withSettings ? { settings: file.settings ?? null, packs: listOf(file.packs) } : {}),
  };
  const parts = [first];
  for (let from = PART; from < creators.length; from += PART) {
    parts.push({ creators: creators.slice(from, from + PART), lists: [], people: [], quarantine: [] });
  }
  return parts;
}

/** Takes a backup in: creators are merged with those that are here, packs and settings (when wanted) replace them. */
export async function importBackup(text: string, withSettings: boolean): Promise<BackupReply> {
  const file = readBackup(text);
  if (!file) return { ok: false, error: "no-backup", undo: "" };
  const total: ImportResult = { added: 0, merged: 0, unchanged: 0, quarantined: 0, newer: 0, packs: 0, refused: 0 };
  let undo = "";
  for (const part of partsOf(file, withSettings)) {
    const reply = await send("import.part", undo === "" ? part : { ...part, joins: undo });
    // What was taken in before stays, and can be taken back.
    if (!reply.ok) return { ok: false, error: reply.error, undo };
    undo = reply.value.undo || undo;
    for (const name of ["added", "merged", "unchanged", "quarantined", "newer", "packs", "refused"] as const)
      total[name] += reply.value[name];
  }
  return { ok: true, value: { ...total, undo } };
}
