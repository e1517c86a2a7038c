import { resolve } from "node:path";
import { build } from "vite";

/** Bundles a module of ours into one script that leaves its exports in a global of this name. */
export async function bundle(path: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve(path), name, formats: ["iife"], fileName: name },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  const chunk = output && "output" in output ? output.output[0] : null;
  if (chunk?.type !== "chunk") throw new Error(`${path} did not bundle`);
  return chunk.code;
}
