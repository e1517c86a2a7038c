import { readFileSync } from "node:fs";

/** A saved page, or one sentence on why it cannot be read. */
export type PageFile = { ok: true; html: string } | { ok: false; why: string };

const MOST_BYTES = 64 * 1024 * 1024;

function decoded(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}

/**
 * Reads a saved page. A file that is missing, empty, binary or no HTML is broken.
 *
 * @example readPageFile("mira.html") // { ok: true, html: "<!doctype html>…" }
 * @example readPageFile("photo.jpg") // { ok: false, why: "photo.jpg is not an HTML page." }
 */
export function readPageFile(file: string): PageFile {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    return { ok: false, why: code === "ENOENT" ? `${file} does not exist.` : `${file} cannot be read (${code}).` };
  }
  if (bytes.length === 0) return { ok: false, why: `${file} is empty.` };
  if (bytes.length > MOST_BYTES) return { ok: false, why: `${file} is larger than ${MOST_BYTES / 1024 / 1024} MB.` };
  const html = decoded(bytes);
  // Browsers save no NUL; pictures and archives are full of them.
  if (html.includes("\0") || !/<[a-z!][^>]*>/i.test(html)) return { ok: false, why: `${file} is not an HTML page.` };
  return { ok: true, html };
}
