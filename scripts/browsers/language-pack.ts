import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Makes a Firefox language pack without a word in it, and gives its folder: Firefox speaks a language, and tells
 * extensions so, only where a pack for it is there. Its own menus stay English; the extension's words are what counts.
 */
export function makeLanguagePack(profile: string, language: string): string {
  const folder = join(profile, "language-pack");
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 2,
    name: `Language: ${language}`,
    version: "1.0",
    langpack_id: language,
    browser_specific_settings: { gecko: { id: `langpack-${language}@scoutlens.invalid`, strict_min_version: "128.0" } },
    sources: { browser: { base_path: "browser/" } },
    languages: { [language]: { version: "20250101000000", chrome_resources: {} } },
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  return folder;
}
