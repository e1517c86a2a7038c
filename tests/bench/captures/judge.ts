import { parseCount } from "../../../core/counts";
import type { Count } from "../../../core/types/count";
import type { Field, PlatformId, Post, PostCount, Reading } from "../../../core/types/reading";
import type { Truth, TruthPost } from "./truth";

/** `extra`: a value was read where the page displays none; it is held against what the page's data says. */
export type Verdict = "right" | "unread" | "wrong";

export interface Judgement {
  file: string;
  platform: string;
  field: string;
  verdict: Verdict;
  expected: string;
  got: string;
}

type Accepted = readonly (string | number | null | undefined)[];

function overlaps(a: Count, low: number, high: number): boolean {
  return a.low <= high && (a.high ?? Infinity) >= low;
}

/** Whether a count that was read is what the page says, in one of the forms in which it says it. */
function matches(count: Count, accepted: Accepted, exact: number | undefined, truth: Truth, field: string): boolean {
  if (exact !== undefined && overlaps(count, exact, exact)) return true;
  for (const form of accepted) {
    if (form === null || form === undefined) continue;
    if (typeof form === "number") {
      // Numbers in the page's data may be rounded as displayed: half a unit of the last digit either way.
      const zeros = /0*$/.exec(String(form))?.[0].length ?? 0;
      const slack = form >= 10_000 ? 10 ** zeros / 2 : 0;
      if (overlaps(count, form - slack, form + slack)) return true;
      continue;
    }
    const parsed = parseCount(form, {
      ...(truth.language === null ? {} : { language: truth.language }),
      platform: truth.platform as PlatformId,
      field,
    });
    if (parsed.ok && overlaps(count, parsed.count.low, parsed.count.high ?? Infinity)) {
      // Where the exact number is known as well, the interval must hold it.
      return exact === undefined || overlaps(count, exact, exact);
    }
  }
  return false;
}

function judgeCount(
  place: Pick<Judgement, "file" | "platform" | "field">,
  field: Field<Count> | undefined,
  shown: Accepted[number],
  others: Accepted,
  exact: number | undefined,
  truth: Truth,
): Judgement[] {
  const expected = shown === null || shown === undefined ? "" : String(shown);
  if (!field?.ok) {
    return expected === "" ? [] : [{ ...place, verdict: "unread", expected, got: field ? field.why : "no such post" }];
  }
  const { value, rule } = field;
  const got = `${value.low === value.high ? value.low : `${value.low}..${value.high ?? ""}`} (${rule})`;
  const name = place.field.replace(/^post /, "");
  const right = matches(value, [shown, ...others], exact, truth, name);
  // Zero where the page shows a blank control is what that blank means on some networks.
  if (expected === "" && value.value === 0) return [];
  return [
    {
      ...place,
      verdict: right ? "right" : "wrong",
      expected: expected || `(not shown; data: ${others.join(", ")})`,
      got,
    },
  ];
}

const number = (value: unknown): number | undefined => (typeof value === "number" ? value : undefined);
const plain = (value: unknown): Accepted[number] =>
  typeof value === "string" || typeof value === "number" ? value : undefined;

const POST_FIELDS = ["views", "likes", "comments", "shares", "saves", "reposts", "quotes"] as const;

/** Networks on which what the list calls shares are reposts. */
const SHARES_ARE_REPOSTS = new Set(["x", "bluesky", "threads"]);

function postField(post: Post | undefined, name: PostCount, truth: Truth): Field<Count> | undefined {
  if (name === "shares" && SHARES_ARE_REPOSTS.has(truth.platform)) return post?.shares.ok ? post.shares : post?.reposts;
  return post?.[name];
}

