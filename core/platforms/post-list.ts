import type { Count } from "../types/count";
import type { Field, Post, PostCount, PostKind, PostOrigin, VisibleComment } from "../types/reading";
import type { Page } from "./page";
import type { Found } from "./rule";
import type { Source } from "./source";
import type { Steps } from "./steps";

/** A named way to read one count of one item. */
export interface ItemRule<Item> {
  name: string;
  read(item: Item, page: Page): Found;
}

/** How a list of posts is read in one layout: a grid in the DOM, an array in embedded JSON. */
export interface PostListSpec<Scope, Item> {
  source: Source<Scope>;
  name: string;
  items(scope: Scope, page: Page): Iterable<Item>;
  /** The post's id, or null when the item is no post of this creator. */
  id(item: Item, page: Page): string | null;
  url(item: Item, page: Page, id: string): string;
  kind(item: Item, page: Page): PostKind;
  time?(item: Item, page: Page): number | { earliest: number; latest: number } | null;
  flags?(item: Item, page: Page): Partial<Pick<Post, "pinned" | "repost" | "advert" | "sponsored">>;
  caption?(item: Item, page: Page): string | null;
  origin?(item: Item, page: Page): PostOrigin;
  comments?(item: Item, page: Page): VisibleComment[] | null;
  counts: Partial<Record<PostCount, ItemRule<Item>[]>>;
}

/** Turns what a rule list found into a field; the interpreter supplies it. */
export type CountReader = (
  field: PostCount,
  listName: string,
  attempts: readonly { name: string; found: () => Found }[],
) => Field<Count>;

/** A list of posts with its item type closed over. */
export interface PostList {
  name: string;
  /** Names of its item rules, "list.rule", for tests and the reading health. */
  ruleNames: readonly string[];
  /** One step for each post: its id and all its counts are of the same moment. */
  steps(page: Page, readCount: CountReader): Steps<Post[]>;
}

const POST_COUNTS: readonly PostCount[] = ["views", "likes", "comments", "shares", "saves", "reposts", "quotes"];

function times(time: number | { earliest: number; latest: number } | null | undefined) {
  if (time === null || time === undefined) return {};
  if (typeof time === "number") return { publishedAt: time };
  return { publishedAt: Math.round((time.earliest + time.latest) / 2), publishedBetween: time };
}

/**
 * Makes a post list from its description. Reading returns each post once, first occurrence first;
 * a list whose source is absent or stale returns none.
 *
 * @example postList({ source: grid, name: "grid-2025", items: (root) => all(root, TILE), … })
 * @example allAtOnce(postList(spec).steps(emptyPage, readCount)) // []
 */
export function postList<Scope, Item>(spec: PostListSpec<Scope, Item>): PostList {
  const name = `${spec.source.name}.${spec.name}`;
  return {
    name,
    ruleNames: Object.values(spec.counts).flatMap((rules) => rules.map((each) => `${name}.${each.name}`)),
    *steps(page, readCount) {
      const state = spec.source.open(page);
      if (state.state !== "open") return [];
      const posts = new Map<string, Post>();
      for (const item of spec.items(state.scope, page)) {
        const id = spec.id(item, page);
        if (id === null || posts.has(id)) continue;
        const caption = spec.caption?.(item, page);
        const comments = spec.comments?.(item, page);
        const counts = POST_COUNTS.map((field) => {
          const attempts = (spec.counts[field] ?? []).map((each) => ({
            name: `${name}.${each.name}`,
            found: () => each.read(item, page),
          }));
          return [field, readCount(field, name, attempts)] as const;
        });
        posts.set(id, {
          id,
          url: spec.url(item, page, id),
          kind: spec.kind(item, page),
          ...times(spec.time?.(item, page)),
          pinned: false,
          repost: false,
          advert: false,
          sponsored: false,
          ...spec.flags?.(item, page),
          ...(caption ? { caption } : {}),
          origin: spec.origin?.(item, page) ?? "latest",
          ...(comments && comments.length > 0 ? { visibleComments: comments } : {}),
          // Object.fromEntries loses the key type; the keys are exactly POST_COUNTS.
          ...(Object.fromEntries(counts) as Record<PostCount, Field<Count>>),
        });
        yield;
      }
      return [...posts.values()];
    },
  };
}
