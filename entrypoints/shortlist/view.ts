import type { ComponentType } from "preact";
import type { Loaded } from "./load-rows";
import type { Deeds } from "./use-deeds";
import type { ListsAndSettings } from "./use-lists";
import type { Table } from "./use-table";

/** What every part of the page is given. */
export interface ViewProps {
  /** What the address names behind the part: a creator, a list, the creators compared. */
  ids: readonly string[];
  /** Every row of the index, the trash among them; null while the first part is on its way. */
  loaded: Loaded | null;
  /** Entries that cannot be read and are held back. */
  quarantined: number;
  context: ListsAndSettings;
  deeds: Deeds;
  table: Table;
  /** The list chosen on the page; null for everybody. */
  listId: string | null;
  onList(listId: string | null): void;
}

/** A part of the page. */
export interface View {
  View: ComponentType<ViewProps>;
  /** The number beside its name in the navigation. */
  count?(props: ViewProps): number;
}
