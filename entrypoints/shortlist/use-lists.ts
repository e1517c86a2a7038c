import type { List, Settings } from "../../core/shortlist/types";
import type { ErrorKey } from "../messages/map";
import { useAnswer } from "./use-answer";

export interface ListsAndSettings {
  lists: List[];
  activeId: string | null;
  settings: Settings | null;
  /** True as soon as the lists were read. */
  ready: boolean;
}

/** Lists and settings, kept as the store has them. */
export function useLists(onError: (error: ErrorKey) => void): ListsAndSettings {
  const lists = useAnswer("lists.get", null, (change) => change.lists || change.all, onError);
  const settings = useAnswer("settings.get", null, (change) => change.settings || change.all, onError);
  return { lists: lists?.lists ?? [], activeId: lists?.activeId ?? null, settings, ready: lists !== null };
}
