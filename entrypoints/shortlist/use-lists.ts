import { useCallback, useEffect, useState } from "preact/hooks";
import type { List, Settings } from "../../core/shortlist/types";
import type { ErrorKey, OutputOf } from "../messages/map";
import { send } from "../messages/send";
import { useChanges } from "./use-rows";

export interface ListsAndSettings {
  lists: List[];
  activeId: string | null;
  settings: Settings | null;
  /** True as soon as the lists were read. */
  ready: boolean;
}

/** Lists and settings, kept as the store has them. */
export function useLists(onError: (error: ErrorKey) => void): ListsAndSettings {
  const [lists, setLists] = useState<OutputOf<"lists.get"> | null>(null);
  const [settings, setSettings] = useState<Settings | null>(null);
  const loadLists = useCallback(async () => {
    const reply = await send("lists.get", null);
    if (reply.ok) setLists(reply.value);
    else onError(reply.error);
  }, [onError]);
  const loadSettings = useCallback(async () => {
    const reply = await send("settings.get", null);
    if (reply.ok) setSettings(reply.value);
    else onError(reply.error);
  }, [onError]);
  useEffect(() => {
    loadLists();
    loadSettings();
  }, [loadLists, loadSettings]);
  useChanges((change) => {
    if (change.lists || change.all) loadLists();
    if (change.settings || change.all) loadSettings();
  });
  return { lists: lists?.lists ?? [], activeId: lists?.activeId ?? null, settings, ready: lists !== null };
}
