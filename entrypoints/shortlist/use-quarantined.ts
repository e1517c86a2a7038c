import { useCallback, useEffect, useState } from "preact/hooks";
import { send } from "../messages/send";
import { useChanges } from "./use-rows";

/** How many entries are held back because they cannot be read. Asked once the rows stand there, and after a rebuild. */
export function useQuarantined(ready: boolean): number {
  const [count, setCount] = useState(0);
  const load = useCallback(async () => {
    const reply = await send("quarantine.list", null);
    // A storage that does not answer is told by every other part of the page.
    if (reply.ok) setCount(reply.value.length);
  }, []);
  useEffect(() => {
    if (ready) load();
  }, [ready, load]);
  useChanges(({ all }) => {
    if (all) load();
  });
  return count;
}
