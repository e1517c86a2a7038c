import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";

/*
 * The examples in doc comments of core/ are run where they are whole: a call of the module's own functions
 * with literals, and a literal result behind `//`. Those that name things which only the reader knows
 * ("page", "post") are for reading.
 */
const ROOT = join(import.meta.dirname, "..", "..");
const EXAMPLE = /@example\s+(.+?)\s+\/\/ (.+)$/gm;

const FAILED = Symbol("failed");

/** Value of a piece of code, or FAILED where it names something that is not there or is no code. */
function resultOf(code: string, names: Record<string, unknown>): unknown {
  try {
    return runInNewContext(`(${code})`, { ...names });
  } catch {
    return FAILED;
  }
}

/** A result as written: "0.25", "{ ok: true }", 'null: another host'. */
function expectedOf(text: string): unknown {
  const whole = resultOf(text.replace(/[.;]$/, ""), {});
  if (whole !== FAILED) return whole;
  const literal = /^(null|true|false|-?[\d_.]+|"[^"]*"|\[.*?\]|\{.*?\})(?=[:,;]\s|\s\()/.exec(text)?.[1];
  return literal === undefined ? FAILED : resultOf(literal, {});
}

/** As JSON, with ordinary spaces: the hard spaces of a number look the same in a comment. */
const plain = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value).replace(/[\u00a0\u202f]/g, " "));

/** Equal, where a fraction is written to a few digits. */
function same(got: unknown, written: unknown): boolean {
  if (typeof got === "number" && typeof written === "number") {
    return Math.abs(got - written) <= (Number.isInteger(written) ? 1e-9 : 0.005 * Math.abs(written));
  }
  if (typeof got !== "object" || typeof written !== "object" || got === null || written === null)
    return got === written;
  const keys = Object.keys(got);
  const entries = new Map<string, unknown>(Object.entries(written));
  return (
    keys.length === entries.size &&
    Object.entries(got).every(([key, value]) => entries.has(key) && same(value, entries.get(key)))
  );
}

async function examplesOf(file: string): Promise<{ run: number; wrong: string[] }> {
  const text = readFileSync(join(ROOT, file), "utf8");
  // A module of ours: its exports are functions, constants and types.
  const names = (await import(join(ROOT, file))) as Record<string, unknown>;
  const found = { run: 0, wrong: [] as string[] };
  for (const [, code = "", result = ""] of text.matchAll(EXAMPLE)) {
    const expected = expectedOf(result);
    if (expected === FAILED || expected === undefined) continue;
    const got = resultOf(code, names);
    if (got === FAILED) continue;
    found.run += 1;
    if (!same(plain(got), plain(expected))) {
      found.wrong.push(`${file}: ${code} is ${JSON.stringify(got)}, not ${result}`);
    }
  }
  return found;
}

const files = readdirSync(join(ROOT, "core"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
  .map((file) => join("core", file));

it("gives what the examples in the doc comments of core say", async () => {
  const all = await Promise.all(files.map(examplesOf));
  expect(all.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(all.reduce((sum, { run }) => sum + run, 0)).toBeGreaterThan(250);
});
