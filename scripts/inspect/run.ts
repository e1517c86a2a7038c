import { parseArgs } from "node:util";
import { parsePage } from "./document";
import { addressInFirstLine } from "./fixture";
import { inspectPage } from "./inspect";
import { readPageFile } from "./page-file";
import { printText } from "./print-text";

const USAGE = "Usage: npm run --silent inspect -- page.html --url ADDRESS [--lang xx] [--at DATE] [--json]";

const WHY_NOT = {
  "no-platform": "is not the address of a network that Scoutlens reads.",
  "no-creator": "is neither a creator's profile nor a post.",
} as const;

/** What a command prints, and how it ends. */
export interface Ended {
  code: 0 | 1 | 2;
  out: string;
  err: string;
}

/** One sentence on stderr: 2 for an address that is none of a known network's, 1 for all else. */
const fail = (code: 1 | 2, sentence: string): Ended => ({ code, out: "", err: sentence });

function options(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        url: { type: "string" },
        lang: { type: "string" },
        /** When the page was saved; ages on it are reckoned from then. */
        at: { type: "string" },
        json: { type: "boolean", default: false },
      },
    });
  } catch {
    return null;
  }
}

function knownLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** The command `inspect`, short of printing and ending. */
export function runInspect(args: string[]): Ended {
  const given = options(args);
  const file = given?.positionals[0];
  if (!given || file === undefined || given.positionals.length > 1) return fail(1, USAGE);
  const { lang, at, json } = given.values;
  if (lang !== undefined && !knownLanguage(lang)) return fail(1, `${lang} is not a language tag.`);
  const now = at === undefined ? Date.now() : Date.parse(at);
  if (Number.isNaN(now)) return fail(1, `${at} is not a date.`);
  const page = readPageFile(file);
  if (!page.ok) return fail(1, page.why);
  const url = given.values.url ?? addressInFirstLine(page.html);
  if (url === null) return fail(1, `${file} does not say its address: give it with --url.`);
  const inspected = inspectPage({ root: parsePage(page.html), url, language: lang ?? null, now });
  if (!inspected.ok) return fail(2, `${url} ${WHY_NOT[inspected.why]}`);
  const { reading, insight } = inspected;
  return { code: 0, out: json ? JSON.stringify({ reading, insight }) : printText(reading, insight, now), err: "" };
}
