import type { DraftName } from "../../components/panel/panel-actions";
import type { Reading } from "../../core/types/reading";
import { send } from "../messages/send";

/** A draft belongs to one creator in one list. */
export function draftKey(name: DraftName, reading: Reading, listId: string | null): string {
  return `${name}:${reading.platform}:${reading.handle}:${listId ?? ""}`;
}

/** Takes away what was typed, for the list and from before there was one. */
export function dropDraft(name: DraftName, reading: Reading, listId: string | null): void {
  for (const list of new Set([listId, null])) keepDraft(draftKey(name, reading, list), "");
}

/** Keeps a draft for the session; each key press is sent, since a popup may close at any moment. */
export function keepDraft(key: string, text: string): void {
  void send("draft.set", { key, text });
}

/** The draft for a list, or the one typed while there was none: the first decision makes the first list meanwhile. */
export async function draftOf(name: DraftName, reading: Reading, listId: string | null): Promise<string> {
  const own = await keptDraft(draftKey(name, reading, listId));
  return own === "" && listId !== null ? keptDraft(draftKey(name, reading, null)) : own;
}

/** The draft that was kept, or "". */
async function keptDraft(key: string): Promise<string> {
  const reply = await send("draft.get", { key });
  return reply.ok ? reply.value.text : "";
}
