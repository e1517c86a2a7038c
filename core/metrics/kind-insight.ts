import { type Steps, step } from "../platforms/steps";
import type { Count } from "../types/count";
import type { ExcludedPost, KindInsight } from "../types/insight";
import type { Field, PlatformId, Post, PostCount, PostKind, Reading } from "../types/reading";
import { cadenceOf } from "./cadence";
import { engagementByFollowers, engagementByViews, engagementsPerPost, type MetricInput } from "./engagement";
import { orderKinds } from "./lead-metric";
import { chooseSample, type Sample } from "./sample";
import { medianViews, viewRate } from "./views";

/** A kind's part of an insight; `kind` is null where no post was met. */
export type KindPart = Omit<KindInsight, "kind">;

/** One kind with its sample, and what its metrics were made from. */
export interface AssessedKind {
  insight: KindInsight;
  input: MetricInput;
  excluded: ExcludedPost[];
}

function read(posts: readonly Post[], field: PostCount): number {
  return posts.filter((post) => post[field].ok).length;
}

/** What shapes the samples of a page. */
export interface KindRule {
  platform: PlatformId;
  page: Reading["page"];
  followers: Field<Count>;
  wanted: number;
  now: number;
  putBack: readonly string[];
  /** The kind that is asked for; null for the platform's own choice. */
  kind: PostKind | null;
}

function* kindInSteps(sample: Sample, kind: PostKind, rule: KindRule, all: readonly Post[]): Steps<AssessedKind> {
  const { posts } = sample;
  const { platform, followers, page } = rule;
  const input: MetricInput = { platform, kind, posts, followers, noRun: sample.noRun, page };
  const median = yield* step(() => medianViews(input));
  const rate = yield* step(() => viewRate(input));
  const byFollowers = yield* step(() => engagementByFollowers(input));
  const byViews = yield* step(() => engagementByViews(input));
  const perPost = yield* step(() => engagementsPerPost(input));
  return {
    input,
    excluded: sample.excluded,
    insight: {
      kind,
      sample: {
        kind,
        postIds: posts.map((post) => post.id),
        wanted: sample.wanted,
        withViews: read(posts, "views"),
        withLikes: read(posts, "likes"),
        withComments: read(posts, "comments"),
        putBack: sample.putBack,
        undated: sample.undated,
      },
      engagement: { byFollowers, byViews, perPost },
      views: { median, rate },
      cadence: cadenceOf(
        posts,
        all.filter((post) => post.kind === kind),
        rule.now,
      ),
    },
  };
}

/**
 * Assesses every kind of post apart, metric by metric, the leading kind first; a kind that is asked for leads.
 *
 * @example allAtOnce(kindsInSteps(posts, rule))[0]?.insight.kind // "short" on a TikTok profile
 * @example allAtOnce(kindsInSteps([], rule)) // []
 */
export function* kindsInSteps(all: readonly Post[], rule: KindRule): Steps<AssessedKind[]> {
  const samples = new Map<PostKind, Sample>();
  for (const { kind } of all) if (!samples.has(kind)) samples.set(kind, chooseSample(all, { ...rule, kind }));
  const met = [...samples].map(([kind, sample]) => ({ kind, posts: sample.posts.length }));
  const order = orderKinds(
    rule.platform,
    met.sort((a, b) => (a.kind < b.kind ? -1 : 1)),
  );
  const asked = rule.kind !== null && samples.has(rule.kind) ? [rule.kind] : [];
  yield;
  const kinds: AssessedKind[] = [];
  for (const kind of new Set([...asked, ...order])) {
    const sample = samples.get(kind);
    if (sample) kinds.push(yield* kindInSteps(sample, kind, rule, all));
  }
  return kinds;
}

/**
 * The part of a page without posts: every metric is a gap.
 *
 * @example noKind(rule).insight.views.median // { ok: false, why: "no-posts" }
 * @example noKind(rule).input.posts // []
 */
export function noKind(rule: KindRule): { insight: KindPart; input: MetricInput; excluded: ExcludedPost[] } {
  const { platform, followers, page } = rule;
  const input: MetricInput = { platform, kind: null, posts: [], followers, noRun: false, page };
  const counts = { withViews: 0, withLikes: 0, withComments: 0 };
  return {
    input,
    excluded: [],
    insight: {
      sample: { kind: null, postIds: [], wanted: rule.wanted, ...counts, putBack: [], undated: false },
      engagement: {
        byFollowers: engagementByFollowers(input),
        byViews: engagementByViews(input),
        perPost: engagementsPerPost(input),
      },
      views: { median: medianViews(input), rate: viewRate(input) },
      cadence: { ok: false, why: "no-dates" },
    },
  };
}
