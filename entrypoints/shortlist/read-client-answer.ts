import { formatWhole } from "../../components/format/numbers";
import type { Column } from "../../components/shortlist/table/columns";
import { code, listed, t } from "../../components/words";
import { MOST_LETTERS, readAnswer } from "../../core/client-file/answer-schema";
import type { List } from "../../core/shortlist/types";
import { send } from "../messages/send";
import type { Deeds } from "./use-deeds";
import type { Table } from "./use-table";

/** A letter may take so many bytes in a file. */
const BYTES = 4;
/** So many names are said; beyond it a sentence is read by nobody. */
const NAMED = 5;

/** The columns with the client's answers among them, right after the status. */
function withClient(columns: Column[]): Column[] {
  if (columns.includes("client")) return columns;
  const at = columns.indexOf("status") + 1 || columns.length;
  return columns.toSpliced(at, 0, "client");
}

function namesOf(unknown: readonly string[]): string {
  const more = unknown.length > NAMED ? ["…"] : [];
  return listed([...unknown.slice(0, NAMED), ...more]);
}

interface Reading {
  lists: readonly List[];
  listId: string;
  table: Table;
  deeds: Deeds;
}

/** Takes a client's answer in, as one change that can be undone, and shows it in the table. */
export async function readClientAnswer(file: File, { lists, listId, table, deeds }: Reading): Promise<void> {
  const text = file.size > MOST_LETTERS * BYTES ? null : await file.text();
  const read = text === null ? ({ ok: false, error: "too-large" } as const) : readAnswer(text);
  if (!read.ok) return deeds.refuse(t(`client_problem_${code(read.error)}`));
  const { title, ...answer } = read.value;
  if (answer.list !== listId) {
    return deeds.refuse(t("client_wrong_list", lists.find(({ id }) => id === answer.list)?.name ?? title));
  }
  const reply = await send("client.answers", answer);
  if (!reply.ok) return deeds.fail(reply.error);
  const { taken, unknown } = reply.value;
  const sentence = [
    t("client_done_answers", formatWhole(taken)),
    unknown.length > 0 ? t("client_unknown", namesOf(unknown)) : "",
  ];
  await deeds.act(Promise.resolve(reply), sentence.filter(Boolean).join(" "));
  table.change({ view: { ...table.view, columns: withClient(table.view.columns) } });
}
