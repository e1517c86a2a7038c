import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { splitReport } from "../../core/report/report";

/** Where the fixture of a report was written, or why not. */
export type FromReport = { ok: true; file: string; tried: string[] } | { ok: false; why: string };

/** Each element on a line of its own, so that people can read and edit it. */
const laidOut = (html: string): string => html.replace(/>(?=<(?!\/))/g, ">\n");

/**
 * Writes the page of a report ("Copy report" in the panel) as a fixture of its network, and tells which
 * fields need a rule. An existing file is never overwritten.
 *
 * @example fromReport(root, report, "header-2026-11") // { ok: true, file: "tests/fixtures/x/header-2026-11.html", tried: ["followers: …"] }
 * @example fromReport(root, "<html></html>", "case") // { ok: false, why: "This is no report." }
 */
export function fromReport(root: string, text: string, name: string): FromReport {
  const report = splitReport(text);
  if (!report) return { ok: false, why: "This is no report: copy it in the panel, under Reading health." };
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name))
    return { ok: false, why: `${name} is no name for a case: use a-z, 0-9 and -.` };
  const { platform, fields } = report.head;
  if (!/^[a-z]+$/.test(platform)) return { ok: false, why: "The report does not name a network." };
  const file = join("tests", "fixtures", platform, `${name}.html`);
  if (existsSync(join(root, file))) return { ok: false, why: `${file} exists already.` };
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), laidOut(report.page));
  const tried = fields
    .filter(({ level }) => level !== "first" && level !== "not-shown")
    .map(
      ({ name: field, why, rule, tried: names }) => `${field}: ${rule ?? why}, after ${names.join(", ") || "nothing"}`,
    );
  return { ok: true, file, tried };
}
