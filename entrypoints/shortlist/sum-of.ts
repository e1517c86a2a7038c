import { DEFAULT_SETTINGS } from "../../core/shortlist/defaults";
import { type Totals, totalsOf } from "../../core/shortlist/table/totals";
import type { List, Row, Settings } from "../../core/shortlist/types";

/** Totals in the list's currency; without a list in the house's, with typical prices alone and no budget. */
export function sumOf(rows: Row[], lists: readonly List[], listId: string | null, settings: Settings | null): Totals {
  const { currency } = (settings ?? DEFAULT_SETTINGS).assess;
  const none: List = {
    id: "",
    name: "",
    brief: {},
    currency,
    budget: null,
    createdAt: 0,
    updatedAt: 0,
    archivedAt: null,
  };
  return totalsOf(rows, lists.find((list) => list.id === listId) ?? none);
}
