import { useCallback, useEffect, useState } from "preact/hooks";
import type { ChangeEvent, ErrorKey, InputOf, MessageName, OutputOf } from "../messages/map";
import { send } from "../messages/send";
import { useChanges } from "./use-rows";

/** What the background answers, asked again after each change that concerns it; null before the first answer. */
export function useAnswer<N extends MessageName>(
  message: N,
  input: InputOf<N>,
  concerns: (change: ChangeEvent) => boolean,
  onError: (error: ErrorKey) => void,
): OutputOf<N> | null {
  const [answer, setAnswer] = useState<OutputOf<N> | null>(null);
  const load = useCallback(async () => {
    const reply = await send(message, input);
    // In a function: an answer is never one itself, which only the types do not say.
    if (reply.ok) setAnswer(() => reply.value);
    else onError(reply.error);
  }, [message, input, onError]);
  useEffect(() => {
    load();
  }, [load]);
  useChanges((change) => {
    if (concerns(change)) load();
  });
  return answer;
}
