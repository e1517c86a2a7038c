import { signal } from "@preact/signals";
import type { OptionsMessage } from "../../components/options/options-actions";
import { code, maybe, t } from "../../components/words";
import type { Reply } from "../messages/map";

const NOTHING: OptionsMessage = { text: "", undo: false };

/** What the page says of the last deed. */
export const message = signal<OptionsMessage>(NOTHING);

/** The change that "Undo" takes back. */
export const undoable = signal<string | null>(null);

/** Says a sentence that nothing can take back. */
export function say(text: string): void {
  undoable.value = null;
  message.value = { ...NOTHING, text };
}

/** Says what came of it, with the way back where there is one; true when it was done. */
export function told(reply: Reply<object | null> & { undo?: string }, done: string): boolean {
  if (!reply.ok) {
    say(maybe(`error_${code(reply.error)}`) ?? t("error_unexpected"));
    // Of what was done in parts, those before the one that failed.
    if (reply.undo) {
      undoable.value = reply.undo;
      message.value = { ...message.value, undo: true };
    }
    return false;
  }
  const { value } = reply;
  // An empty name stands for a change that changed nothing.
  undoable.value = value && "undo" in value && typeof value.undo === "string" ? value.undo || null : null;
  message.value = { text: done, undo: undoable.value !== null };
  return true;
}
