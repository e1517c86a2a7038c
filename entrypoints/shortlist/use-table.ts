import { useCallback, useState } from "preact/hooks";
import { NO_SELECTION, type Selection } from "../../components/shortlist/table/selection";
import { FIRST_VIEW, type ViewState } from "../../components/shortlist/table/view-state";

/** How the table stands: it outlives a look at another part of the page. */
export interface TableState {
  view: ViewState;
  search: string;
  selection: Selection;
}

export interface Table extends TableState {
  change(change: Partial<TableState>): void;
}

export function useTable(): Table {
  const [state, setState] = useState<TableState>({ view: FIRST_VIEW, search: "", selection: NO_SELECTION });
  const change = useCallback((part: Partial<TableState>) => setState((before) => ({ ...before, ...part })), []);
  return { ...state, change };
}
