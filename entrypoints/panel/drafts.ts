import type { DraftName } from "../../components/panel/panel-actions";
import type { Reading } from "../../core/types/reading";
import { send } from "../messages/send";

/** A draft belongs to one creator in one list. */
export function draftKey(name: DraftName, reading: Reading, listId: string | null): string {
  return `${name}:${reading.platform}:${reading.handle}:${listId ?? ""}`;
}

/** Keeps a draft for the session; each key press is sent, since a popup may close at any moment. */
export function keepDraft(key: string, text: string): void {
  void send("draft.set", { key, text });
}

/** The draft that was kept, or "". */
export async function keptDraft(key: string): Promise<string> {
  const reply = await send("draft.get", { key });
  return reply.ok ? reply.value.text : "";
}
