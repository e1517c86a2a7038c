import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CSV_COLUMNS, creatorsCsv, csvCell } from "../../core/shortlist/csv";
import { aCreator, aMembership, NOW } from "./factories";

/** Reads CSV as spreadsheets do. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < csv.length; at += 1) {
    const letter = csv[at];
    if (quoted) {
      if (letter === '"' && csv[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (letter === '"') quoted = false;
      else cell += letter;
    } else if (letter === '"' && cell === "") quoted = true;
    else if (letter === "," || (letter === "\r" && csv[at + 1] === "\n")) {
      rows.at(-1)?.push(cell);
      cell = "";
      if (letter === "\r") {
        rows.push([]);
        at += 1;
      }
    } else cell += letter;
  }
  return rows.slice(0, -1);
}

describe("a cell", () => {
  test.each(["=1+1", "+1 555", "-2+3", "@SUM(A1)", "\t=1", "\r=1", " =1", "\n=1", "＝1", "\u200b=1", "|calc", "%0A=1"])(
    "%j is guarded against being run",
    (text) => {
      const [[cell]] = parse(`${csvCell(text)}\r\n`) as [[string]];
      expect(cell).toBe(`'${text}`);
    },
  );

  test("numbers stay numbers, words stay words", () => {
    expect([csvCell(-3.5), csvCell("-12"), csvCell("Ana"), csvCell(null), csvCell(Number.NaN)]).toEqual([
      "-3.5",
      "-12",
      "Ana",
      "",
      "",
    ]);
  });

  test("any text comes back as it was, and never begins a formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const [[cell]] = parse(`${csvCell(text)}\r\n`) as [[string]];
        expect(cell === text || cell === `'${text}`).toBe(true);
        expect(/^[=+@\t\r]/.test(cell) || (cell.startsWith("-") && Number.isNaN(Number(cell)))).toBe(false);
      }),
    );
  });
});

describe("a table", () => {
  const creator = aCreator({
    memberships: { l1: aMembership({ note: '=cmd|"x", two\nlines' }), l2: aMembership({ status: "rejected" }) },
  });

  test("has a line per membership, each as long as the head", () => {
    const rows = parse(creatorsCsv([creator, aCreator({ id: "x:b", handle: "b" })], [], null).slice(1));
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row).toHaveLength(CSV_COLUMNS.length);
    expect(rows[1]?.[CSV_COLUMNS.indexOf("note")]).toBe('\'=cmd|"x", two\nlines');
    expect(rows.map((row) => row[CSV_COLUMNS.indexOf("status")])).toEqual(["status", "shortlisted", "rejected", ""]);
  });

  test("has the client's newest word, who said it, and when", () => {
    const clientAnswers = [
      { choice: "backup" as const, reason: "", by: "Ida", at: NOW - 1 },
      { choice: "decline" as const, reason: "=too loud", by: "Ida", at: NOW },
    ];
    const answered = aCreator({ memberships: { l1: aMembership({ clientAnswers }), l2: aMembership() } });
    const rows = parse(creatorsCsv([answered], [], null).slice(1));
    const at = CSV_COLUMNS.indexOf("client_answer");
    expect(rows.map((row) => row.slice(at, at + 4))).toEqual([
      ["client_answer", "client_reason", "client_by", "client_date"],
      ["decline", "'=too loud", "Ida", "2026-01-10"],
      ["", "", "", ""],
    ]);
  });

  test("of one list has that list alone; a date that is none is blank", () => {
    const odd = { ...creator, savedAt: 9e15 };
    const rows = parse(creatorsCsv([odd, aCreator({ id: "x:b" })], [], "l2").slice(1));
    expect(rows).toHaveLength(2);
    expect(rows[1]?.[CSV_COLUMNS.indexOf("saved")]).toBe("");
    expect(rows[1]?.[CSV_COLUMNS.indexOf("read")]).toBe(new Date(NOW).toISOString().slice(0, 10));
  });
});
