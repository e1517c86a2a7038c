import { parseCount } from "../counts";
import type { Count } from "../types/count";
import type { Field, FieldGap, Post, PostCount, ProfileCount, ProfileFields, Reading } from "../types/reading";
import type { DomScope } from "./dom";
import { mergePosts } from "./merge-posts";
import type { Page } from "./page";
import type { Owner, Platform } from "./platform";
import { type Found, NOT_SHOWN, type Rule } from "./rule";
import { type Steps, step } from "./steps";
import { byWording, WORDING } from "./wording/by-wording";

/** What a page is read with. */
export interface ReadOptions {
  root: DomScope;
  url: string;
  language: string | null;
  now: number;
  /** Names of rules to leave out, as if they were not there. For tests and for finding a culprit. */
  without?: ReadonlySet<string>;
}

type Attempt<T> = { name: string; run: () => { state: "open"; found: T } | { state: "absent" | "stale" } };

/** The most telling reason wins when no rule gave a value. */
const GAP_ORDER: readonly FieldGap[] = ["ambiguous", "unreadable", "not-shown", "empty", "stale", "absent"];

function worst(a: { why: FieldGap; text?: string }, b: { why: FieldGap; text?: string }) {
  return GAP_ORDER.indexOf(b.why) < GAP_ORDER.indexOf(a.why) ? b : a;
}

function agree(counts: readonly Count[]): Count | null {
  let best = counts[0];
  if (!best) return null;
  for (const next of counts.slice(1)) {
    const low = Math.max(best.low, next.low);
    const high = Math.min(best.high ?? Infinity, next.high ?? Infinity);
    if (low > high) return null;
    const width = (count: Count) => (count.high ?? Infinity) - count.low;
    if (width(next) < width(best)) best = next;
  }
  return best;
}

/** Nobody follows or is followed by more people than use any network. */
const PEOPLE: ReadonlySet<string> = new Set<ProfileCount>(["followers", "following", "viewers"]);
const MOST_PEOPLE = 4e9;

type Judged = { ok: true; count: Count } | { ok: false; why: FieldGap; text?: string };

function judge(found: Found, platform: Platform, page: Page, field: ProfileCount | PostCount): Judged {
  if (found === null) return { ok: false, why: "absent" };
  if (found === NOT_SHOWN) return { ok: false, why: "not-shown" };
  if (typeof found === "object" && "value" in found) return { ok: true, count: found };
  const texts = (typeof found === "string" ? [found] : [...(found as readonly string[])]).map((text) => text.trim());
  const written = texts.filter((text) => text !== "");
  if (texts.length === 0) return { ok: false, why: "absent" };
  if (written.length === 0) {
    return platform.blankIsZero.includes(field)
      ? { ok: true, count: { value: 0, low: 0, high: 0, text: "" } }
      : { ok: false, why: "empty" };
  }
  const counts: Count[] = [];
  for (const text of written) {
    const result = parseCount(text, {
      ...(page.language === null ? {} : { language: page.language }),
      platform: platform.id,
      field,
    });
    if (!result.ok) return { ok: false, why: result.why, text };
    // A unit of another language: "408M" is 408 milliards in Indonesian.
    if (PEOPLE.has(field) && result.count.low > MOST_PEOPLE) return { ok: false, why: "unreadable", text };
    counts.push(result.count);
  }
  const count = agree(counts);
  return count ? { ok: true, count } : { ok: false, why: "ambiguous", text: written.join(" | ") };
}

function readCount(
  platform: Platform,
  page: Page,
  field: ProfileCount | PostCount,
  attempts: readonly Attempt<Found>[],
  without: ReadonlySet<string>,
): Field<Count> {
  const tried: string[] = [];
  let gap: { why: FieldGap; text?: string } = { why: platform.neverShown.includes(field) ? "not-shown" : "absent" };
  for (const attempt of attempts) {
    if (without.has(attempt.name)) continue;
    tried.push(attempt.name);
    const run = attempt.run();
    if (run.state !== "open") {
      gap = worst(gap, { why: run.state });
      continue;
    }
    const judged = judge(run.found, platform, page, field);
    if (judged.ok) return { ok: true, value: judged.count, rule: attempt.name };
    gap = worst(gap, judged);
    // Two values at the same place: a lower rule might pick either, so nothing is picked.
    if (judged.why === "ambiguous") break;
  }
  return { ok: false, why: gap.why, tried, ...(gap.text === undefined ? {} : { text: gap.text }) };
}

function readValue<T>(rules: readonly Rule<T | null>[], page: Page, without: ReadonlySet<string>): Field<T> {
  const tried: string[] = [];
  let gap: FieldGap = "absent";
  for (const each of rules) {
    if (without.has(each.name)) continue;
    tried.push(each.name);
    const run = each.run(page);
    if (run.state !== "open") gap = worst({ why: gap }, { why: run.state }).why;
    else if (run.found !== null) return { ok: true, value: run.found, rule: each.name };
  }
  return { ok: false, why: gap, tried };
}

