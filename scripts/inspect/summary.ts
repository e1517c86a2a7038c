import type { Count } from "../../core/types/count";
import type { Field, Post, PostCount, Reading } from "../../core/types/reading";

const POST_COUNTS: readonly PostCount[] = ["views", "likes", "comments", "shares", "saves", "reposts", "quotes"];

/** A reading in a form that people can check by eye: "1150000..1249999 · header.followers", "absent". */
export interface Summary {
  page: string;
  handle: string;
  stableId?: string;
  fields: Record<string, string>;
  posts: Record<string, string>[];
}

/** Both ends of a count: "1150000..1249999", "12" when exact, "10000.." without an upper end. */
export function ends(count: Count): string {
  return count.low === count.high ? String(count.low) : `${count.low}..${count.high ?? ""}`;
}

function shown(value: unknown): string {
  if (typeof value === "object" && value !== null && "low" in value && "high" in value && "value" in value) {
    // The three keys are those of a Count, and no other value of a field has them.
    return ends(value as Count);
  }
  return typeof value === "string" ? value : JSON.stringify(value);
}

function line(field: Field<unknown>): string {
  return field.ok ? `${shown(field.value)} · ${field.rule}` : field.why;
}

const day = (time: number): string => new Date(time).toISOString().slice(0, 16);

function postLine(post: Post): Record<string, string> {
  const flags = (["pinned", "repost", "advert", "sponsored"] as const).filter((flag) => post[flag]);
  const counts = POST_COUNTS.flatMap((name) => {
    const field = post[name];
    return field.ok || field.why !== "absent" ? [[name, line(field)] as const] : [];
  });
  const between = post.publishedBetween;
  return {
    id: post.id,
    url: post.url,
    kind: post.kind,
    origin: post.origin,
    ...(between
      ? { time: `${day(between.earliest)}..${day(between.latest)}` }
      : post.publishedAt === undefined
        ? {}
        : { time: day(post.publishedAt) }),
    ...(flags.length > 0 ? { flags: flags.join(" ") } : {}),
    ...(post.caption === undefined ? {} : { caption: post.caption }),
    ...(post.visibleComments ? { visibleComments: JSON.stringify(post.visibleComments) } : {}),
    ...Object.fromEntries(counts),
  };
}

/**
 * Sums a reading up for a fixture's expectation. Nothing is left out but post counts that are `absent`,
 * so an expectation that misses a value fails.
 *
 * @example summarise(reading).fields.followers // "48050..48149 · header.followers"
 * @example summarise(readingOfEmptyPage).fields.followers // "absent"
 */
export function summarise(reading: Reading): Summary {
  return {
    page: reading.page,
    handle: reading.handle,
    ...(reading.stableId === undefined ? {} : { stableId: reading.stableId }),
    fields: Object.fromEntries(Object.entries(reading.fields).map(([name, field]) => [name, line(field)])),
    posts: reading.posts.map(postLine),
  };
}
