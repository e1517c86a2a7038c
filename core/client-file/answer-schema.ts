import * as z from "zod/mini";
import { name, time } from "../shortlist/schema/basics";
import { CLIENT_CHOICES, type ClientChoice, type Result } from "../shortlist/types";
import { MOST_IN_FILE } from "./document";

/** One creator in an answer's file. */
export interface AnswerLine {
  id: string;
  name: string;
  choice: ClientChoice;
  reason: string;
}

/** What a client saved. */
export interface AnswerFile {
  list: string;
  title: string;
  by: string;
  at: number;
  answers: AnswerLine[];
}

/** Letters of the longest answer that a client's file can save, with room to spare. */
export const MOST_LETTERS = 1_000_000;

const VERSION = 1;
const short = z.string().check(z.maxLength(2_000));
const head = z.object({ scoutlens: z.literal("client-answer"), version: z.int() });

export const answerLinesSchema: z.ZodMiniType<AnswerLine[]> = z
  .array(z.object({ id: name, name: short, choice: z.enum(CLIENT_CHOICES), reason: short }))
  .check(z.maxLength(MOST_IN_FILE));
const body: z.ZodMiniType<AnswerFile> = z.object({
  list: name,
  title: short,
  by: short,
  at: time,
  answers: answerLinesSchema,
});

/** Why a file is no answer that can be taken in. */
export type AnswerProblem = "too-large" | "unreadable" | "newer" | "empty";

/**
 * Reads the text of an answer's file; whatever does not fit is refused whole.
 *
 * @example readAnswer(text) // { ok: true, value: { list: "l1", by: "Ida", answers: [ … ], … } }
 * @example readAnswer("{}") // { ok: false, error: "unreadable" }
 */
export function readAnswer(text: string): Result<AnswerFile, AnswerProblem> {
  if (text.length > MOST_LETTERS) return { ok: false, error: "too-large" };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, error: "unreadable" };
  }
  const first = head.safeParse(value);
  if (!first.success) return { ok: false, error: "unreadable" };
  if (first.data.version > VERSION) return { ok: false, error: "newer" };
  const read = body.safeParse(value);
  if (!read.success) return { ok: false, error: "unreadable" };
  return read.data.answers.length === 0 ? { ok: false, error: "empty" } : { ok: true, value: read.data };
}
