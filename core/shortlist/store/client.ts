import { type AnswerFile, type AnswerLine, answerLinesSchema } from "../../client-file/answer-schema";
import { joinAnswers } from "../client-answers";
import { membershipOf, withMembership } from "../edit";
import { text } from "../schema/basics";
import type { CreatorId, ListId, Membership, Result } from "../types";
import type { StoreDeps } from "./area";
import { sameJson } from "./json";
import { creatorKey } from "./keys";
import { KINDS } from "./kinds";
import { type Done, transact } from "./transact";

/** What became of the answers in a file. */
export interface TakenAnswers {
  taken: number;
  /** Answers on creators that are not on the list, or whose entry cannot be read: left out, and said so. */
  unknown: string[];
}

/** Texts come by message, where types are only promised. */
const isText = (given: unknown): boolean => text.safeParse(given).success;

/** Edits places in a list by creator, in one change; those that are not there are named. */
function editPlaces(
  deps: StoreDeps,
  name: "client-answer" | "client-notes",
  listId: ListId,
  edits: ReadonlyMap<CreatorId, (own: Membership) => Membership>,
): Promise<Result<Done<CreatorId[]>>> {
  return transact(deps, name, async (tx) => {
    const missing: CreatorId[] = [];
    const reads = await tx.readMany(KINDS.creator, [...edits.keys()].map(creatorKey));
    for (const [at, [id, edit]] of [...edits].entries()) {
      const read = reads[at];
      const creator = read?.state === "ok" && read.value.removedAt === null ? read.value : null;
      const own = creator && membershipOf(creator, listId);
      if (!creator || !own) missing.push(id);
      else if (!sameJson(edit(own), own)) {
        const next = withMembership(creator, listId, edit);
        tx.put(KINDS.creator, creatorKey(id), { ...next, updatedAt: deps.now() });
      }
    }
    return { ok: true, value: missing };
  });
}

/**
 * Puts a client's answers beside the creators of a list, in one change that can be undone. Earlier answers stay; the
 * same file read again changes nothing.
 *
 * @example await takeAnswers(deps, { list: "l1", by: "Ida", at, answers: [line] }) // value: { taken: 1, unknown: [] }
 * @example await takeAnswers(deps, { ...answer, answers: [lineOfStranger] }) // value: { taken: 0, unknown: ["Mara"] }
 */
export async function takeAnswers(
  deps: StoreDeps,
  { list, by, at, answers }: Omit<AnswerFile, "title">,
): Promise<Result<Done<TakenAnswers>>> {
  const fits = answerLinesSchema.safeParse(answers).success && isText(list) && isText(by) && Number.isFinite(at);
  if (!fits) return { ok: false, error: "invalid" };
  const lines = new Map<CreatorId, AnswerLine>(answers.map((line) => [line.id, line]));
  const edits = [...lines.values()].map(({ id, choice, reason }) => {
    const answer = { choice, reason, by, at };
    const edit = (own: Membership) => ({ ...own, clientAnswers: joinAnswers(own.clientAnswers, [answer]) });
    return [id, edit] as const;
  });
  const done = await editPlaces(deps, "client-answer", list, new Map(edits));
  if (!done.ok) return done;
  const unknown = done.value.value.map((id) => lines.get(id)?.name || id);
  return { ok: true, value: { ...done.value, value: { taken: lines.size - unknown.length, unknown } } };
}

/**
 * Keeps the texts for the client of many creators in a list, in one change; what is not on the list is passed over.
 *
 * @example await setClientNotes(deps, "l1", { "tiktok:mara": "Bakes on camera" }) // { ok: true, … }
 * @example await setClientNotes(deps, "l1", {}) // nothing changed
 */
export async function setClientNotes(
  deps: StoreDeps,
  listId: ListId,
  notes: Record<CreatorId, string>,
): Promise<Result<Done<CreatorId[]>>> {
  if (typeof listId !== "string" || !Object.values(notes).every(isText)) return { ok: false, error: "invalid" };
  const edits = Object.entries(notes).map(
    ([id, forClient]) => [id, (own: Membership) => ({ ...own, forClient })] as const,
  );
  return editPlaces(deps, "client-notes", listId, new Map(edits));
}
