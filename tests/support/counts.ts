import type { Count } from "../../core/types/count";
import type { Field, PostCount, ProfileCount, Reading } from "../../core/types/reading";

export const PROFILE_COUNTS: readonly ProfileCount[] = ["followers", "following", "posts", "likes", "viewers"];
export const POST_COUNTS: readonly PostCount[] = ["views", "likes", "comments", "shares", "saves", "reposts", "quotes"];

/** Every count of a reading by its place: "followers", "POST_ID/likes". */
export function countsOf(reading: Reading): Map<string, Field<Count>> {
  const found = new Map<string, Field<Count>>();
  for (const name of PROFILE_COUNTS) found.set(name, reading.fields[name]);
  for (const post of reading.posts) for (const name of POST_COUNTS) found.set(`${post.id}/${name}`, post[name]);
  return found;
}

/** Whether two counts can be the same number. */
export function agree(a: Count, b: Count): boolean {
  return Math.max(a.low, b.low) <= Math.min(a.high ?? Infinity, b.high ?? Infinity);
}

/** Counts that were read and cannot be what the full reading says, as "place: text". */
export function wrongCounts(reading: Reading, truth: Reading): string[] {
  const right = countsOf(truth);
  const wrong: string[] = [];
  for (const [place, field] of countsOf(reading)) {
    if (!field.ok) continue;
    const expected = right.get(place);
    if (!expected?.ok || !agree(field.value, expected.value))
      wrong.push(`${place}: ${field.value.text} (${field.rule})`);
  }
  return wrong;
}
