import { runInspect } from "./run";

const { code, out, err } = runInspect(process.argv.slice(2));
if (out !== "") console.log(out);
if (err !== "") console.error(err);
process.exitCode = code;
