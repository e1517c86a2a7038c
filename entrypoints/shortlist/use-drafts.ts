import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Drafts } from "../../components/shortlist/creator/creator-actions";
import { send } from "../messages/send";

function texts(json: string): Record<string, string> {
  try {
    const found: unknown = JSON.parse(json);
    if (typeof found !== "object" || found === null) return {};
    return Object.fromEntries(Object.entries(found).filter((entry) => typeof entry[1] === "string"));
  } catch {
    return {};
  }
}

/**
 * What was typed on a page and is not yet stored, kept for the session under one key: it is there again after the page
 * was left or closed. Null until it was read, since a field must not be typed in before.
 */
export function useDrafts(key: string): Drafts | null {
  const [held, setHeld] = useState<Record<string, string> | null>(null);
  const present = useRef<Record<string, string>>({});
  useEffect(() => {
    send("draft.get", { key }).then((reply) => {
      present.current = reply.ok ? texts(reply.value.text) : {};
      setHeld(present.current);
    });
  }, [key]);
  const set = useCallback(
    (name: string, text: string | null) => {
      const { [name]: _, ...rest } = present.current;
      if (text === null && _ === undefined) return;
      present.current = text === null ? rest : { ...rest, [name]: text };
      setHeld(present.current);
      const empty = Object.keys(present.current).length === 0;
      void send("draft.set", { key, text: empty ? "" : JSON.stringify(present.current) });
    },
    [key],
  );
  return held === null ? null : { texts: held, set };
}
