import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { EDITS, MESSAGES, type NewPlatform, withLine, withMessage } from "./edits";
import { fixtureFile, platformFile } from "./template";

export type Scaffolded = { ok: true; written: string[] } | { ok: false; why: string };

/**
 * Adds a network to a copy of the repository: its file, a fixture, and its line wherever all networks
 * are listed. Writes everything or, when something is in the way, nothing.
 *
 * @example scaffold(".", { id: "mastodon", name: "Mastodon", host: "www.mastodon.com" }) // { ok: true, written: […] }
 * @example scaffold(".", { id: "tiktok", name: "TikTok", host: "www.tiktok.com" }) // { ok: false, why: "…" }
 */
export function scaffold(root: string, platform: NewPlatform): Scaffolded {
  const { id, host } = platform;
  if (!/^[a-z][a-z0-9]{1,19}$/.test(id)) return { ok: false, why: `"${id}" must be small letters and digits.` };
  if (!/^[a-z0-9.-]+\.[a-z]{2,}$/.test(host)) return { ok: false, why: `"${host}" is not a host name.` };
  const files = new Map<string, string>([
    [`core/platforms/${id}.ts`, platformFile(platform)],
    [`tests/fixtures/${id}/profile.html`, fixtureFile(platform)],
  ]);
  const taken = [...files.keys(), `core/platforms/${id}`].find((file) => existsSync(join(root, file)));
  if (taken !== undefined) return { ok: false, why: `${taken} is there already.` };
  const current = (file: string): string => files.get(file) ?? readFileSync(join(root, file), "utf8");
  for (const { file, after, line } of EDITS) {
    const text = withLine(current(file), after, line(platform));
    if (text === null) return { ok: false, why: `${file} has no line like ${after} to add ${id} behind.` };
    files.set(file, text);
  }
  const messages = withMessage(current(MESSAGES), platform);
  if (messages === null) return { ok: false, why: `${MESSAGES} has no names of networks.` };
  files.set(MESSAGES, messages);
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return { ok: true, written: [...files.keys()] };
}