/** Only where no rule found a place: one that says "hidden" or something unreadable is believed. */
function mayReadByWording(platform: Platform, field: ProfileCount, read: Field<Count>): boolean {
  if (read.ok || platform.counts[field].length === 0 || platform.neverShown.includes(field)) return false;
  return read.why === "absent" || read.why === "stale";
}

function lastResort(
  platform: Platform,
  page: Page,
  handle: string,
  field: ProfileCount,
  read: Field<Count>,
  without: ReadonlySet<string>,
): Field<Count> {
  const attempt = {
    name: `${WORDING}.${field}`,
    run: () => ({ state: "open" as const, found: byWording(platform, page, handle, field) }),
  };
  const found = readCount(platform, page, field, [attempt], without);
  if (found.ok || read.ok) return found;
  const gap = worst(read, found);
  return { ok: false, ...gap, tried: [...read.tried, ...found.tried] };
}

const NOTHING_LEFT_OUT: ReadonlySet<string> = new Set();

/** Whose page it is by the page's own word, else by its address; empty where neither says. */
function nameOf(owner: Owner, page: Page): string {
  return owner.state === "known" ? owner.handle : (page.target.handle ?? "");
}

/** The creator as the platform writes the handle; empty where nobody is named, null on somebody else's page. */
export function creatorOf(platform: Platform, page: Page): string | null {
  const owner = platform.owner(page);
  if (owner.state === "stale") return null;
  const name = nameOf(owner, page);
  return name === "" ? "" : platform.canonicalHandle(name);
}

/**
 * Reads one page with a platform's rules. The document is not changed. A page that shows somebody
 * else gives `stale` fields and no posts, never their numbers.
 *
 * @example allAtOnce(readPage(tiktok, page)) // a Reading
 * @example allAtOnce(readPage(tiktok, emptyPage)).fields.followers // { ok: false, why: "absent", tried: […] }
 */
export function* readPage(
  platform: Platform,
  page: Page,
  without: ReadonlySet<string> = NOTHING_LEFT_OUT,
): Steps<Reading> {
  const owner = platform.owner(page);
  const stale = owner.state === "stale";
  const name = nameOf(owner, page);
  const count = (field: ProfileCount): Field<Count> => {
    if (stale) return { ok: false, why: "stale", tried: [] };
    if (platform.neverShownOnProfile?.includes(field)) return { ok: false, why: "not-shown", tried: [] };
    const rules = platform.counts[field].map((each) => ({ name: each.name, run: () => each.run(page) }));
    const read = readCount(platform, page, field, rules, without);
    return mayReadByWording(platform, field, read) ? lastResort(platform, page, name, field, read, without) : read;
  };
  const value = <T>(rules: readonly Rule<T | null>[]): Field<T> =>
    stale ? { ok: false, why: "stale", tried: [] } : readValue(rules, page, without);
  const fields: ProfileFields = {
    displayName: yield* step(() => value(platform.values.displayName)),
    handle: yield* step(() => value(platform.values.handle)),
    verified: yield* step(() => value(platform.values.verified)),
    bio: yield* step(() => value(platform.values.bio)),
    category: yield* step(() => value(platform.values.category)),
    links: yield* step(() => value(platform.values.links)),
    contact: yield* step(() => value(platform.values.contact)),
    followers: yield* step(() => count("followers")),
    following: yield* step(() => count("following")),
    posts: yield* step(() => count("posts")),
    likes: yield* step(() => count("likes")),
    viewers: yield* step(() => count("viewers")),
  };
  return {
    platform: platform.id,
    page: page.target.kind,
    handle: name === "" ? "" : platform.canonicalHandle(name),
    ...(owner.state === "known" && owner.stableId !== undefined ? { stableId: owner.stableId } : {}),
    url: page.url,
    language: page.language,
    readAt: page.now,
    fields,
    posts: stale ? [] : yield* readPosts(platform, page, without),
  };
}

function* readPosts(platform: Platform, page: Page, without: ReadonlySet<string>): Steps<Post[]> {
  const posts = new Map<string, Post>();
  for (const list of platform.posts) {
    if (without.has(list.name)) continue;
    const read = yield* list.steps(page, (field, _list, attempts) =>
      readCount(
        platform,
        page,
        field,
        attempts.map((each) => ({ name: each.name, run: () => ({ state: "open", found: each.found() }) })),
        without,
      ),
    );
    for (const post of read) {
      const dated = post.publishedAt === undefined ? platform.timeFromPostId?.(post.id) : post.publishedAt;
      const full = dated === null || dated === undefined ? post : { ...post, publishedAt: dated };
      const known = posts.get(post.id);
      posts.set(post.id, known ? mergePosts(known, full) : full);
    }
  }
  return [...posts.values()];
}
