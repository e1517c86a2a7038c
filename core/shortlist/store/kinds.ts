import type * as z from "zod/mini";
import { CREATOR_MIGRATIONS } from "../migrations/creator";
import type { Migration } from "../migrations/migration";
import { creatorSchema } from "../schema/creator";
import { type ListOrder, listOrderSchema, listSchema, personSchema, removedListSchema } from "../schema/list";
import { dealsSchema, marketSchema, packSchema, queueSchema, settingsSchema } from "../schema/settings";
import { undoListSchema, undoRecordSchema } from "../schema/undo";
import type {
  Creator,
  Deal,
  List,
  MarketValue,
  Person,
  Queue,
  RemovedList,
  Settings,
  StoredPack,
  UndoItem,
} from "../types";
import type { UndoRecord } from "./undo-record";

/** One kind of stored entry: its present schema number is the last migration's, 1 when there is none. */
export interface Kind<T> {
  name: string;
  schema: z.ZodMiniType<T>;
  migrations: readonly Migration[];
}

const kind = <T>(name: string, schema: z.ZodMiniType<T>, migrations: readonly Migration[] = []): Kind<T> => ({
  name,
  schema,
  migrations,
});

export const KINDS = {
  creator: kind<Creator>("creator", creatorSchema, CREATOR_MIGRATIONS),
  list: kind<List>("list", listSchema),
  removedList: kind<RemovedList>("removed-list", removedListSchema),
  lists: kind<ListOrder>("lists", listOrderSchema),
  person: kind<Person>("person", personSchema),
  settings: kind<Settings>("settings", settingsSchema),
  pack: kind<StoredPack>("pack", packSchema),
  queue: kind<Queue>("queue", queueSchema),
  deals: kind<Deal[]>("deals", dealsSchema),
  market: kind<MarketValue[]>("market", marketSchema),
  undo: kind<UndoItem[]>("undo", undoListSchema),
  undoRecord: kind<UndoRecord>("undo-record", undoRecordSchema),
};
