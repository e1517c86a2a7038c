import { describe, expect, test } from "vitest";
import { MOST_LETTERS, readAnswer } from "../../core/client-file/answer-schema";
import { MOST_IN_FILE } from "../../core/client-file/document";
import { NOW } from "../shortlist/factories";

const line = (over: object = {}) => ({ id: "x:a", name: "Ada", choice: "approve", reason: "fits", ...over });
const file = (over: object = {}) =>
  JSON.stringify({
    scoutlens: "client-answer",
    version: 1,
    list: "l1",
    title: "Spring",
    by: "Ida",
    at: NOW,
    answers: [line()],
    ...over,
  });

describe("an answer's file", () => {
  test("reads to what the client marked", () => {
    const read = readAnswer(file());
    expect(read).toMatchObject({ ok: true, value: { list: "l1", by: "Ida", at: NOW, answers: [line()] } });
  });

  test.each([
    ["no JSON", "{", "unreadable"],
    ["something else", '{"creators":[]}', "unreadable"],
    ["nothing", "null", "unreadable"],
    ["an unknown choice", file({ answers: [line({ choice: "delete" })] }), "unreadable"],
    ["a reason without end", file({ answers: [line({ reason: "x".repeat(2_001) })] }), "unreadable"],
    ["more lines than a file has", file({ answers: Array(MOST_IN_FILE + 1).fill(line()) }), "unreadable"],
    ["a day beyond the calendar", file({ at: 1e300 }), "unreadable"],
    ["nobody marked", file({ answers: [] }), "empty"],
    ["a later version", file({ version: 2, answers: "other" }), "newer"],
    ["a huge file", `"${"x".repeat(MOST_LETTERS)}"`, "too-large"],
  ])("%s is refused with its reason", (_what, text, error) => {
    expect(readAnswer(text)).toEqual({ ok: false, error });
  });
});
