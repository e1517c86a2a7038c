import * as z from "zod/mini";
import type { UndoRecord } from "../store/undo-record";
import type { ChangeName, UndoItem } from "../types";
import { name, time, whole } from "./basics";

const changeName: z.ZodMiniType<ChangeName> = z.enum([
  "save",
  "reject",
  "status",
  "note",
  "membership",
  "quote",
  "edit",
  "remove",
  "remove-from-list",
  "restore",
  "list-create",
  "list-edit",
  "list-activate",
  "list-remove",
  "person",
  "person-dismiss",
  "settings",
  "pack",
  "queue",
  "import",
  "client-answer",
  "client-notes",
]);

const undoItem: z.ZodMiniType<UndoItem> = z.object({
  id: name,
  name: changeName,
  at: time,
  creatorIds: z.array(name),
  count: whole,
  parts: z.exactOptional(z.array(name)),
});

export const undoListSchema: z.ZodMiniType<UndoItem[]> = z.array(undoItem);
export const undoRecordSchema: z.ZodMiniType<UndoRecord> = z.object({
  item: undoItem,
  patches: z.record(
    name,
    z.array(
      z.object({
        path: z.array(z.string()),
        before: z.exactOptional(z.unknown()),
        after: z.exactOptional(z.unknown()),
      }),
    ),
  ),
});
