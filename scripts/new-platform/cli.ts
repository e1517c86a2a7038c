import { join } from "node:path";
import { parseArgs } from "node:util";
import { scaffold } from "./scaffold";

/** `npm run new:platform -- NAME [--host www.name.com]`: the files of a new network, ready to be filled in. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { host: { type: "string" } } });
const [name] = positionals;
if (name === undefined || positionals.length > 1) {
  console.error("Usage: npm run new:platform -- NAME [--host www.name.com]");
  process.exitCode = 1;
} else {
  const id = name.toLowerCase();
  const result = scaffold(join(import.meta.dirname, "..", ".."), { id, name, host: values.host ?? `www.${id}.com` });
  if (result.ok) {
    for (const file of result.written) console.log(file);
    console.log(`
Next:
  1. Fill core/platforms/${id}.ts in: hosts, addresses, rules.
  2. Write tests/fixtures/${id}/*.html after real pages, with invented people.
  3. npm run new:fixture -- tests/fixtures/${id}/*.html   writes what each reads to: check every value by eye.
  4. npx vitest run --project unit tests/platforms -t ${id}
  5. npm run typecheck && npm run lint`);
  } else {
    console.error(result.why);
    process.exitCode = 1;
  }
}