function judgePost(truth: Truth, expected: TruthPost, reading: Reading): Judgement[] {
  const post = reading.posts.find(({ id }) => id === expected.id);
  const at = (field: string) => ({ file: truth.file, platform: truth.platform, field });
  const found = POST_FIELDS.flatMap((name) => {
    if (name === "reposts" && SHARES_ARE_REPOSTS.has(truth.platform) && expected.reposts === undefined) return [];
    const forms = ["Text", "Long", "Aria"].map((form) => plain(expected[`${name}${form}`]));
    return judgeCount(
      at(`post ${name}`),
      postField(post, name, truth),
      plain(expected[name]),
      [...forms, plain(expected.json?.[name])],
      number(expected[`${name}Exact`]),
      truth,
    );
  });
  if (post && expected.pinned !== undefined) {
    const verdict = post.pinned === expected.pinned ? "right" : "wrong";
    found.push({ ...at("post pinned"), verdict, expected: String(expected.pinned), got: String(post.pinned) });
  }
  return found;
}

const same = (a: string, b: string): boolean => a.normalize().trim() === b.normalize().trim();
const handle = (text: string): string => text.replace(/^@/, "").toLowerCase();

function judgeText(
  truth: Truth,
  field: string,
  got: Field<string>,
  accepted: (string | null | undefined)[],
): Judgement[] {
  const wanted = accepted.filter((each): each is string => typeof each === "string" && each !== "");
  const [expected] = wanted;
  if (expected === undefined) return [];
  const place = { file: truth.file, platform: truth.platform, field, expected };
  if (!got.ok) return [{ ...place, verdict: "unread", got: got.why }];
  const fold = field === "handle" ? handle : (text: string) => text.replace(/\s+/g, " ");
  const right = wanted.some((each) => same(fold(each), fold(got.value)));
  return [{ ...place, verdict: right ? "right" : "wrong", got: got.value }];
}

/** Every count that was read, for pages that show no creator. */
function numbersOn(truth: Truth, reading: Reading): Judgement[] {
  const found: Judgement[] = [];
  const add = (field: string, value: Field<Count>) => {
    if (value.ok) {
      const got = `${value.value.text} (${value.rule})`;
      found.push({ file: truth.file, platform: truth.platform, field, verdict: "wrong", expected: "(none)", got });
    }
  };
  for (const name of ["followers", "following", "posts", "likes"] as const) add(name, reading.fields[name]);
  for (const post of reading.posts) for (const name of POST_FIELDS) add(`post ${name}`, post[name]);
  return found;
}

/**
 * Holds a reading against what a page shows. `reading` null: the address was refused.
 *
 * @example judge(truth, reading) // [{ field: "followers", verdict: "right", … }, …]
 * @example judge(lookAlike, null) // [{ field: "no counts", verdict: "right", … }]
 */
export function judge(truth: Truth, reading: Reading | null): Judgement[] {
  const place = { file: truth.file, platform: truth.platform };
  if (truth.page === "none" || truth.page === "search") {
    const wrong = reading ? numbersOn(truth, reading) : [];
    return wrong.length > 0 ? wrong : [{ ...place, field: "no counts", verdict: "right", expected: "", got: "" }];
  }
  if (!reading) return [{ ...place, field: "address", verdict: "wrong", expected: truth.url ?? "", got: "refused" }];
  const counts = (["followers", "following", "posts", "likes"] as const).flatMap((name) =>
    judgeCount(
      { ...place, field: name },
      reading.fields[name],
      plain(truth.fields[name]),
      [truth.jsonExact, truth.jsonRounded, truth.authorJson, truth.metaFields].map((forms) => plain(forms?.[name])),
      number(truth.exact[name]),
      truth,
    ),
  );
  const posts = (truth.posts?.first ?? []).flatMap((post) => judgePost(truth, post, reading));
  return [
    ...counts,
    ...judgeText(truth, "handle", reading.fields.handle, [truth.handle, truth.handleShown]),
    ...judgeText(truth, "displayName", reading.fields.displayName, [truth.displayName]),
    ...posts,
  ];
}

/** How many posts a page shows and how many were read; null where the page shows none. */
export function postNumbers(
  truth: Truth,
  reading: Reading | null,
): { file: string; shown: number; read: number } | null {
  if (!truth.posts || !reading || truth.url === null) return null;
  return { file: truth.file, shown: truth.posts.count, read: reading.posts.length };
}
