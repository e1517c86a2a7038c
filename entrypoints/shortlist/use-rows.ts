import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { rowOf } from "../../core/shortlist/row";
import type { Row } from "../../core/shortlist/types";
import { isChange } from "../messages/is-change";
import type { ChangeEvent, ErrorKey } from "../messages/map";
import { send } from "../messages/send";
import { type Loaded, loadRows, withRows } from "./load-rows";

/** Up to so many creators are asked for by name; beyond it the whole index is faster. */
const BY_NAME = 24;

/** Calls back after each change of the store, from wherever it came. */
export function useChanges(onChange: (change: ChangeEvent) => void): void {
  const held = useRef(onChange);
  held.current = onChange;
  useEffect(() => {
    const listen = (message: unknown) => {
      if (isChange(message)) held.current(message);
      return undefined;
    };
    browser.runtime.onMessage.addListener(listen);
    return () => browser.runtime.onMessage.removeListener(listen);
  }, []);
}

/** Every row of the index, the trash among them, kept as the store has it. Null while the first part is on its way. */
export function useRows(onError: (error: ErrorKey) => void): Loaded | null {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const present = useRef<Loaded | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());

  const show = useCallback((next: Loaded) => {
    present.current = next;
    setLoaded(next);
  }, []);

  const loadAll = useCallback(async () => {
    const reply = await loadRows((first) => {
      if (present.current === null) show(first);
    });
    if (reply.ok) show(reply.value);
    else onError(reply.error);
  }, [show, onError]);

  const renew = useCallback(
    async (ids: string[]) => {
      const reply = await send("creator.many", { ids });
      if (!reply.ok || reply.value.unread.length > 0) return loadAll();
      const changed = new Map<string, Row | null>(reply.value.missing.map((id) => [id, null]));
      for (const creator of reply.value.creators) changed.set(creator.id, rowOf(creator));
      if (present.current) show(withRows(present.current, changed));
    },
    [show, loadAll],
  );

  // One after the other: an older answer must never come over a newer one.
  const enqueue = useCallback((work: () => Promise<void>) => {
    queue.current = queue.current.then(work, work);
  }, []);

  useEffect(() => enqueue(loadAll), [enqueue, loadAll]);
  useChanges(({ all, creatorIds }) => {
    if (all || creatorIds.length > BY_NAME) enqueue(loadAll);
    else if (creatorIds.length > 0) enqueue(() => renew(creatorIds));
  });
  return loaded;
}
