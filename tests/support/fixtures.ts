import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DomScope } from "../../core/platforms/dom";
import { readDocument } from "../../core/platforms/registry";
import type { Reading } from "../../core/types/reading";
import { FIXTURE_NOW, type Fixture, loadFixtures } from "../../scripts/inspect/fixture";

const FOLDER = join(import.meta.dirname, "..", "fixtures");

/** Every fixture of one platform, or of all. */
export const fixtures = (platform?: string): Fixture[] => loadFixtures(FOLDER, platform);

/** What is written beside a fixture; null when nothing is, which is an error of the fixture. */
export function expectedOf(fixture: Fixture): unknown {
  return existsSync(fixture.expectedFile) ? JSON.parse(readFileSync(fixture.expectedFile, "utf8")) : null;
}

export interface ReadFixture {
  root?: DomScope;
  url?: string;
  without?: ReadonlySet<string>;
}

/** Reads a fixture; null when its address is neither a profile nor a post. */
export function readFixture(fixture: Fixture, { root, url, without }: ReadFixture = {}): Reading | null {
  const result = readDocument({
    root: root ?? fixture.parse(),
    url: url ?? fixture.url,
    language: fixture.language,
    now: FIXTURE_NOW,
    ...(without ? { without } : {}),
  });
  return result.ok ? result.reading : null;
}
