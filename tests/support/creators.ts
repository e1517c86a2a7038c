import { recognise } from "../../core/platforms/registry";
import type { Reading } from "../../core/types/reading";
import type { Fixture } from "../../scripts/inspect/fixture";
import { countsOf } from "./counts";
import { fixtures, readFixture } from "./fixtures";

/** Posts that a creator's page shows of others are named reposts and adverts; their numbers are their own. */
export function ownPosts(reading: Reading): Reading {
  return { ...reading, posts: reading.posts.filter((post) => !post.repost && !post.advert) };
}

/** Every count that was read, as "place: text (rule)". */
export const anyCount = (reading: Reading): string[] =>
  [...countsOf(reading)].flatMap(([place, field]) =>
    field.ok ? [`${place}: ${field.value.text} (${field.rule})`] : [],
  );

/** Profiles of different creators, so that each can come after each. */
export function creatorsOn(platform: string): Fixture[] {
  const byHandle = new Map<string, Fixture>();
  for (const fixture of fixtures(platform)) {
    const target = recognise(fixture.url)?.target;
    const reading = readFixture(fixture);
    if (target?.kind !== "profile" || !reading || anyCount(ownPosts(reading)).length === 0) continue;
    if (!byHandle.has(reading.handle)) byHandle.set(reading.handle, fixture);
  }
  return [...byHandle.values()];
}
